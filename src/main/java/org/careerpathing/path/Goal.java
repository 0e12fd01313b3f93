package org.careerpathing.path;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What makes a path the best one.
 */
public enum Goal {

	/** As few moves as can be. */
	FEWEST_MOVES(new Weights(1, 0, 0, 0)),

	/** The earliest arrival, in months. */
	LEAST_TIME(new Weights(0, 1, 0, 0)),

	/** As little to learn as can be, in importance-weighted levels. */
	LEAST_LEARNING(new Weights(0, 0, 1, 0)),

	/**
	 * A weighted sum: one move weighs as much as 25 months, 10 levels to learn, or 1 nat
	 * of evidence.
	 */
	BEST_FIT(new Weights(1, 0.04, 0.1, 1));

	private final Weights weights;

	Goal(Weights weights) {
		this.weights = weights;
	}

	public Weights weights() {
		return this.weights;
	}

	/**
	 * The name that the API uses.
	 * @return for instance {@code fewest-moves}
	 */
	@JsonValue
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
