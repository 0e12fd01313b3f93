/**
 * Commands of the jar: what is done once, on the command line, instead of serving.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.careerpathing.command;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
