package org.careerpathing.importing.format;

import java.util.Map;

/**
 * What a caller sets for an import.
 *
 * @param source the id of the source that the files come from
 * @param strict whether nothing is written where any row is refused
 * @param dryRun whether nothing is written at all
 * @param partial whether the source has more than was sent: nothing is retired then
 * @param more options of the format
 */
public record ImportOptions(String source, boolean strict, boolean dryRun, boolean partial, Map<String, String> more) {

	public ImportOptions {
		more = Map.copyOf(more);
	}

	/**
	 * An option of the format.
	 * @param name its name
	 * @param fallback its value where the caller did not set it
	 * @return its value
	 */
	public String text(String name, String fallback) {
		return this.more.getOrDefault(name, fallback);
	}

	/**
	 * A whole number among the options of the format, checked when the import was asked
	 * for.
	 * @param name its name
	 * @param fallback its value where the caller did not set it
	 * @return its value
	 */
	public int integer(String name, int fallback) {
		String text = this.more.get(name);
		return (text != null) ? Integer.parseInt(text) : fallback;
	}

}
