/**
 * Neo4j and Neo4j Browser inside this JVM, for development and trial. Takes no part where
 * {@code spring.neo4j.uri} names a database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "start")
package org.careerpathing.embedded;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
