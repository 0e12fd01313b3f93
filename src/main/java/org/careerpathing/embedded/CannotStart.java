package org.careerpathing.embedded;

import org.jspecify.annotations.Nullable;

/**
 * Why the service cannot start, in one sentence, with the mend in another.
 */
public class CannotStart extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String mend;

	CannotStart(String reason, String mend, @Nullable Throwable cause) {
		super(reason, cause);
		this.mend = mend;
	}

	String mend() {
		return this.mend;
	}

}
