package org.careerpathing.cypher;

/**
 * The database did not answer, or not to us.
 */
class DatabaseMissing extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String mend;

	DatabaseMissing(String reason, String mend, Throwable cause) {
		super(reason, cause);
		this.mend = mend;
	}

	String mend() {
		return this.mend;
	}

}
