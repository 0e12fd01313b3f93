package org.careerpathing.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class WebConventions implements WebMvcConfigurer {

	private final UnknownParameters unknownParameters;

	WebConventions(UnknownParameters unknownParameters) {
		this.unknownParameters = unknownParameters;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.unknownParameters);
	}

}
