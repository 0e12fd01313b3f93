/**
 * A part of the graph as nodes and edges: the roles around a role, or all of them, and
 * the moves between them.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "cypher", "web", "version", "evidence", "concept", "role", "transition", "picture" })
package org.careerpathing.neighbourhood;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
