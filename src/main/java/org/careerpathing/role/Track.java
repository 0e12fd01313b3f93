package org.careerpathing.role;

/**
 * Whether a role does the work or leads those who do.
 */
public enum Track {

	/** Does the work, without people who report to it. */
	INDIVIDUAL_CONTRIBUTOR,

	/** Leads people. */
	MANAGEMENT

}
