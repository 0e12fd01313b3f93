package org.careerpathing.path;

import java.util.List;

import org.careerpathing.role.RoleRef;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no path, and what would open one.
 *
 * @param reason one of the documented reasons
 * @param detail the reason for a person, with the roles named
 * @param opens changes of the question that have an answer; empty where none is known
 */
public record NoPath(Reason reason, String detail, List<Opening> opens) {

	/**
	 * The documented reasons.
	 */
	public enum Reason {

		/** The start is the target. */
		SAME_ROLE,

		/** The target is retired. */
		TARGET_RETIRED,

		/** No transition leads out of the start. */
		NO_WAY_OUT,

		/** No transition leads into the target. */
		NO_WAY_IN,

		/** Every path has more moves than {@code maxMoves}. */
		MORE_MOVES_NEEDED,

		/**
		 * Transitions lead out of the start and into the target, but not from one to the
		 * other.
		 */
		NOT_CONNECTED

	}

	/**
	 * A change of the question that opens a path.
	 *
	 * @param change what to change, for a person
	 * @param from the start to ask with instead, or null
	 * @param to the target to ask with instead, or null
	 * @param maxMoves the limit to ask with instead, or null
	 * @param href the changed question, ready to be asked
	 */
	public record Opening(String change, @Nullable RoleRef from, @Nullable RoleRef to, @Nullable Integer maxMoves,
			String href) {

	}

}
