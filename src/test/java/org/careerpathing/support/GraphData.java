package org.careerpathing.support;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A graph that is too large to be written down as one statement.
 *
 * @param roles the roles
 * @param skills the skills
 * @param requirements what roles require
 * @param moves the transitions
 */
public record GraphData(List<Role> roles, List<Skill> skills, List<Requirement> requirements, List<Move> moves) {

	public record Role(String id, String title) {

	}

	public record Skill(String id, String name) {

	}

	/**
	 * What a role requires.
	 *
	 * @param role id of the role
	 * @param skill id of the skill
	 * @param level 0 to 5; null where it is not known
	 * @param importance 0 to 1; null where it is not known
	 */
	public record Requirement(String role, String skill, @Nullable Double level, @Nullable Double importance) {

	}

	/**
	 * A transition.
	 *
	 * @param from id of the role that is left
	 * @param to id of the role that is taken up
	 * @param months the usual time in the role that is left; null where it is not known
	 * @param basis what it rests on
	 */
	public record Move(String from, String to, @Nullable Integer months, String basis) {

	}

}
