package org.careerpathing.skill;

import java.util.List;

import org.careerpathing.skill.ProfileBody.ProfileSkill;
import org.careerpathing.web.InputChecks;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads what persons can do from the bodies of requests. Nothing of it is stored or
 * logged, and what is said of errors names places and ids, never a level.
 */
@Component
public class Profiles {

	/** The most skills that a profile may have. */
	public static final int MOST_SKILLS = 1000;

	private final Skills skills;

	Profiles(Skills skills) {
		this.skills = skills;
	}

	/**
	 * Checks a body that is a profile.
	 * @param body what was sent; null is an empty profile
	 * @param checks takes everything that is wrong, by place: {@code skills[3].level}
	 * @return the profile; what is wrong is not in it, but in the checks
	 */
	public Profile check(@Nullable ProfileBody body, InputChecks checks) {
		return read("skills", body, checks);
	}

	/**
	 * Checks a profile that is a field of a body.
	 * @param field the field that holds it
	 * @param body what was sent; null is an empty profile
	 * @param checks takes everything that is wrong, by place:
	 * {@code profile.skills[3].level}
	 * @return the profile; what is wrong is not in it, but in the checks
	 */
	public Profile check(String field, @Nullable ProfileBody body, InputChecks checks) {
		return read(field + ".skills", body, checks);
	}

	private Profile read(String list, @Nullable ProfileBody body, InputChecks checks) {
		List<@Nullable ProfileSkill> given = (body != null && body.skills() != null) ? body.skills() : List.of();
		if (given.size() > MOST_SKILLS) {
			checks.reject(list, "may have at most " + MOST_SKILLS + " skills: there are " + given.size());
			return Profile.none();
		}
		return given.isEmpty() ? Profile.none() : new ProfileReader(list, this.skills, checks).read(given);
	}

}
