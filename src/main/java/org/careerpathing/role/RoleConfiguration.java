package org.careerpathing.role;

import org.careerpathing.concept.IdConverter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RoleConfiguration {

	@Bean
	static IdConverter<RoleId> roleIds() {
		return new IdConverter<>(RoleId.class, RoleId::new, RoleId::value);
	}

}
