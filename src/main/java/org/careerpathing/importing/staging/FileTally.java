package org.careerpathing.importing.staging;

/**
 * What became of the rows of a file: those that were read are written, unchanged or
 * refused.
 */
public final class FileTally {

	private final String file;

	private long read;

	private long refused;

	private long written;

	private long unchanged;

	FileTally(String file) {
		this.file = file;
	}

	void read() {
		this.read++;
	}

	void refused() {
		this.refused++;
	}

	void settled(long rows, boolean changed) {
		if (changed) {
			this.written += rows;
		}
		else {
			this.unchanged += rows;
		}
	}

	/**
	 * The numbers now.
	 * @return a copy
	 */
	public Rows rows() {
		return new Rows(this.file, this.read, this.written, this.unchanged, this.refused);
	}

	/**
	 * What became of the rows of a file.
	 *
	 * @param file its name
	 * @param read how many it has, without its header and empty ones
	 * @param written how many changed the graph
	 * @param unchanged how many say what the graph has already
	 * @param refused how many were left out, each with a reason
	 */
	public record Rows(String file, long read, long written, long unchanged, long refused) {

	}

}
