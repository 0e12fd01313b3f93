/**
 * The version of the data: a number that every write advances and every answer names.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "cypher", "web" })
package org.careerpathing.version;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
