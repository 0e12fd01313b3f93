package org.careerpathing.path;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which paths a search gives.
 */
public enum Mode {

	/** The best ones, however alike they are. */
	BEST,

	/**
	 * The best one, then each time the best one that differs enough from those before.
	 */
	DIFFERENT,

	/**
	 * Those that no other path beats in months, learning, evidence and pay dip together.
	 */
	PARETO;

	/**
	 * The name that the API uses.
	 * @return for instance {@code pareto}
	 */
	@JsonValue
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
