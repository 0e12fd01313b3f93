package org.careerpathing.role;

import org.careerpathing.change.Provenance;
import org.careerpathing.evidence.Evidence;
import org.careerpathing.skill.SkillRef;
import org.jspecify.annotations.Nullable;

/**
 * A requirement by itself. Null is unknown.
 *
 * @param role id of the role that requires the skill
 * @param skill the skill
 * @param category its category
 * @param level how well it has to be mastered, 0 to 5
 * @param importance how much it matters, 0 to 1
 * @param evidence what the requirement rests on
 * @param note what else to know
 * @param provenance whose it is, and what others say of it
 * @param version grows with every change
 */
record RequirementDetails(String role, SkillRef skill, @Nullable String category, @Nullable Double level,
		@Nullable Double importance, Evidence evidence, @Nullable String note, Provenance provenance, long version) {

	RequirementDetails(RoleId role, Requirement requirement, Provenance provenance, long version) {
		this(role.value(), requirement.skill(), requirement.category(), requirement.level(), requirement.importance(),
				requirement.evidence(), requirement.note(), provenance, version);
	}

}
