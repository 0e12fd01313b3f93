package org.careerpathing.path;

import org.jspecify.annotations.Nullable;

/**
 * Whole months that the data gives, or that had to be assumed. Exactly one of the two is
 * there; a time that nobody gives is never shown as 0.
 *
 * @param known what the data gives; null where it does not say
 * @param assumed what the search counted with instead; null where the time is known
 */
public record Months(@Nullable Integer known, @Nullable Integer assumed) {

	static Months of(int months, boolean known) {
		return known ? new Months(months, null) : new Months(null, months);
	}

}
