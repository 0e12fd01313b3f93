package org.careerpathing.benchmark;

/**
 * The service answered with a problem.
 */
final class NoAnswer extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NoAnswer(int status) {
		super("The status is " + status + ".");
	}

}
