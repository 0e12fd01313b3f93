package org.careerpathing.path;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What paths are compared by in mode {@code pareto}.
 */
public enum Measure {

	/** Months until the arrival. */
	MONTHS,

	/** Importance-weighted levels to learn. */
	LEARNING,

	/** Nats of missing evidence. */
	EVIDENCE,

	/** The deepest fall of yearly pay below that of the start. */
	PAY_DIP;

	/**
	 * The name that the API uses.
	 * @return for instance {@code pay-dip}
	 */
	@JsonValue
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
