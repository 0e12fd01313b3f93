package org.careerpathing.access;

/**
 * The settings would leave the service without protection, or unable to tell callers
 * apart.
 */
class CannotProtect extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String mend;

	CannotProtect(String reason, String mend) {
		super(reason);
		this.mend = mend;
	}

	String mend() {
		return this.mend;
	}

}
