package org.careerpathing.reach;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.careerpathing.browser.QuestionGuides;
import org.careerpathing.reach.ReachQuestion.Direction;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * Addresses of guides to what is within reach. A question with a profile has none: what a
 * person can do is no matter for an address.
 */
final class ReachLinks {

	static final String GUIDE = "/browser/reach/";

	private ReachLinks() {
	}

	/**
	 * The address of the guide to a question.
	 * @param question the question
	 * @return the path; null where the question has a profile
	 */
	static @Nullable String ofGuide(ReachQuestion question) {
		return question.profile().levels().isEmpty() ? GUIDE + QuestionGuides.encoded(query(question)) : null;
	}

	private static String query(ReachQuestion question) {
		String end = (question.direction() == Direction.FROM) ? "from" : "to";
		String rings = question.rings().ends().stream().map(String::valueOf).collect(Collectors.joining(","));
		return end + "=" + UriUtils.encode(question.role().value(), StandardCharsets.UTF_8) + "&maxMoves="
				+ question.maxMoves() + "&maxMonths=" + question.maxMonths() + "&rings=" + rings + "&limit="
				+ question.limit()
				+ ((question.experienceMonths() != null) ? "&experienceMonths=" + question.experienceMonths() : "");
	}

}
