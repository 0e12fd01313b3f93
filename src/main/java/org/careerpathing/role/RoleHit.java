package org.careerpathing.role;

import org.careerpathing.concept.Matched;
import org.careerpathing.concept.Status;
import org.jspecify.annotations.Nullable;

/**
 * A role that a search found.
 *
 * @param id its id
 * @param title its title
 * @param family its family; null where unknown
 * @param level its level; null where unknown
 * @param track its track; null where unknown
 * @param status whether it is in use
 * @param matched the label that has the words; null where there were none
 */
record RoleHit(String id, String title, @Nullable String family, @Nullable Integer level, @Nullable Track track,
		Status status, @Nullable Matched matched) {

}
