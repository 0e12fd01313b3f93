package org.careerpathing.path;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Addresses of path answers.
 */
final class PathLinks {

	static final String PATHS = "/v1/paths";

	static final String GUIDE = "/browser/paths.html";

	private PathLinks() {
	}

	/**
	 * The question as an address, with everything that it asks spelled out.
	 * @param question the question
	 * @return path and query
	 */
	static String of(PathQuestion question) {
		return of(PATHS, question);
	}

	static String of(String path, PathQuestion question) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path)
			.queryParam("from", "{from}")
			.queryParam("to", "{to}")
			.queryParam("goal", question.goal())
			.queryParam("maxMoves", question.maxMoves())
			.queryParam("k", question.k());
		if (question.experienceMonths() != null) {
			address.queryParam("experienceMonths", question.experienceMonths());
		}
		return address.encode().buildAndExpand(question.from().value(), question.to().value()).toUriString();
	}

}
