package org.careerpathing.transition;

import org.jspecify.annotations.Nullable;

/**
 * How much there is to learn, in importance-weighted levels: as the data gives it, or
 * with values that had to be assumed, never both. Neither is there where it cannot be
 * said.
 *
 * @param known where the data gives everything that it is computed from
 * @param assumed where it counts with something that the data does not give
 */
public record LearningAmount(@Nullable Double known, @Nullable Double assumed) {

	/**
	 * An amount.
	 * @param value importance-weighted levels; null where it cannot be said
	 * @param known whether the data gives everything that it is computed from
	 * @return the amount
	 */
	public static LearningAmount of(@Nullable Double value, boolean known) {
		return known ? new LearningAmount(value, null) : new LearningAmount(null, value);
	}

}
