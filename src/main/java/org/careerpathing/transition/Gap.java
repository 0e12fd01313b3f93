package org.careerpathing.transition;

import java.util.List;

import org.careerpathing.role.RoleRef;

/**
 * What one role asks beyond another, for somebody who has exactly what the origin
 * requires.
 *
 * @param dataVersion the version of the data that it was read from
 * @param from the origin
 * @param to the target
 * @param known whether the requirements of both roles are known
 * @param unknown {@code from}, {@code to}, or both, where they are not
 * @param learning importance-weighted levels to gain; null where the target's
 * requirements are unknown
 * @param skills every skill that the target requires, most learning first
 */
public record Gap(long dataVersion, RoleRef from, RoleRef to, boolean known, List<String> unknown,
		LearningAmount learning, List<SkillGap> skills) {

	public Gap {
		unknown = List.copyOf(unknown);
		skills = List.copyOf(skills);
	}

}
