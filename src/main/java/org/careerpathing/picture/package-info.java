/**
 * Answers as pictures: SVG, Mermaid, Graphviz and GraphML, by content negotiation. An
 * answer says what is to be seen ({@link org.careerpathing.picture.Pictured}), this room
 * lays it out and writes it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "web", "role", "transition" })
package org.careerpathing.picture;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
