package org.careerpathing.concept;

import java.util.regex.Pattern;

/**
 * The form of an id: a readable slug, or the scheme and the code of a concept that comes
 * from elsewhere.
 */
public final class ConceptIds {

	/** The most characters that an id may have. */
	public static final int LENGTH = 100;

	private static final Pattern FORM = Pattern
		.compile("[a-z0-9]+(-[a-z0-9]+)*(:[A-Za-z0-9._/-]*[A-Za-z0-9][A-Za-z0-9._/-]*)?");

	private ConceptIds() {
	}

	/**
	 * Checks an id.
	 * @param value what is to be an id
	 * @return the same
	 * @throws IllegalArgumentException with what an id has to be
	 */
	public static String check(String value) {
		if (value.length() > LENGTH || !FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("has to be an id of at most " + LENGTH
					+ " characters: words of a-z and 0-9 joined by hyphens (product-manager), or scheme:code"
					+ " (onet:15-1252.00)");
		}
		return value;
	}

}
