/**
 * What people see in Neo4j Browser: the guide that is played when they connect, colours
 * and captions, saved queries, and guides to single questions. What is the same for
 * everybody comes from {@code cypher/browser}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "cypher", "web" })
package org.careerpathing.browser;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
