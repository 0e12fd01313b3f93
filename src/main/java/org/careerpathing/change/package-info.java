/**
 * Who changed what, when, and from where: by hand or by an import.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "concept", "cypher", "version", "web" })
package org.careerpathing.change;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
