/**
 * Whole paths from a role to another, and the reason where there is none.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "cypher", "web", "version", "evidence", "skill", "role", "transition" })
package org.careerpathing.path;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
