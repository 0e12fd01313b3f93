package org.careerpathing.cypher;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Writes parameters the way a person types them after {@code :params}.
 */
public final class CypherLiteral {

	private CypherLiteral() {
	}

	/**
	 * Writes a value as Cypher.
	 * @param value null, a text, a number, a truth value, or a list or map of such
	 * @return the literal; the keys of maps in the order of their names
	 */
	public static String of(@Nullable Object value) {
		return switch (value) {
			case null -> "null";
			case List<?> list -> list.stream().map(CypherLiteral::of).collect(Collectors.joining(", ", "[", "]"));
			case Map<?, ?> map -> new TreeMap<>(map).entrySet()
				.stream()
				.map((entry) -> entry.getKey() + ": " + of(entry.getValue()))
				.collect(Collectors.joining(", ", "{", "}"));
			case String text -> "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
			default -> String.valueOf(value);
		};
	}

}
