package org.careerpathing.transition;

/**
 * What kind of move a transition is.
 */
public enum MoveKind {

	/** A step up on the same ladder. */
	PROMOTION,

	/** To a role of the same standing. */
	LATERAL,

	/** To another family, or from individual contributor to people manager. */
	CROSSOVER,

	/** To a role further down. */
	STEP_BACK

}
