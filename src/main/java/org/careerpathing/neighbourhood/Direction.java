package org.careerpathing.neighbourhood;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which moves are followed from the role in the middle.
 */
public enum Direction {

	/** Those that lead away from it. */
	OUT,

	/** Those that lead to it. */
	IN,

	/** Both. */
	BOTH;

	@JsonValue
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
