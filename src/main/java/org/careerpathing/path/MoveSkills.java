package org.careerpathing.path;

import org.careerpathing.transition.LearningAmount;
import java.util.ArrayList;
import java.util.List;

import org.careerpathing.cypher.Rows;
import org.careerpathing.role.RoleRef;
import org.careerpathing.skill.SkillRef;
import org.careerpathing.transition.Assumptions;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Reads the skills of one move of a row of {@code path/explain.cypher}.
 */
class MoveSkills {

	private final List<Value> skills;

	private final List<RoleRef> roles;

	private final boolean requirementsKnown;

	private final boolean originKnown;

	private final Assumptions assumptions;

	MoveSkills(Value row, List<RoleRef> roles, Assumptions assumptions) {
		this.roles = roles;
		this.skills = Rows.list(row, "skills", (value) -> value);
		this.requirementsKnown = row.get("requirementsKnown").asBoolean();
		this.originKnown = row.get("originKnown").asBoolean();
		this.assumptions = assumptions;
	}

	LearningAmount learning() {
		if (!this.requirementsKnown) {
			return LearningAmount.of(this.assumptions.learning(), false);
		}
		double sum = this.skills.stream().mapToDouble(this::learning).sum();
		return LearningAmount.of(PathRows.rounded(sum),
				this.originKnown && this.skills.stream().noneMatch((skill) -> skill.get("assumed").asBoolean()));
	}

	private double learning(Value skill) {
		Double importance = Rows.decimal(skill, "importance");
		return missing(skill) * ((importance != null) ? importance : this.assumptions.importance());
	}

	/** Null where it is not known what the role requires. */
	@Nullable List<Move.SkillToLearn> toLearn() {
		return this.requirementsKnown ? this.skills.stream()
			.filter((skill) -> missing(skill) > 0)
			.map((skill) -> new Move.SkillToLearn(ref(skill), fromLevel(skill), Rows.decimal(skill, "toLevel"),
					Rows.decimal(skill, "importance"), Rows.list(skill, "related", MoveSkills::ref)))
			.toList() : null;
	}

	List<Move.SkillCovered> covered() {
		return this.skills.stream()
			.filter((skill) -> missing(skill) == 0)
			.map((skill) -> new Move.SkillCovered(ref(skill), taughtBy(skill)))
			.toList();
	}

	/** Step -1 is the profile; a skill at level 0 nothing taught. */
	private @Nullable RoleRef taughtBy(Value skill) {
		Integer step = Rows.integer(skill, "from");
		return (step != null && step >= 0) ? this.roles.get(step) : null;
	}

	private @Nullable Double fromLevel(Value skill) {
		if (skill.get("held").asBoolean()) {
			return Rows.decimal(skill, "fromLevel");
		}
		return this.originKnown ? Double.valueOf(0) : null;
	}

	/** What had to be assumed, for a person. */
	List<String> assumed(RoleRef from, RoleRef to) {
		List<String> assumed = new ArrayList<>();
		if (!this.requirementsKnown) {
			assumed.add("What " + to.title() + " requires is unknown: learning is counted as "
					+ this.assumptions.learning() + ".");
		}
		else if (!this.originKnown) {
			assumed.add("What " + from.title() + " requires is unknown: nothing is taken for granted from it.");
		}
		long levels = this.skills.stream().filter((skill) -> skill.get("toLevel").isNull()).count();
		if (levels > 0) {
			assumed.add("No source gives the level of " + levels + " of the " + this.skills.size()
					+ " skills that are required: counted as " + this.assumptions.level() + " of 5.");
		}
		long importances = this.skills.stream()
			.filter((skill) -> missing(skill) > 0 && skill.get("importance").isNull())
			.count();
		if (importances > 0) {
			assumed.add("No source gives the importance of " + importances + " of the skills to learn: counted as "
					+ this.assumptions.importance() + ".");
		}
		return assumed;
	}

	private static double missing(Value skill) {
		return skill.get("missing").asDouble();
	}

	private static SkillRef ref(Value skill) {
		return new SkillRef(Rows.required(skill, "id"), Rows.required(skill, "name"));
	}

}
