package org.careerpathing.role;

/**
 * What a role requires has changed. Published inside the transaction of the change, so
 * that whatever is computed from requirements can follow in the same one.
 *
 * @param roleId the role's id
 */
public record RequirementsChanged(String roleId) {

}
