/**
 * Loading a graph from a folder of CSV files.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "cypher", "web", "version", "evidence", "concept", "skill", "role",
		"transition", "change", "command" })
package org.careerpathing.importing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
