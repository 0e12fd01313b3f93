package org.careerpathing.transition;

import java.util.List;

import org.careerpathing.evidence.Evidence;
import org.careerpathing.role.RoleRef;
import org.jspecify.annotations.Nullable;

/**
 * One move, seen from one of its ends.
 *
 * @param role the role at the other end
 * @param kind what kind of move it is; null where the data does not say
 * @param months the usual time in the origin before the move; null where unknown
 * @param evidence what it rests on
 * @param conditions what is asked of a person before it
 * @param learning how much there is to learn
 * @param skillsToLearn number of skills with levels to gain; null where the target's
 * requirements are unknown
 */
public record SingleMove(RoleRef role, @Nullable MoveKind kind, @Nullable Integer months, Evidence evidence,
		List<Condition> conditions, LearningAmount learning, @Nullable Integer skillsToLearn) {

	public SingleMove {
		conditions = List.copyOf(conditions);
	}

}
