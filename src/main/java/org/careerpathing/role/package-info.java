/**
 * Roles and what they require.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "change", "cypher", "web", "version", "evidence", "concept", "skill" })
package org.careerpathing.role;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
