package org.careerpathing.concept;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.convert.Neo4jConversions;

@Configuration(proxyBeanMethods = false)
class Conversions {

	@Bean
	Neo4jConversions neo4jConversions(List<IdConverter<?>> ids) {
		return new Neo4jConversions(ids);
	}

}
