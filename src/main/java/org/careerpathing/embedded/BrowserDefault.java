package org.careerpathing.embedded;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Where no database is named, answers link to the Neo4j Browser of the embedded server.
 * Where one is, only its owner knows its Browser, and sets
 * {@code career-pathing.browser.url}.
 */
class BrowserDefault implements EnvironmentPostProcessor {

	private static final String URL = "http://localhost:${career-pathing.embedded.http-port:7474}/browser/"
			+ "?dbms=bolt://localhost:${career-pathing.embedded.bolt-port:7687}&preselectAuthMethod=NO_AUTH";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (NoDatabaseNamed.in(environment)) {
			environment.getPropertySources()
				.addLast(new MapPropertySource("embeddedNeo4jBrowser", Map.of("career-pathing.browser.url", URL)));
		}
	}

}
