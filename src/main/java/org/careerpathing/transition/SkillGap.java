package org.careerpathing.transition;

import org.careerpathing.evidence.Evidence;
import org.careerpathing.skill.SkillRef;
import org.jspecify.annotations.Nullable;

/**
 * What a role asks of one skill beyond another role.
 *
 * @param skill the skill
 * @param category its category, where known
 * @param state how the two requirements compare
 * @param fromLevel level that the origin requires; null where it requires none, or where
 * it is unknown
 * @param toLevel level that the target asks for; null where unknown
 * @param importance importance in the target, 0 to 1; null where unknown
 * @param missing levels to gain; null where unknown
 * @param learning what the skill adds to the learning of the whole gap
 * @param assumed whether that counts with something that the data does not give
 * @param evidence what the target's requirement rests on
 * @param note what the data remarks about the requirement
 */
public record SkillGap(SkillRef skill, @Nullable String category, State state, @Nullable Double fromLevel,
		@Nullable Double toLevel, @Nullable Double importance, @Nullable Double missing, double learning,
		boolean assumed, Evidence evidence, @Nullable String note) {

	/**
	 * How two requirements of a skill compare.
	 */
	public enum State {

		/** The origin does not require the skill. */
		NEW,

		/** The target asks for a higher level. */
		RAISE,

		/** What the origin requires is enough. */
		COVERED,

		/** Both require it, and it cannot be said whether it is enough. */
		UNKNOWN

	}

}
