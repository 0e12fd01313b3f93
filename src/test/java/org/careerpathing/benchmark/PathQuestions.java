package org.careerpathing.benchmark;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

import com.jayway.jsonpath.JsonPath;
import org.careerpathing.path.Goal;
import org.careerpathing.skill.SkillId;

/**
 * How paths are asked for over HTTP, and what the answers cost.
 *
 * @param profile what a person can do
 * @param maxMoves the most moves of a path
 */
record PathQuestions(SortedMap<SkillId, Double> profile, int maxMoves) {

	/** Leaves ten moves where no time is known. */
	static final int MAX_MONTHS = 240;

	String url(Pair pair, Goal goal, int k) {
		return "/v1/paths?from=%s&to=%s&goal=%s&maxMoves=%d&k=%d".formatted(pair.from(), pair.to(), goal, this.maxMoves,
				k);
	}

	/** For a person, within limits. */
	String body(Pair pair) {
		String skills = this.profile.entrySet()
			.stream()
			.map((own) -> """
					{"skill": "%s", "level": %s}""".formatted(own.getKey(), own.getValue()))
			.collect(Collectors.joining(", "));
		return """
				{"from": "%s", "to": "%s", "goal": "%s", "maxMoves": %d, "k": %d, "maxMonths": %d, "avoid": ["%s"],
				"profile": {"skills": [%s]}}""".formatted(pair.from(), pair.to(), Goal.LEAST_LEARNING, this.maxMoves,
				Reference.SEVERAL, MAX_MONTHS, pair.avoided(), skills);
	}

	/**
	 * Reads an answer.
	 * @param answer the body of an answer of status 200
	 * @return the costs of its paths, in millionths, best first
	 */
	static List<Long> costs(String answer) {
		List<Number> costs = JsonPath.read(answer, "$.paths[*].totals.cost");
		return costs.stream().map((cost) -> millionths(cost.doubleValue())).toList();
	}

	static long millionths(double cost) {
		return Math.round(1e6 * cost);
	}

}
