package org.careerpathing.concept;

/**
 * Whether a role or a skill is in use. Nothing is ever deleted.
 */
public enum Status {

	/** In use. */
	ACTIVE,

	/** No longer in use, perhaps replaced by another; its id is never given again. */
	RETIRED

}
