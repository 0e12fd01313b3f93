package org.careerpathing.lint;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Links into Neo4j Browser. Browser plays a guide that this service writes for the check.
 */
@Component
class LintLinks {

	static final String GUIDE = "/browser/lint/";

	private final String browser;

	private final String service;

	LintLinks(@Value("${career-pathing.browser.url:}") String browser,
			@Value("${career-pathing.public-url}") String service) {
		this.browser = browser;
		this.service = service;
	}

	/**
	 * The link that opens a check in Neo4j Browser.
	 * @param check the check
	 * @return the address; null where {@code career-pathing.browser.url} is empty
	 */
	@Nullable String of(Check check) {
		if (this.browser.isEmpty()) {
			return null;
		}
		return this.browser + (this.browser.contains("?") ? "&" : "?") + "cmd=play&arg="
				+ URLEncoder.encode(this.service + GUIDE + check.name(), StandardCharsets.UTF_8);
	}

}
