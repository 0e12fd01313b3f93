/**
 * What is seen of the database from outside: its connections, and how long each Cypher
 * file takes. What a room does itself it measures itself.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.careerpathing.telemetry;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
