package org.careerpathing.path;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Links into Neo4j Browser. Browser plays a guide that this service writes for the
 * question: the parameters, and the very text of the Cypher file, both ready to run.
 */
@Component
class BrowserLinks {

	private final String browser;

	private final String service;

	BrowserLinks(@Value("${career-pathing.browser.url:}") String browser,
			@Value("${career-pathing.public-url}") String service) {
		this.browser = browser;
		this.service = service;
	}

	/**
	 * The link that opens the question in Neo4j Browser.
	 * @param question the question
	 * @return the address; null where {@code career-pathing.browser.url} is empty, or the
	 * question has a profile
	 */
	@Nullable String of(PathQuestion question) {
		String address = PathLinks.ofGuide(question);
		if (this.browser.isEmpty() || address == null) {
			return null;
		}
		String guide = this.service + address;
		return this.browser + (this.browser.contains("?") ? "&" : "?") + "cmd=play&arg="
				+ URLEncoder.encode(guide, StandardCharsets.UTF_8);
	}

}
