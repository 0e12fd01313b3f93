package org.careerpathing.transition;

import org.jspecify.annotations.Nullable;

/**
 * How much there is to learn, for somebody who has exactly what the origin requires.
 *
 * @param value importance-weighted levels; null where it cannot be said
 * @param assumed whether the value counts with something that the data does not give
 */
public record LearningAmount(@Nullable Double value, boolean assumed) {

}
