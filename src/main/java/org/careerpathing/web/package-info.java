/**
 * The conventions that every endpoint shares: problems (RFC 9457), entity tags, refusal
 * of unknown parameters and of bodies that are too large.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "database")
package org.careerpathing.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
