package org.careerpathing.lint;

/**
 * How bad a fault is, the worst first.
 */
public enum Severity {

	/** The data contradicts itself. */
	ERROR,
	/** Answers are worse for it. */
	WARNING,
	/** It may be right as it is. */
	INFO

}
