package org.careerpathing.start;

import org.jspecify.annotations.Nullable;

/**
 * Why the service cannot start, in one sentence, with the mend in another.
 */
public class CannotStart extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String mend;

	/**
	 * A reason that somebody can do something about.
	 * @param reason the reason, a sentence
	 * @param mend what to do, a sentence
	 */
	public CannotStart(String reason, String mend) {
		this(reason, mend, null);
	}

	/**
	 * A reason with what was thrown.
	 * @param reason the reason, a sentence
	 * @param mend what to do, a sentence
	 * @param cause what was thrown, if anything was
	 */
	public CannotStart(String reason, String mend, @Nullable Throwable cause) {
		super(reason, cause);
		this.mend = mend;
	}

	/**
	 * What to do about it.
	 * @return a sentence
	 */
	public String mend() {
		return this.mend;
	}

}
