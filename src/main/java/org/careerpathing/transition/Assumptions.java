package org.careerpathing.transition;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The values that answers count with where the data gives none. An answer that uses one
 * says so; none is ever shown as if it were known.
 *
 * @param months time in a role before a move, in months, 0 to 720
 * @param level level of a required skill, 0 to 5
 * @param importance importance of a required skill, 0 to 1
 * @param learning learning of a move into a role whose requirements are unknown, in
 * importance-weighted levels, 0 to 1000
 */
@ConfigurationProperties("career-pathing.assume")
public record Assumptions(@DefaultValue("24") int months, @DefaultValue("3.0") double level,
		@DefaultValue("1.0") double importance, @DefaultValue("10.0") double learning) {

	private static final int MOST_MONTHS = 720;

	private static final double MOST_LEARNING = 1000;

	public Assumptions {
		within("months", months, 0, MOST_MONTHS);
		within("level", level, 0, 5);
		within("importance", importance, 0, 1);
		within("learning", learning, 0, MOST_LEARNING);
	}

	private static void within(String name, double value, double least, double most) {
		// Not a number is not within either.
		if (!(value >= least && value <= most)) {
			throw new IllegalArgumentException("career-pathing.assume." + name + " has to be from " + (long) least
					+ " to " + (long) most + ", not " + value + ".");
		}
	}

}
