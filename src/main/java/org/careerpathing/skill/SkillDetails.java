package org.careerpathing.skill;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.careerpathing.change.Provenance;
import org.careerpathing.concept.Status;
import org.careerpathing.evidence.SourceRef;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * Everything that is known about a skill. Null is unknown.
 */
record SkillDetails(String id, String name, @Nullable String category, @Nullable String summary,
		List<String> alternateNames, Status status, @Nullable String replacedBy, List<SourceRef> sources,
		List<SkillRef> buildsOn, RequiredBy requiredBy, Provenance provenance, long version, Links links) {

	/**
	 * The roles that require a skill.
	 *
	 * @param count how many there are
	 * @param roles the first ten of them, by title
	 */
	record RequiredBy(int count, List<RequiringRole> roles) {

	}

	/**
	 * A role that requires a skill.
	 *
	 * @param id the role's id
	 * @param title its title
	 * @param level how well the skill has to be mastered there, 0 to 5
	 * @param importance how much it matters there, 0 to 1
	 */
	record RequiringRole(String id, String title, @Nullable Double level, @Nullable Double importance) {

	}

	/**
	 * Where to read on.
	 *
	 * @param self this skill
	 */
	@Schema(name = "SkillLinks")
	record Links(String self) {

		static Links of(String id) {
			return new Links("/v1/skills/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8));
		}

	}

}
