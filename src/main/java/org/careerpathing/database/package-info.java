/**
 * How the service gets along with a database that is far away, or several: what is worth
 * another try, and callers that read what they wrote. Knows nothing of careers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.careerpathing.database;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
