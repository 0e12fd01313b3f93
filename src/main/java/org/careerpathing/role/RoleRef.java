package org.careerpathing.role;

import org.jspecify.annotations.Nullable;

/**
 * A role as answers name it.
 *
 * @param id the role's id
 * @param title its title
 * @param level step on the ladder of its family, from 1; null where unknown
 */
public record RoleRef(String id, String title, @Nullable Integer level) {

}
