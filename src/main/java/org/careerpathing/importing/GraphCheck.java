package org.careerpathing.importing;

import org.careerpathing.importing.table.Refusal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Checks what no row shows by itself: that each thing is there once, and that everything
 * that is referred to is there. Files that could not be read are taken to have it.
 */
class GraphCheck {

	private final CsvGraph graph;

	private final Map<GraphFile, Map<List<Object>, Long>> lines = new EnumMap<>(GraphFile.class);

	private final List<Refusal> refusals = new ArrayList<>();

	GraphCheck(CsvGraph graph) {
		this.graph = graph;
		graph.files().keySet().forEach(this::index);
		graph.files().keySet().forEach(this::checkReferences);
		checkConditions();
		checkShared();
		checkScales();
	}

	List<Refusal> refusals() {
		return this.refusals;
	}

	private void index(GraphFile file) {
		Map<List<Object>, Long> seen = new HashMap<>();
		for (Row row : this.graph.rows(file)) {
			List<Object> key = row.key(file);
			Long first = (key != null) ? seen.putIfAbsent(key, row.line()) : null;
			if (key != null && first != null) {
				refuse(file, row, file.key(), key, "is on line " + first + " already");
			}
		}
		this.lines.put(file, seen);
	}

	private void checkReferences(GraphFile file) {
		for (Column column : file.columns()) {
			if (column.target() != null && this.graph.has(GraphFile.named(column.target()))) {
				GraphFile target = GraphFile.named(column.target());
				for (Row row : this.graph.rows(file)) {
					row.ids(column.name())
						.stream()
						.filter((id) -> !there(target, List.of(id)))
						.forEach((id) -> refuse(file, row, List.of(column.name()), List.of(id),
								"is not an id in " + target.fileName()));
				}
			}
		}
	}

	private void checkConditions() {
		List<String> move = GraphFile.TRANSITIONS.key();
		if (this.graph.has(GraphFile.TRANSITIONS)) {
			for (Row row : this.graph.rows(GraphFile.CONDITIONS)) {
				List<Object> key = row.key(GraphFile.TRANSITIONS);
				if (key != null && !there(GraphFile.TRANSITIONS, key)) {
					refuse(GraphFile.CONDITIONS, row, move, key, "is not a move in transitions.csv");
				}
			}
		}
	}

	private void checkShared() {
		for (Row row : this.graph.rows(GraphFile.SKILLS)) {
			List<Object> key = row.key(GraphFile.SKILLS);
			if (key != null && there(GraphFile.ROLES, key)) {
				refuse(GraphFile.SKILLS, row, GraphFile.SKILLS.key(), key,
						"is the id of a role too: no role and skill can share one");
			}
		}
	}

	private void checkScales() {
		Scales scales = Scales.of(this.graph.values(GraphFile.SCALES));
		for (Row row : this.graph.rows(GraphFile.REQUIREMENTS)) {
			try {
				scales.apply(new HashMap<>(row.values()));
			}
			catch (IllegalArgumentException ex) {
				refuse(GraphFile.REQUIREMENTS, row, List.of("proficiency"),
						List.of(String.valueOf(row.values().get("proficiency"))), String.valueOf(ex.getMessage()));
			}
		}
	}

	private boolean there(GraphFile file, List<Object> key) {
		return this.lines.getOrDefault(file, Map.of()).containsKey(key);
	}

	private void refuse(GraphFile file, Row row, List<String> columns, List<?> values, String reason) {
		this.refusals.add(new Refusal(file.fileName(), row.line(), String.join(", ", columns),
				values.stream().map(String::valueOf).collect(Collectors.joining(", ")), reason));
	}

}
