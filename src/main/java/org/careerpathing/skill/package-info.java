/**
 * Skills: what roles require.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "cypher", "web", "version", "evidence" })
package org.careerpathing.skill;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
