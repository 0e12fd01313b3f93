package org.careerpathing.explorer;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Tags the files of the page by their content. Their dates say nothing: a build that can
 * be repeated gives every file the same one.
 */
@Configuration(proxyBeanMethods = false)
class PageTags {

	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> pageFileTags() {
		FilterRegistrationBean<ShallowEtagHeaderFilter> tags = new FilterRegistrationBean<>(
				new ShallowEtagHeaderFilter());
		tags.addUrlPatterns("/explorer/*", "/webjars/*");
		return tags;
	}

}
