package org.careerpathing.importing;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Something that has to hold between the cells of a row.
 *
 * @param column the column that is named when it does not
 * @param broken whether it does not; a cell that is empty is not in the map
 * @param reason what is wrong then
 */
record RowRule(String column, Predicate<Map<String, Object>> broken, String reason) {

	static RowRule atLeast(String column, String other) {
		return new RowRule(column,
				(row) -> row.get(column) instanceof Long value && row.get(other) instanceof Long least && value < least,
				"is less than " + other);
	}

	static RowRule needs(String column, String other) {
		return new RowRule(column, (row) -> row.containsKey(column) && !row.containsKey(other),
				"is given without " + other);
	}

	static RowRule excludes(String column, String other) {
		return new RowRule(column, (row) -> row.containsKey(column) && row.containsKey(other),
				"is given together with " + other + ", which it stands for");
	}

	static RowRule counted(String column, Enum<?> value, String one, String other) {
		return new RowRule(column,
				(row) -> value.name().equals(row.get(column)) && !row.containsKey(one) && !row.containsKey(other),
				"asks for " + one + " or " + other);
	}

	static RowRule differs(String column, String other) {
		return new RowRule(column, (row) -> row.containsKey(column) && (row.get(column).equals(row.get(other))
				|| row.get(column) instanceof List<?> ids && row.containsKey(other) && ids.contains(row.get(other))),
				"is the same as " + other);
	}

}
