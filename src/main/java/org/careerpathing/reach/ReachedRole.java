package org.careerpathing.reach;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.careerpathing.evidence.Evidence;
import org.careerpathing.role.RoleRef;
import org.careerpathing.transition.Condition;
import org.careerpathing.transition.LearningAmount;
import org.careerpathing.transition.MoveKind;
import org.jspecify.annotations.Nullable;

/**
 * A role within reach, or one from which the target is.
 *
 * @param role the role
 * @param arrival the earliest month to take up the role, or from it the target
 * @param moves number of moves of the way that arrives then
 * @param way ids of the roles on that way after its start, the one it ends with included
 * @param ring the month that the ring ends with which the arrival falls in
 * @param firstMove the first move of that way
 * @param gap what is to be learned from its start to its end
 */
public record ReachedRole(RoleRef role, ReachMonths arrival, int moves, List<String> way, int ring, FirstMove firstMove,
		RoleGap gap) {

	public ReachedRole {
		way = List.copyOf(way);
	}

	/**
	 * The first move of a way.
	 *
	 * @param to the role that it leads to
	 * @param kind the kind of move; null where the data does not say
	 * @param months the usual time in the role that is left, before the move
	 * @param evidence what the move rests on, and who says so
	 * @param conditions what sources attach to the move
	 */
	public record FirstMove(RoleRef to, @Nullable MoveKind kind, ReachMonths months, Evidence evidence,
			List<Condition> conditions) {
	}

	/**
	 * What a role asks beyond what somebody has.
	 *
	 * @param learning importance-weighted levels to learn; neither known nor assumed
	 * where it is not known what the role requires
	 * @param skillsToLearn number of skills with levels to learn, where unknown levels
	 * count as assumed; null where it is not known what the role requires
	 */
	@Schema(name = "ReachGap")
	public record RoleGap(LearningAmount learning, @Nullable Integer skillsToLearn) {
	}

}
