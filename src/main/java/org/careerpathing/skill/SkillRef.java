package org.careerpathing.skill;

/**
 * A skill as answers name it.
 *
 * @param id the skill's id
 * @param name its name
 */
public record SkillRef(String id, String name) {

}
