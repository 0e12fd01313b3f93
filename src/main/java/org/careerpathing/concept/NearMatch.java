package org.careerpathing.concept;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A role or a skill that somebody may have meant.
 *
 * @param id its id
 * @param title its title or name
 */
public record NearMatch(String id, String title) {

	/**
	 * What a full-text index is asked for the neighbours of an id: its words, with one or
	 * two typing errors, as beginnings, or with the same beginning. Only letters and
	 * digits of the id go in, in lower case, so nothing in it can be an operator.
	 * @param id the id that is not there
	 * @return the words in the index's own notation
	 */
	public static String words(String id) {
		return Arrays.stream(id.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
			.filter((word) -> !word.isEmpty())
			.map(NearMatch::near)
			.collect(Collectors.joining(" "));
	}

	private static String near(String word) {
		if (word.length() < 3) {
			return word;
		}
		String close = word + ((word.length() < 6) ? "~1 " : "~2 ") + word + "*";
		return (word.length() < 6) ? close : close + " " + word.substring(0, 5) + "*^0.5";
	}

}
