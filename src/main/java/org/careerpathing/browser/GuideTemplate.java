package org.careerpathing.browser;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.careerpathing.cypher.CypherFile;

import org.springframework.web.util.HtmlUtils;

/**
 * Fills the guide, so that no query is written down twice: <code>{{cypher:FILE}}</code>
 * becomes the text of a Cypher file, <code>{{params:FILE}}</code> the example parameters
 * in its comment, and <code>{{service}}</code> the address of this service.
 *
 * @param service the address at which a browser reaches this service
 */
record GuideTemplate(String service) {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)(?::([^}]*))?}}");

	private static final Pattern PARAMETERS = Pattern.compile("^// (:params \\{.*})$", Pattern.MULTILINE);

	/**
	 * Fills every placeholder.
	 * @param template HTML with placeholders
	 * @return HTML
	 * @throws IllegalStateException when a placeholder is unknown, or its file is missing
	 */
	String fill(String template) {
		return PLACEHOLDER.matcher(template)
			.replaceAll((found) -> Matcher.quoteReplacement(HtmlUtils.htmlEscape(value(found))));
	}

	private String value(MatchResult placeholder) {
		return switch (placeholder.group(1)) {
			case "service" -> this.service;
			case "cypher" -> CypherFile.of(placeholder.group(2)).text().strip();
			case "params" -> parameters(CypherFile.of(placeholder.group(2)));
			default ->
				throw new IllegalStateException("The guide has an unknown placeholder " + placeholder.group() + ".");
		};
	}

	private static String parameters(CypherFile file) {
		Matcher line = PARAMETERS.matcher(file.text());
		if (!line.find()) {
			throw new IllegalStateException("cypher/" + file.name() + " has no comment line that begins with :params.");
		}
		return line.group(1);
	}

}
