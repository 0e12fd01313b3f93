package org.careerpathing.picture;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Texts from the graph, made fit for every format. Titles come from imports: they may
 * have anything in them.
 */
final class PlainText {

	private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

	private static final int ZERO_WIDTH_JOINER = 0x200D;

	private PlainText() {
	}

	/**
	 * One line without what cannot be seen: control characters and line ends become
	 * spaces; marks that change the direction of what follows, halves of pairs and what
	 * XML does not allow are left out.
	 * @param text any text
	 * @return the line
	 */
	static String of(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		text.codePoints().forEach((point) -> {
			switch (Character.getType(point)) {
				case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> plain.append(' ');
				case Character.SURROGATE -> plain.append('\uFFFD');
				case Character.FORMAT -> {
					if (point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER) {
						plain.appendCodePoint(point);
					}
				}
				default -> {
					if ((point & 0xFFFE) != 0xFFFE) {
						plain.appendCodePoint(point);
					}
				}
			}
		});
		return plain.toString().strip().replaceAll("\\s+", " ");
	}

	/**
	 * The beginning of a text, with an ellipsis where something is missing.
	 * @param text the text
	 * @param most the most characters, as a person counts them
	 * @return the text or its beginning
	 */
	static String shortened(String text, int most) {
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(text);
		int end = characters.next(most - 1);
		return (end == BreakIterator.DONE || characters.next(2) == BreakIterator.DONE) ? text
				: text.substring(0, end).strip() + "…";
	}

}
