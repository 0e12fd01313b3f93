package org.careerpathing.evidence;

/**
 * What a transition or a requirement rests on.
 */
public enum Basis {

	/** A source says so. */
	STATED,

	/**
	 * It follows from what a source says, for instance from the order of its chapters.
	 */
	IMPLIED,

	/** People were counted who did so. */
	OBSERVED,

	/** Computed from, or judged by, how alike two roles are. */
	SIMILARITY

}
