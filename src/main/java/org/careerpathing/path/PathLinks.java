package org.careerpathing.path;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Addresses of path answers.
 */
final class PathLinks {

	static final String PATHS = "/v1/paths";

	/** The guide to a question. A question without known experience ends before it. */
	static final String GUIDE = "/browser/paths/{from}/{to}/{goal}/{maxMoves}/{k}";

	static final String GUIDE_WITH_EXPERIENCE = GUIDE + "/{experienceMonths}";

	private PathLinks() {
	}

	/**
	 * The question as an address, with everything that it asks spelled out.
	 * @param question the question
	 * @return path and query
	 */
	static String of(PathQuestion question) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATHS)
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

	/**
	 * The address of the guide to the question. It has no query: Neo4j Browser decodes
	 * its own address before it looks for the argument, which an ampersand would then
	 * end.
	 * @param question the question
	 * @return the path
	 */
	static String ofGuide(PathQuestion question) {
		Integer experience = question.experienceMonths();
		return UriComponentsBuilder.fromPath((experience != null) ? GUIDE_WITH_EXPERIENCE : GUIDE)
			.encode()
			.buildAndExpand(question.from().value(), question.to().value(), question.goal(), question.maxMoves(),
					question.k(), experience)
			.toUriString();
	}

}
