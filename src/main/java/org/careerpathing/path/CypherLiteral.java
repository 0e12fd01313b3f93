package org.careerpathing.path;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes parameters the way a person types them after {@code :params}.
 */
final class CypherLiteral {

	private CypherLiteral() {
	}

	static String of(Object value) {
		return switch (value) {
			case Map<?, ?> map -> new TreeMap<>(map).entrySet()
				.stream()
				.map((entry) -> entry.getKey() + ": " + of(entry.getValue()))
				.collect(Collectors.joining(", ", "{", "}"));
			case String text -> "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
			default -> String.valueOf(value);
		};
	}

}
