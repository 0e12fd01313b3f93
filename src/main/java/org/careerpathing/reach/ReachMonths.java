package org.careerpathing.reach;

import org.jspecify.annotations.Nullable;

/**
 * Whole months that the data gives, or that had to be assumed. Exactly one of the two is
 * there; a time that nobody gives is never shown as 0.
 *
 * @param known what the data gives; null where it does not say
 * @param assumed what was counted instead; null where the time is known
 */
public record ReachMonths(@Nullable Integer known, @Nullable Integer assumed) {

	static ReachMonths of(int months, boolean known) {
		return known ? new ReachMonths(months, null) : new ReachMonths(null, months);
	}

	static ReachMonths of(@Nullable Integer months, int otherwise) {
		return (months != null) ? of(months, true) : of(otherwise, false);
	}

}
