/**
 * A check of the running service for machines that have nothing but Java to ask it with.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.careerpathing.health;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
