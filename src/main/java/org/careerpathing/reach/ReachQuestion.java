package org.careerpathing.reach;

import org.careerpathing.role.RoleId;
import org.careerpathing.skill.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a search for roles within reach.
 *
 * @param role where it starts, or where it ends
 * @param direction which of the two
 * @param maxMoves the most moves to a role, 1 to {@value #MOST_MOVES}
 * @param maxMonths the last month of an arrival, 1 to {@value #MOST_MONTHS}
 * @param rings the rings to count roles in, the last of which ends with that month
 * @param experienceMonths working experience at the start, in months; null where it is
 * not known
 * @param limit how many roles to give, 1 to {@value #MOST_ROLES}
 * @param profile what the person can do beyond the start; empty backwards
 */
public record ReachQuestion(RoleId role, Direction direction, int maxMoves, int maxMonths, Rings rings,
		@Nullable Integer experienceMonths, int limit, Profile profile) {

	static final int MOST_MOVES = 30;

	static final int DEFAULT_MOVES = 5;

	static final int MOST_MONTHS = 720;

	static final int MOST_ROLES = 1000;

	static final int DEFAULT_ROLES = 200;

	public ReachQuestion {
		rings = rings.upTo(maxMonths);
	}

	/**
	 * Which way a search goes.
	 */
	public enum Direction {

		/** To the roles that can be reached from a role. */
		FROM,
		/** To the roles from which a role can be reached. */
		TO

	}

}
