/**
 * Every role within so many moves and months of a role or a person, and the roles from
 * which a role is within reach.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "browser", "cypher", "web", "version", "evidence", "concept", "skill",
		"role", "transition" })
package org.careerpathing.reach;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
