package org.careerpathing.skill;

import org.careerpathing.concept.Matched;
import org.careerpathing.concept.Status;
import org.jspecify.annotations.Nullable;

/**
 * A skill that a search found.
 *
 * @param id its id
 * @param name its name
 * @param category its category; null where unknown
 * @param status whether it is in use
 * @param matched the label that has the words; null where there were none
 */
record SkillHit(String id, String name, @Nullable String category, Status status, @Nullable Matched matched) {

}
