package org.careerpathing.importing;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A row of a file.
 *
 * @param line where it begins in the file, from 1
 * @param values what its cells give, by column; unknown values are left out
 */
record Row(long line, Map<String, Object> values) {

	/** What tells the row apart; null where a part of it could not be read. */
	@Nullable List<Object> key(GraphFile file) {
		List<Object> key = file.key()
			.stream()
			.<@Nullable Object>map(this.values::get)
			.filter(Objects::nonNull)
			.<Object>map(Objects::requireNonNull)
			.toList();
		return (key.size() == file.key().size()) ? key : null;
	}

	/** The ids in a cell, one or several or none. */
	List<?> ids(String column) {
		Object value = this.values.get(column);
		if (value == null) {
			return List.of();
		}
		return (value instanceof List<?> list) ? list : List.of(value);
	}

}
