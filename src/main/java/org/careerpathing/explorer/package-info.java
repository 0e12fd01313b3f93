/**
 * The page for people, at {@code /}: plain files under {@code static}, which ask the API
 * as any other client does.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.careerpathing.explorer;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
