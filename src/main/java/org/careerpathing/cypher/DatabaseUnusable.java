package org.careerpathing.cypher;

import org.jspecify.annotations.Nullable;

/**
 * The service cannot start on this database, in one sentence, with the mend in another:
 * it does not answer, or not to us, or what it holds does not fit this release.
 */
class DatabaseUnusable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String mend;

	DatabaseUnusable(String reason, String mend, @Nullable Throwable cause) {
		super(reason, cause);
		this.mend = mend;
	}

	String mend() {
		return this.mend;
	}

}
