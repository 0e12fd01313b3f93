package org.careerpathing.importing.table;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * Something in a folder that keeps it from being loaded.
 *
 * @param file the name of the file
 * @param line the line on which the row begins, from 1; 0 where the whole file is meant
 * @param column the column, or several separated by {@code , }; null where the whole row
 * is meant
 * @param value what is written there; null where nothing is
 * @param reason what is wrong with it, as the rest of a sentence
 */
public record Refusal(String file, long line, @Nullable String column, @Nullable String value,
		String reason) implements Comparable<Refusal> {

	private static final Comparator<Refusal> ORDER = Comparator.comparing(Refusal::file)
		.thenComparingLong(Refusal::line);

	private static final int LONGEST_VALUE = 80;

	@Override
	public int compareTo(Refusal other) {
		return ORDER.compare(this, other);
	}

	/**
	 * The refusal as a line for people.
	 */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(this.file);
		if (this.line > 0) {
			text.append(", line ").append(this.line);
		}
		if (this.column != null) {
			text.append(", column ").append(this.column);
		}
		text.append(": ");
		if (this.value != null) {
			text.append('"').append(shortened(this.value)).append("\" ");
		}
		return text.append(this.reason).append('.').toString();
	}

	private static String shortened(String value) {
		String line = value.replaceAll("\\p{Cntrl}+", " ");
		return (line.length() <= LONGEST_VALUE) ? line : line.substring(0, LONGEST_VALUE) + "…";
	}

}
