/**
 * What the service says when it is ready.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "cypher", "path" })
package org.careerpathing.welcome;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
