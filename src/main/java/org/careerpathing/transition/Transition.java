package org.careerpathing.transition;

import java.util.List;

import org.careerpathing.change.Provenance;
import org.careerpathing.evidence.Evidence;
import org.careerpathing.role.RoleRef;
import org.jspecify.annotations.Nullable;

/**
 * A move from one role to another.
 *
 * @param from the origin
 * @param to the target
 * @param kind what kind of move it is; null where the data does not say
 * @param months the usual time in the origin before the move; null where unknown
 * @param share the part, 0 to 1, of the people who left the origin that made this move
 * @param shareLow the lower end of the interval that holds the share with 95 %; null
 * where unknown
 * @param shareHigh its upper end
 * @param count number of people who were seen to make it
 * @param leavers number of people who were seen to leave the origin for any other role
 * @param countedBy id of the source that counted them; null where it is not known apart
 * from the evidence
 * @param evidence what it rests on
 * @param conditions what is asked of a person before it
 * @param learning how much there is to learn
 * @param provenance whose it is, and what others say of it
 * @param version grows by one with every change of this transition
 */
public record Transition(RoleRef from, RoleRef to, @Nullable MoveKind kind, @Nullable Integer months,
		@Nullable Double share, @Nullable Double shareLow, @Nullable Double shareHigh, @Nullable Long count,
		@Nullable Long leavers, @Nullable String countedBy, Evidence evidence, List<Condition> conditions,
		LearningAmount learning, Provenance provenance, long version) {

	public Transition {
		conditions = List.copyOf(conditions);
	}

}
