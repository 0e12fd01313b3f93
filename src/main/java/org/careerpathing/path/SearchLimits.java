package org.careerpathing.path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How hard a search tries.
 *
 * @param labels how many beginnings of paths a search looks at, at the most; an answer
 * says when it came to that
 * @param wholeGraph up to so many roles, what is left to pay is worked out for every role
 * at once and kept for the next question with the same target; above, for each question
 * and only where its paths can go
 * @param keptMegabytes the memory for what is kept
 * @param timeLimitSeconds how long a search may take, in seconds; the database ends it
 * then
 */
@ConfigurationProperties("career-pathing.search")
public record SearchLimits(@DefaultValue("10000") int labels, @DefaultValue("20000") int wholeGraph,
		@DefaultValue("64") int keptMegabytes, @DefaultValue("5") int timeLimitSeconds) {

	public SearchLimits {
		atLeast("labels", labels, 100);
		atLeast("whole-graph", wholeGraph, 0);
		atLeast("kept-megabytes", keptMegabytes, 0);
		atLeast("time-limit-seconds", timeLimitSeconds, 1);
	}

	private static void atLeast(String name, int value, int least) {
		if (value < least) {
			throw new IllegalArgumentException("career-pathing.search." + name + " has to be " + least + " or more.");
		}
	}

}
