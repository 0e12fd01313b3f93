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

		/**
		 * Transitions lead out of the start and into the target, but not from one to the
		 * other.
		 */
		NOT_CONNECTED,

		/** Every path has more moves than {@code maxMoves}. */
		MORE_MOVES_NEEDED,

		/** Every path takes longer than {@code maxMonths}. */
		MORE_MONTHS_NEEDED,

		/** On every path yearly pay falls by more than {@code maxPayDip}. */
		DEEPER_PAY_DIP_NEEDED,

		/**
		 * On every path there is a role whose pay is not known, or is in another
		 * currency: whether it keeps to {@code maxPayDip} cannot be said.
		 */
		PAY_UNKNOWN,

		/**
		 * Every path enters a role, a family or a track, or makes a move, to be avoided.
		 */
		AVOIDED,

		/** Every path has a move that rests on something else than {@code basis}. */
		BASIS_MISSING,

		/** No path passes all roles of {@code via}. */
		VIA_NOT_PASSED,

		/**
		 * No change of a single limit opens a path: several of them together close all.
		 */
		SEVERAL_LIMITS,

		/** The search came to its limit before it found a path or could rule one out. */
		SEARCH_LIMIT

	}

	/**
	 * A change of the question that opens a path.
	 *
	 * @param change what to change, for a person
	 * @param parameters the parameters to change, by name, with the value to give; null
	 * where one is to be left out
	 * @param role the role that is named by a change of start or target; null where
	 * another parameter is to be changed
	 * @param href the changed question, ready to be asked; null where it has a profile
	 * @param path the best path that it opens
	 */
	public record Opening(String change, List<Changed> parameters, @Nullable RoleRef role, @Nullable String href,
			CareerPath path) {

	}

	/**
	 * A parameter to change.
	 *
	 * @param parameter its name
	 * @param value what to give instead; null where it is to be left out
	 */
	public record Changed(String parameter, @Nullable String value) {

	}

}
