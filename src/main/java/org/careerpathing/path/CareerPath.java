package org.careerpathing.path;

import org.careerpathing.transition.LearningAmount;
import org.jspecify.annotations.Nullable;
import java.util.List;

import org.careerpathing.role.RoleRef;

/**
 * A path: a chain of moves without a repeated role.
 *
 * @param rank 1 for the best
 * @param roles the roles on the way, both ends included
 * @param totals what the whole path adds up to
 * @param moves the moves in their order
 */
public record CareerPath(int rank, List<RoleRef> roles, Totals totals, List<Move> moves) {

	/**
	 * What a whole path adds up to.
	 *
	 * @param cost points by the question's weights; what the paths are ranked by
	 * @param moves number of moves
	 * @param months months from the start until the arrival at the target
	 * @param statedMonths the part of the months that sources give as usual times; null
	 * where none gives any
	 * @param learning importance-weighted levels to learn, each skill counted once
	 * @param evidence nats: the sum over the moves, more the thinner their evidence is
	 * @param weakMoves how many moves rest on weak evidence
	 * @param impliedMoves how many moves no source states outright
	 */
	public record Totals(double cost, int moves, Months months, @Nullable Integer statedMonths, LearningAmount learning,
			double evidence, int weakMoves, int impliedMoves) {

	}

}
