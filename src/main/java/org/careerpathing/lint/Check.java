package org.careerpathing.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.careerpathing.cypher.CypherFile;

/**
 * A check. All that is said of it stands in its file.
 *
 * @param name the file's name
 * @param title the question that the file answers, its first line
 * @param severity how bad what it finds is, the file's second line
 * @param file the query
 */
record Check(String name, String title, Severity severity, CypherFile file) {

	private static final Pattern HEADER = Pattern.compile("// (.+\\?)\n// Severity: (ERROR|WARNING|INFO)\n(?s:.*)");

	/**
	 * Reads the header of a file.
	 * @param file the file
	 * @return the check
	 * @throws IllegalStateException when the file does not begin with a question and a
	 * severity
	 */
	static Check of(CypherFile file) {
		Matcher header = HEADER.matcher(file.text());
		if (!header.matches()) {
			throw new IllegalStateException("cypher/" + file.name()
					+ " has to begin with a comment line that asks a question, and one with its severity.");
		}
		String name = file.name().replaceFirst("^.*/", "").replaceFirst("[.]cypher$", "");
		return new Check(name, header.group(1), Severity.valueOf(header.group(2)), file);
	}

}
