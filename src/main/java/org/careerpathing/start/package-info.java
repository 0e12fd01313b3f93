/**
 * What keeps the service from starting, told to people: a reason and a mend instead of a
 * stack trace.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.careerpathing.start;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
