package org.careerpathing.cypher;

/**
 * So much was written that the database may plan its searches anew. To be published after
 * the transaction.
 */
public record MuchChanged() {

}
