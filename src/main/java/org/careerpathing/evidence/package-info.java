/**
 * Who says what: sources, the basis of a claim, statements, and where sources disagree.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "cypher", "web" })
package org.careerpathing.evidence;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
