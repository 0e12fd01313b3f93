/**
 * What is wrong with the graph, or looks so: each check is one file of
 * {@code cypher/lint}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "browser", "command", "cypher", "web", "version" })
package org.careerpathing.lint;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
