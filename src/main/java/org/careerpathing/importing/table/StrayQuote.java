package org.careerpathing.importing.table;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The first quotation mark of a file after which nobody can say which cells it has.
 *
 * @param line the line it is on, from 1
 * @param cell the place of its cell in the row, from 0
 * @param reason what is wrong with it and what to do, as the rest of a sentence
 */
public record StrayQuote(long line, int cell, String reason) {

	private static final String OPEN = "has a quotation mark that is never closed: close it at the end of the cell, "
			+ "or leave it out";

	private static final String AFTER = "has text after a closing quotation mark: put the whole cell in quotation "
			+ "marks, and write each of those inside it twice (\"\")";

	private static final int END = -1;

	/**
	 * Looks for it.
	 * @param text the text of the file, from its beginning; left open
	 * @param delimiter what separates its cells
	 * @return the mark; null where there is none
	 */
	public static @Nullable StrayQuote find(Reader text, char delimiter) throws IOException {
		PushbackReader reader = new PushbackReader(text, 2);
		long line = 1;
		int cell = 0;
		for (int next = read(reader); next != END; next = read(reader)) {
			if (next == '"') {
				long opened = line;
				next = read(reader);
				while (next != END && (next != '"' || isDoubled(reader))) {
					line += (next == '\n') ? 1 : 0;
					next = read(reader);
				}
				if (next == END) {
					return new StrayQuote(opened, cell, OPEN);
				}
				next = afterBlanks(reader, delimiter);
				if (next != END && next != delimiter && next != '\n') {
					return new StrayQuote(line, cell, AFTER);
				}
			}
			while (next != END && next != delimiter && next != '\n') {
				next = read(reader);
			}
			cell = (next == delimiter) ? cell + 1 : 0;
			line += (next == '\n') ? 1 : 0;
			next = afterBlanks(reader, delimiter);
			if (next != END) {
				reader.unread(next);
			}
		}
		return null;
	}

	/**
	 * The column that it is in.
	 * @param columns the columns of the file
	 * @return its name; null where it has none
	 */
	public @Nullable String columnIn(List<String> columns) {
		return (this.cell < columns.size()) ? columns.get(this.cell) : null;
	}

	/** A character, with any end of a line as {@code \n}. */
	private static int read(PushbackReader reader) throws IOException {
		int next = reader.read();
		if (next != '\r') {
			return next;
		}
		int second = reader.read();
		if (second != '\n' && second != END) {
			reader.unread(second);
		}
		return '\n';
	}

	/** Inside quotation marks: whether one is followed by another, which is read too. */
	private static boolean isDoubled(PushbackReader reader) throws IOException {
		int next = reader.read();
		if (next != '"' && next != END) {
			reader.unread(next);
		}
		return next == '"';
	}

	private static int afterBlanks(PushbackReader reader, char delimiter) throws IOException {
		int next = read(reader);
		while (next != delimiter && next != '\n' && Character.isWhitespace(next)) {
			next = read(reader);
		}
		return next;
	}

}
