package org.careerpathing.picture;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text broken into lines that fit a width.
 *
 * @param lines the lines; the last one ends with an ellipsis where the text was too long
 * @param width the width of the longest, in pixels, as far as it can be known without the
 * font
 */
record TextBlock(List<String> lines, double width) {

	/**
	 * Breaks a text.
	 * @param text one line of plain text
	 * @param size the size of the letters, in pixels
	 * @param widest the most pixels that a line may take
	 * @param most the most lines
	 * @return the lines
	 */
	static TextBlock of(String text, double size, double widest, int most) {
		List<String> lines = new ArrayList<>();
		String rest = text;
		while (!rest.isEmpty() && lines.size() < most) {
			int end = fitting(rest, size, widest);
			if (lines.size() == most - 1 && end < rest.length()) {
				lines.add(cut(rest, size, widest));
				break;
			}
			lines.add(rest.substring(0, end).strip());
			rest = rest.substring(end).strip();
		}
		return new TextBlock(lines, lines.stream().mapToDouble((line) -> width(line, size)).max().orElse(0));
	}

	/** Where the first line ends: between words where it can, else within one. */
	private static int fitting(String text, double size, double widest) {
		int words = last(BreakIterator.getLineInstance(Locale.ROOT), text, size, widest);
		return (words > 0) ? words
				: Math.max(last(BreakIterator.getCharacterInstance(Locale.ROOT), text, size, widest), first(text));
	}

	private static String cut(String text, double size, double widest) {
		int end = last(BreakIterator.getCharacterInstance(Locale.ROOT), text, size, widest - width("…", size));
		return text.substring(0, end).strip() + "…";
	}

	private static int last(BreakIterator places, String text, double size, double widest) {
		places.setText(text);
		int last = 0;
		double width = 0;
		for (int start = places.first(),
				end = places.next(); end != BreakIterator.DONE; start = end, end = places.next()) {
			String part = text.substring(start, end);
			if (width + width(part.stripTrailing(), size) > widest) {
				break;
			}
			width += width(part, size);
			last = end;
		}
		return last;
	}

	/** A single character is never broken, however narrow the line is. */
	private static int first(String text) {
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(text);
		return characters.next();
	}

	/**
	 * How wide a text is about, in a usual sans-serif font; rather more than less.
	 * @param text the text
	 * @param size the size of its letters, in pixels
	 * @return pixels
	 */
	static double width(String text, double size) {
		return size * text.codePoints().mapToDouble(TextBlock::ems).sum();
	}

	private static double ems(int point) {
		if (point < 0x80) {
			return latin((char) point);
		}
		return switch (Character.getType(point)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
			case Character.OTHER_SYMBOL -> 1.3;
			case Character.UPPERCASE_LETTER -> isWide(point) ? 1 : 0.8;
			default -> isWide(point) ? 1.02 : 0.68;
		};
	}

	private static double latin(char letter) {
		if ("ijl.,:;'|!I ()[]".indexOf(letter) >= 0) {
			return 0.38;
		}
		if ("ftr-/\"`\\*".indexOf(letter) >= 0) {
			return 0.46;
		}
		if ("mwMW@%".indexOf(letter) >= 0) {
			return 1;
		}
		return ((letter >= 'A' && letter <= 'Z') || "&#<>~^=+".indexOf(letter) >= 0) ? 0.78 : 0.64;
	}

	/** Characters that are as wide as high: East Asian ones above all. */
	private static boolean isWide(int point) {
		return (point >= 0x1100 && point <= 0x115F) || (point >= 0x2E80 && point <= 0xA4CF)
				|| (point >= 0xAC00 && point <= 0xD7A3) || (point >= 0xF900 && point <= 0xFAFF)
				|| (point >= 0xFE30 && point <= 0xFE6F) || (point >= 0xFF00 && point <= 0xFF60)
				|| (point >= 0xFFE0 && point <= 0xFFE6) || point >= 0x1F000;
	}

}
