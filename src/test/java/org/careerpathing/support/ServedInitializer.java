package org.careerpathing.support;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Puts the service on a free port and tells it so, because it writes its own address into
 * what it answers.
 */
class ServedInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try {
			TestPropertyValues
				.of("spring.neo4j.uri=" + TestNeo4j.uri(), "career-pathing.browser.url=" + TestNeo4j.browser(),
						"server.port=" + TestNeo4j.freePorts().getFirst(),
						"career-pathing.public-url=http://localhost:${server.port}")
				.applyTo(context);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
