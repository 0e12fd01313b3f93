package org.careerpathing.picture;

import org.careerpathing.transition.MoveKind;
import org.jspecify.annotations.Nullable;

/**
 * The colours of lines, those of the explorer page: each can be told from white paper and
 * from the others by people who do not see red or green.
 */
final class Colours {

	private Colours() {
	}

	/**
	 * The colour on light paper.
	 * @param kind the kind of move; null where unknown
	 * @return {@code #rrggbb}
	 */
	static String of(@Nullable MoveKind kind) {
		return switch (kind) {
			case PROMOTION -> "#0f7a4f";
			case LATERAL -> "#2563b8";
			case CROSSOVER -> "#b8500f";
			case STEP_BACK -> "#8a3a92";
			case null -> "#66707c";
		};
	}

	/**
	 * The colour on dark paper.
	 * @param kind the kind of move; null where unknown
	 * @return {@code #rrggbb}
	 */
	static String ofDark(@Nullable MoveKind kind) {
		return switch (kind) {
			case PROMOTION -> "#4fc88f";
			case LATERAL -> "#75aaff";
			case CROSSOVER -> "#ff9f5f";
			case STEP_BACK -> "#d794e0";
			case null -> "#9aa5b1";
		};
	}

}
