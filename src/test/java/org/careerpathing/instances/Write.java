package org.careerpathing.instances;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A write of one fact. Its number is told by what it writes, so that the list of changes
 * says which version of the data it made.
 *
 * @param number its own
 * @param fact what it changes
 * @param path where it is sent
 * @param body what is sent; null where the fact is removed
 * @param value what the fact is then
 */
record Write(int number, String fact, String path, @Nullable String body, @Nullable Object value) {

	static Write title(int number, String role) {
		String title = "Role #" + number;
		return new Write(number, Graph.title(role), "/v1/roles/" + role, "{\"title\": \"" + title + "\"}", title);
	}

	static Write level(int number, String role, String skill, double level) {
		return new Write(number, Graph.level(role, skill), "/v1/roles/" + role + "/requirements/" + skill,
				String.format(Locale.ROOT,
						"{\"level\": %s, \"importance\": 1, \"basis\": \"STATED\", \"note\": \"#%d\"}", level, number),
				level);
	}

	static Write months(int number, String from, String to, int months) {
		return new Write(number, Graph.months(from, to), "/v1/roles/" + from + "/transitions/" + to,
				String.format(Locale.ROOT, "{\"kind\": \"LATERAL\", \"basis\": \"STATED\", \"months\": %d, "
						+ "\"conditions\": [{\"text\": \"#%d\"}]}", months, number),
				months);
	}

	static Write noMove(int number, String from, String to) {
		return new Write(number, Graph.months(from, to), "/v1/roles/" + from + "/transitions/" + to, null, null);
	}

}
