/**
 * What tests share: one real Neo4j for all of them, and a graph that each can fill.
 */
@NullMarked
package org.careerpathing.support;

import org.jspecify.annotations.NullMarked;
