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
 * @param bestAt in mode {@code pareto}, the measures in which this path is the best one
 * @param comparison in mode {@code pareto}, how it compares with the fastest path, in one
 * sentence
 * @param moves the moves in their order
 */
public record CareerPath(int rank, List<RoleRef> roles, Totals totals, List<Measure> bestAt,
		@Nullable String comparison, List<Move> moves) {

	/**
	 * What a whole path adds up to.
	 *
	 * @param cost points by the question's weights; what the paths are ranked by
	 * @param countedCost the same where each move is taken by itself, as the search does
	 * @param points the cost, measure by measure
	 * @param moves number of moves
	 * @param months months from the start until the arrival at the target
	 * @param statedMonths the part of the months that sources give as usual times; null
	 * where none gives any
	 * @param learning importance-weighted levels to learn, each skill counted once
	 * @param evidence nats: the sum over the moves, more the thinner their evidence is
	 * @param weakMoves how many moves rest on weak evidence
	 * @param impliedMoves how many moves no source states outright
	 * @param payDip the deepest fall of yearly pay below that of the start; null where
	 * the pay of a role on the way is not known, or is in another currency
	 * @param payCurrency ISO 4217; null where the pay of the start is not known
	 */
	public record Totals(double cost, double countedCost, Points points, int moves, Months months,
			@Nullable Integer statedMonths, LearningAmount learning, double evidence, int weakMoves, int impliedMoves,
			@Nullable Double payDip, @Nullable String payCurrency) {

	}

}
