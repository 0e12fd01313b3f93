package org.careerpathing.path;

import java.nio.charset.StandardCharsets;

import org.careerpathing.browser.QuestionGuides;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * Addresses of path answers. A question with a profile has none: what a person can do is
 * no matter for an address.
 */
final class PathLinks {

	static final String PATHS = "/v1/paths";

	static final String GUIDE = "/browser/paths/";

	private PathLinks() {
	}

	/**
	 * The question as an address, with everything that it asks spelled out.
	 * @param question the question
	 * @return path and query; null where it has a profile
	 */
	static @Nullable String of(PathQuestion question) {
		return question.profile().levels().isEmpty() ? PATHS + "?" + query(question) : null;
	}

	/**
	 * The address of the guide to the question.
	 * @param question the question
	 * @return the path; null where the question has a profile
	 */
	static @Nullable String ofGuide(PathQuestion question) {
		return question.profile().levels().isEmpty() ? GUIDE + QuestionGuides.encoded(query(question)) : null;
	}

	private static String query(PathQuestion question) {
		StringBuilder query = new StringBuilder();
		PathParameters.of(question)
			.forEach((name, value) -> query.append(query.isEmpty() ? "" : "&")
				.append(name)
				.append('=')
				.append(UriUtils.encode(value, StandardCharsets.UTF_8)));
		return query.toString();
	}

}
