package org.careerpathing.welcome;

import java.lang.management.ManagementFactory;
import java.util.Optional;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.careerpathing.path.ExamplePath;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says where everything is, with one line to try, and how long the first answer took.
 */
@Component
class Welcome {

	private static final Log log = LogFactory.getLog(Welcome.class);

	private final ExamplePath example;

	private final Neo4jConnectionDetails database;

	private final String service;

	private final String browser;

	Welcome(ExamplePath example, Neo4jConnectionDetails database, @Value("${career-pathing.public-url}") String service,
			@Value("${career-pathing.browser.url:}") String browser) {
		this.example = example;
		this.database = database;
		this.service = service;
		this.browser = browser;
	}

	@EventListener(ApplicationReadyEvent.class)
	void ready() {
		Optional<String> question = this.example.answer();
		long millis = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
		StringBuilder text = new StringBuilder("Ready.\n\n");
		line(text, "The map of careers", this.service + "/");
		line(text, "API and its documentation", this.service + "/docs");
		line(text, "OpenAPI document", this.service + "/v1/openapi");
		if (!this.browser.isEmpty()) {
			line(text, "Neo4j Browser", this.browser);
		}
		line(text, "Bolt", this.database.getUri().toString());
		question.ifPresent((path) -> {
			line(text, "Try", "curl '" + this.service + path + "'");
			line(text, "First path answered", "%.1f s after the start".formatted(millis / 1000.0));
		});
		log.info(text);
	}

	private static void line(StringBuilder text, String what, String value) {
		text.append("  %-26s %s%n".formatted(what, value));
	}

}
