package org.careerpathing.skill;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A profile as a client sends it. It is personal, so its text form says how many skills
 * there are and no more.
 *
 * @param skills the skills; null and none at all are the same
 */
public record ProfileBody(@Schema(description = "What the person can do; each skill once, at most "
		+ Profiles.MOST_SKILLS + ". May be empty") @Nullable List<@Nullable ProfileSkill> skills) {

	@Override
	public String toString() {
		return "Profile of " + ((this.skills != null) ? this.skills.size() : 0) + " skills";
	}

	/**
	 * One skill of a profile. The level is read as whatever was sent, so that one that is
	 * no number is reported together with everything else that is wrong.
	 *
	 * @param skill the skill's id
	 * @param level how well the person masters it, 0 to 5
	 */
	public record ProfileSkill(
			@Schema(description = "A skill's id", requiredMode = Schema.RequiredMode.REQUIRED,
					example = "product-strategy") @Nullable String skill,
			@Schema(description = "How well the person masters it", requiredMode = Schema.RequiredMode.REQUIRED,
					types = "number", minimum = "0", maximum = "5", example = "3.0") @Nullable Object level) {

		@Override
		public String toString() {
			return "ProfileSkill";
		}

	}

}
