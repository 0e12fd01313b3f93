/**
 * Moves from one role to another, what can be reached with one of them, and the gap
 * between two roles.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "change", "cypher", "web", "version", "evidence", "concept", "skill", "role" })
package org.careerpathing.transition;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
