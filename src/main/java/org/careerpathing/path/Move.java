package org.careerpathing.path;

import org.careerpathing.transition.LearningAmount;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.careerpathing.evidence.Disagreement;
import org.careerpathing.evidence.Evidence;
import org.careerpathing.evidence.Statement;
import org.careerpathing.role.RoleRef;
import org.careerpathing.skill.SkillRef;
import org.careerpathing.transition.Condition;
import org.careerpathing.transition.MoveKind;
import org.jspecify.annotations.Nullable;

/**
 * One move of a path.
 *
 * @param from the role that is left
 * @param to the role that is taken up
 * @param kind the kind of move; null where the data does not say
 * @param months the usual time in the role that is left, before the move
 * @param arrival months from the start of the path until the role is taken up
 * @param experience total working experience that the role asks for; null where no source
 * says
 * @param learning importance-weighted levels to learn that no earlier role on the path
 * has taught
 * @param skillsToLearn skill by skill; null where it is not known what the role requires
 * @param skillsCovered what the role requires and the profile or earlier roles on the
 * path have
 * @param evidence what the move rests on, and who says so
 * @param evidenceCost nats: 0 for a move that everybody was seen to make, more the
 * thinner its evidence is
 * @param points what the move costs, measure by measure
 * @param conditions what sources attach to this move
 * @param statements what sources ask of anybody who takes the role up
 * @param disagreements where sources disagree about the role
 * @param assumed everything in this move that had to be assumed, for a person
 */
public record Move(RoleRef from, RoleRef to, @Nullable MoveKind kind, Months months, Months arrival,
		@Nullable Experience experience, LearningAmount learning, @Nullable List<SkillToLearn> skillsToLearn,
		List<SkillCovered> skillsCovered, Evidence evidence, double evidenceCost, Points points,
		List<Condition> conditions, List<Statement> statements, List<Disagreement> disagreements,
		List<String> assumed) {

	/**
	 * Working experience that a role asks for.
	 *
	 * @param minMonths at least so many months in total
	 * @param upToMonths the upper end where a source gives a range
	 */
	@Schema(name = "ExperienceAsked")
	public record Experience(int minMonths, @Nullable Integer upToMonths) {

	}

	/**
	 * A skill to learn.
	 *
	 * @param skill the skill
	 * @param fromLevel the level that earlier roles taught, 0 to 5; 0 where none of them
	 * asks for it, null where one does at an unknown level, or where it is not known what
	 * the role that is left requires
	 * @param toLevel the level that the role asks for; null where no source says
	 * @param importance 0 to 1; null where no source says
	 * @param buildsOn known skills that this one builds on; nothing is taken off for them
	 */
	public record SkillToLearn(SkillRef skill, @Nullable Double fromLevel, @Nullable Double toLevel,
			@Nullable Double importance, List<SkillRef> buildsOn) {

	}

	/**
	 * A skill that need not be learned any more.
	 *
	 * @param skill the skill
	 * @param taughtBy the role on the path that asked for it first at the highest level;
	 * null where the person's profile has it
	 */
	public record SkillCovered(SkillRef skill, @Nullable RoleRef taughtBy) {

	}

}
