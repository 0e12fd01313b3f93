package org.careerpathing.path;

import org.careerpathing.role.RoleId;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a path search.
 *
 * @param from the role where it starts
 * @param to the role where it ends
 * @param goal what makes a path the best one
 * @param maxMoves the most moves that a path may have, 1 to {@value #MOST_MOVES}
 * @param k how many paths to give, 1 to {@value #MOST_PATHS}
 * @param experienceMonths working experience at the start, in months; null where it is
 * not known
 */
public record PathQuestion(RoleId from, RoleId to, Goal goal, int maxMoves, int k, @Nullable Integer experienceMonths) {

	static final int MOST_MOVES = 30;

	static final int MOST_PATHS = 20;

	static final int MOST_EXPERIENCE = 720;

}
