/**
 * Whole paths from a role to another, and the reason where there is none.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "browser", "change", "cypher", "web", "version", "evidence", "concept",
		"skill", "role", "transition", "picture" })
package org.careerpathing.path;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
