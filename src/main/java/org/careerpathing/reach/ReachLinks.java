package org.careerpathing.reach;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;

import org.careerpathing.reach.ReachQuestion.Direction;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Links into Neo4j Browser. Browser plays a guide that this service writes for the
 * question. A question with a profile has none: what a person can do is no matter for an
 * address.
 */
@Component
class ReachLinks {

	static final String GUIDE = "/browser/reach/";

	private final String browser;

	private final String service;

	ReachLinks(@Value("${career-pathing.browser.url:}") String browser,
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
	@Nullable String of(ReachQuestion question) {
		if (this.browser.isEmpty() || !question.profile().levels().isEmpty()) {
			return null;
		}
		// No query in the guide's address: Browser would end its own argument there.
		String encoded = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(query(question).getBytes(StandardCharsets.UTF_8));
		return this.browser + (this.browser.contains("?") ? "&" : "?") + "cmd=play&arg="
				+ URLEncoder.encode(this.service + GUIDE + encoded, StandardCharsets.UTF_8);
	}

	private static String query(ReachQuestion question) {
		String end = (question.direction() == Direction.FROM) ? "from" : "to";
		String rings = question.rings().ends().stream().map(String::valueOf).collect(Collectors.joining(","));
		return end + "=" + UriUtils.encode(question.role().value(), StandardCharsets.UTF_8) + "&maxMoves="
				+ question.maxMoves() + "&maxMonths=" + question.maxMonths() + "&rings=" + rings + "&limit="
				+ question.limit()
				+ ((question.experienceMonths() != null) ? "&experienceMonths=" + question.experienceMonths() : "");
	}

	/**
	 * The question of a guide.
	 * @param encoded the last part of its address
	 * @return its parameters
	 * @throws IllegalArgumentException when it is no such part
	 */
	static ReachParameters read(String encoded) {
		String query = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
		MultiValueMap<String, String> values = UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
		return new ReachParameters(value(values, "from"), value(values, "to"), value(values, "maxMoves"),
				value(values, "maxMonths"), value(values, "experienceMonths"), value(values, "rings"),
				value(values, "limit"));
	}

	private static @Nullable String value(MultiValueMap<String, String> values, String name) {
		String value = values.getFirst(name);
		return (value != null) ? UriUtils.decode(value, StandardCharsets.UTF_8) : null;
	}

}
