package org.careerpathing.role;

import org.careerpathing.evidence.Evidence;
import org.careerpathing.evidence.SourceIndex;
import org.careerpathing.skill.SkillRef;
import org.careerpathing.cypher.Rows;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * A skill that a role requires.
 *
 * @param skill the skill
 * @param category its category; null where unknown
 * @param level how well it has to be mastered, 0 to 5; null where unknown
 * @param importance how much it matters, 0 to 1; null where unknown
 * @param evidence what the requirement rests on
 * @param note what else to know
 */
public record Requirement(SkillRef skill, @Nullable String category, @Nullable Double level,
		@Nullable Double importance, Evidence evidence, @Nullable String note) {

	static Requirement of(MapAccessor row, SourceIndex sources) {
		Value skill = row.get("skill");
		return new Requirement(new SkillRef(Rows.required(skill, "id"), Rows.required(skill, "name")),
				Rows.text(skill, "category"), Rows.decimal(row, "level"), Rows.decimal(row, "importance"),
				sources.evidence(row, null), Rows.text(row, "note"));
	}

}
