package org.careerpathing.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The rows of a folder.
 *
 * @param files the rows of each file that could be read
 */
record CsvGraph(Map<GraphFile, List<Row>> files) {

	boolean has(GraphFile file) {
		return this.files.containsKey(file);
	}

	List<Row> rows(GraphFile file) {
		return this.files.getOrDefault(file, List.of());
	}

	/**
	 * The rows of a file in the form that the Cypher files take: column to value, unknown
	 * values left out. Transitions carry their conditions.
	 */
	List<Map<String, Object>> values(GraphFile file) {
		if (file == GraphFile.REQUIREMENTS) {
			Scales scales = Scales.of(values(GraphFile.SCALES));
			return rows(file).stream().map((row) -> with(row, scales)).toList();
		}
		if (file != GraphFile.TRANSITIONS) {
			return rows(file).stream().map(Row::values).toList();
		}
		Map<List<Object>, List<Row>> conditions = rows(GraphFile.CONDITIONS).stream()
			.collect(Collectors.groupingBy(CsvGraph::move));
		return rows(file).stream().map((row) -> with(row, conditions.getOrDefault(move(row), List.of()))).toList();
	}

	private static Map<String, Object> with(Row requirement, Scales scales) {
		Map<String, Object> values = new HashMap<>(requirement.values());
		scales.apply(values);
		return values;
	}

	private static Map<String, Object> with(Row transition, List<Row> conditions) {
		if (conditions.isEmpty()) {
			return transition.values();
		}
		Map<String, Object> values = new HashMap<>(transition.values());
		values.put("conditions", conditions.stream().map((row) -> row.values().get("text")).toList());
		values.put("conditionSources",
				conditions.stream()
					.map((row) -> row.ids("sources").stream().map(String::valueOf).collect(Collectors.joining(",")))
					.toList());
		return values;
	}

	private static List<Object> move(Row row) {
		return Objects.requireNonNull(row.key(GraphFile.TRANSITIONS));
	}

}
