/**
 * Cypher kept in files: loading them, and applying the schema. Knows nothing of careers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "start")
package org.careerpathing.cypher;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
