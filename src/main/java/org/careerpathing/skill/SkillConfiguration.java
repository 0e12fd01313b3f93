package org.careerpathing.skill;

import org.careerpathing.concept.IdConverter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SkillConfiguration {

	@Bean
	static IdConverter<SkillId> skillIds() {
		return new IdConverter<>(SkillId.class, SkillId::new, SkillId::value);
	}

}
