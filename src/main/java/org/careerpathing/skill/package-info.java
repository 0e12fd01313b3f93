/**
 * Skills: what roles require.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "change", "cypher", "web", "version", "evidence", "concept" })
package org.careerpathing.skill;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
