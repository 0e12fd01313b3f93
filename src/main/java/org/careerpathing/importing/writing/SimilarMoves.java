package org.careerpathing.importing.writing;

/**
 * How moves between similar roles are found.
 *
 * @param nearest so many of the most similar roles of each are taken
 * @param least the least similarity, 0 to 1
 * @param acrossOnly whether a move has to lead out of the role's own ladder (its
 * {@code code})
 */
public record SimilarMoves(int nearest, double least, boolean acrossOnly) {

}
