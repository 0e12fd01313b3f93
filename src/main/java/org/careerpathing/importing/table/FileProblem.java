package org.careerpathing.importing.table;

import org.jspecify.annotations.Nullable;

/**
 * Something is wrong with a whole file, so that there is no saying which rows it has.
 */
public class FileProblem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Refusal refusal;

	public FileProblem(String file, long line, @Nullable String column, String reason) {
		super(file + " " + reason);
		this.refusal = new Refusal(file, line, column, null, reason);
	}

	/**
	 * What is wrong, as it is told.
	 * @return the file, and what is wrong with it
	 */
	public Refusal refusal() {
		return this.refusal;
	}

}
