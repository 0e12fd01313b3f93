package org.careerpathing.browser;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.careerpathing.cypher.CypherFile;

import org.springframework.web.util.HtmlUtils;

/**
 * Fills the guide, so that no query is written down twice: <code>{{cypher:FILE}}</code>
 * becomes the text of a Cypher file, <code>{{params:FILE}}</code> the example parameters
 * in its comment, <code>{{params:FILE:2}}</code> the second ones, and
 * <code>{{service}}</code> the address of this service.
 *
 * @param service the address at which a browser reaches this service
 */
record GuideTemplate(String service) {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)(?::([^:}]*))?(?::(\\d))?}}");

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
			case "params" -> parameters(CypherFile.of(placeholder.group(2)),
					Integer.parseInt(Objects.requireNonNullElse(placeholder.group(3), "1")));
			default ->
				throw new IllegalStateException("The guide has an unknown placeholder " + placeholder.group() + ".");
		};
	}

	private static String parameters(CypherFile file, int number) {
		List<String> lines = PARAMETERS.matcher(file.text()).results().map((line) -> line.group(1)).toList();
		if (number < 1 || number > lines.size()) {
			throw new IllegalStateException("cypher/" + file.name() + " has " + lines.size()
					+ " comment lines that begin with :params, and the guide asks for number " + number + ".");
		}
		return lines.get(number - 1);
	}

}
