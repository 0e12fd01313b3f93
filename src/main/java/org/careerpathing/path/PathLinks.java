package org.careerpathing.path;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Addresses of path answers. A question with a profile has none: what a person can do is
 * no matter for an address.
 */
final class PathLinks {

	static final String PATHS = "/v1/paths";

	static final String GUIDE = "/browser/paths/{question}";

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
	 * The address of the guide to the question. It has no query: Neo4j Browser decodes
	 * its own address before it looks for the argument, which an ampersand would then
	 * end.
	 * @param question the question
	 * @return the path; null where the question has a profile
	 */
	static @Nullable String ofGuide(PathQuestion question) {
		if (!question.profile().levels().isEmpty()) {
			return null;
		}
		String encoded = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(query(question).getBytes(StandardCharsets.UTF_8));
		return UriComponentsBuilder.fromPath(GUIDE).buildAndExpand(encoded).toUriString();
	}

	/**
	 * The question of a guide.
	 * @param encoded the last part of its address
	 * @return its parameters
	 * @throws IllegalArgumentException when it is no such part
	 */
	static PathParameters read(String encoded) {
		String query = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
		Map<String, String> values = new LinkedHashMap<>();
		UriComponentsBuilder.newInstance()
			.query(query)
			.build()
			.getQueryParams()
			.forEach((name, each) -> values.put(name,
					UriUtils.decode(String.valueOf(each.getFirst()), StandardCharsets.UTF_8)));
		return PathParameters.of(values);
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
