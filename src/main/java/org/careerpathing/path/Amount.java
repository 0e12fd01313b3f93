package org.careerpathing.path;

import org.jspecify.annotations.Nullable;

/**
 * Importance-weighted levels to learn, computed from what the data gives, or with values
 * that had to be assumed. Exactly one of the two is there.
 *
 * @param known where the data gives everything; null where something is missing
 * @param assumed where something had to be assumed; null where everything is known
 */
public record Amount(@Nullable Double known, @Nullable Double assumed) {

	static Amount of(double value, boolean known) {
		return known ? new Amount(value, null) : new Amount(null, value);
	}

	boolean isKnown() {
		return this.known != null;
	}

	double value() {
		return (this.known != null) ? this.known : (this.assumed != null) ? this.assumed : 0;
	}

}
