package org.careerpathing.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.careerpathing.importing.staging.Intake;
import org.careerpathing.importing.staging.Kind;
import org.careerpathing.importing.staging.RefusalLog;
import org.careerpathing.importing.table.Refusal;
import org.careerpathing.importing.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of one import.
 */
final class GraphReading {

	private static final Map<GraphFile, Kind> KINDS = Map.ofEntries(Map.entry(GraphFile.SOURCES, Kind.SOURCE),
			Map.entry(GraphFile.ROLES, Kind.ROLE), Map.entry(GraphFile.SKILLS, Kind.SKILL),
			Map.entry(GraphFile.SCALES, Kind.SCALE), Map.entry(GraphFile.REQUIREMENTS, Kind.REQUIREMENT),
			Map.entry(GraphFile.TRANSITIONS, Kind.TRANSITION), Map.entry(GraphFile.TIERS, Kind.TIER),
			Map.entry(GraphFile.CONFLICTS, Kind.CONFLICT), Map.entry(GraphFile.STATEMENTS, Kind.STATEMENT),
			Map.entry(GraphFile.ROUTES, Kind.ROUTE), Map.entry(GraphFile.CERTIFICATIONS, Kind.CERTIFICATION));

	/** Files that others refer to, and what such a thing is called in the graph. */
	static final Map<GraphFile, String> TARGETS = Map.of(GraphFile.SOURCES, "Source", GraphFile.ROLES, "Role",
			GraphFile.SKILLS, "Skill", GraphFile.CONFLICTS, "Conflict");

	private final Intake intake;

	final Map<GraphFile, Map<String, String>> known = new EnumMap<>(GraphFile.class);

	final Map<GraphFile, Map<String, String>> sent = new EnumMap<>(GraphFile.class);

	/** Where no transitions were sent: those of conditions that the graph has. */
	Map<String, String> knownMoves = Map.of();

	final Scales scales = new Scales("in scales.csv, nor in the graph");

	GraphReading(Intake intake) {
		this.intake = intake;
	}

	void read(GraphFile file) {
		TableRow.Header sent = this.intake.has(file.fileName()) ? this.intake.header(file.fileName()) : null;
		if (sent == null) {
			return;
		}
		List<Refusal> refusals = new ArrayList<>();
		Header header = Header.read(file, 1,
				sent.columns().stream().filter((column) -> !RefusalLog.isOwn(column)).toList(), refusals);
		refusals.forEach(this.intake::refuse);
		if (header != null) {
			gives(file, header);
			this.intake.each(file.fileName(), List.of(), (row) -> row(file, header, row));
		}
	}

	private void gives(GraphFile file, Header header) {
		Kind kind = KINDS.get(file);
		Set<String> columns = header.columns()
			.stream()
			.map(Column::name)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		columns.removeAll(file.key());
		if (file == GraphFile.ROLES || file == GraphFile.SKILLS) {
			columns.add("status");
		}
		if (file == GraphFile.REQUIREMENTS && columns.contains("proficiency")) {
			columns.add("level");
		}
		if (file == GraphFile.CONDITIONS) {
			this.intake.coverage().gives(Kind.TRANSITION, List.of("conditions", "conditionSources"));
			if (!this.intake.has(GraphFile.TRANSITIONS.fileName())) {
				// Which moves the source has is not said.
				this.intake.coverage().incomplete(Kind.TRANSITION);
			}
		}
		else if (kind != null) {
			this.intake.coverage().gives(kind, columns);
		}
	}

	private void row(GraphFile file, Header header, TableRow row) {
		Map<String, Object> values = new HashMap<>();
		boolean good = true;
		for (Column column : header.columns()) {
			String cell = row.text(column.name());
			try {
				Object value = column.read((cell != null) ? cell : "");
				if (value != null) {
					values.put(column.name(), value);
					good &= refers(file, row, column, value);
				}
			}
			catch (IllegalArgumentException ex) {
				this.intake.refuse(row, column.name(), String.valueOf(ex.getMessage()));
				good = false;
			}
		}
		if (good) {
			good = rules(file, row, values);
		}
		if (good) {
			put(file, values, row);
		}
		else {
			keep(file, values);
		}
	}

	/** Whether all that a cell names is there. */
	private boolean refers(GraphFile file, TableRow row, Column column, Object value) {
		if (column.target() == null || !TARGETS.containsKey(GraphFile.named(column.target()))) {
			return true;
		}
		boolean good = true;
		for (Object id : (value instanceof List<?> list) ? list : List.of(value)) {
			if (!there(file, GraphFile.named(column.target()), String.valueOf(id))) {
				this.intake.refuse(row, column.name(), String.valueOf(id),
						"is not an id in " + column.target() + ".csv, nor of one in use in the graph");
				good = false;
			}
		}
		return good;
	}

	private boolean there(GraphFile from, GraphFile target, String id) {
		return this.known.getOrDefault(target, Map.of()).containsKey(id)
				|| this.intake.staging().has(Objects.requireNonNull(KINDS.get(target)), id)
				|| from == target && this.sent.getOrDefault(target, Map.of()).containsKey(id);
	}

	private boolean rules(GraphFile file, TableRow row, Map<String, Object> values) {
		boolean good = true;
		for (RowRule rule : file.rules()) {
			if (rule.broken().test(values)) {
				this.intake.refuse(row, rule.column(), rule.reason());
				good = false;
			}
		}
		GraphFile other = (file == GraphFile.ROLES) ? GraphFile.SKILLS : GraphFile.ROLES;
		if ((file == GraphFile.ROLES || file == GraphFile.SKILLS)
				&& there(file, other, String.valueOf(values.get("id")))) {
			this.intake.refuse(row, "id", "is the id of a " + ((file == GraphFile.ROLES) ? "skill" : "role")
					+ " too: no role and skill can share one");
			good = false;
		}
		if (file == GraphFile.REQUIREMENTS) {
			try {
				this.scales.apply(values);
			}
			catch (IllegalArgumentException ex) {
				this.intake.refuse(row, "proficiency", String.valueOf(ex.getMessage()));
				good = false;
			}
		}
		return good;
	}

	private void put(GraphFile file, Map<String, Object> values, TableRow row) {
		Kind kind = KINDS.get(file);
		if (kind != null) {
			this.intake.put(kind, values, row);
			if (kind == Kind.SCALE) {
				this.scales.add(values);
			}
			return;
		}
		String move = Kind.TRANSITION.keyOf(values);
		if (this.intake.merge(Kind.TRANSITION, move, (transition) -> withCondition(transition, values), row)) {
			return;
		}
		if (this.knownMoves.containsKey(move)) {
			Map<String, Object> transition = new HashMap<>(values);
			transition.keySet().retainAll(Kind.TRANSITION.key());
			this.intake.put(Kind.TRANSITION, withCondition(transition, values), row);
		}
		else {
			this.intake.refuse(row, "from, to", move, this.intake.has(GraphFile.TRANSITIONS.fileName())
					? "is not a move in transitions.csv" : "is not a move in use in the graph");
		}
	}

	private static Map<String, Object> withCondition(Map<String, Object> transition, Map<String, Object> condition) {
		transition.put("conditions", with(transition.get("conditions"), condition.get("text")));
		Object sources = condition.get("sources");
		transition.put("conditionSources", with(transition.get("conditionSources"), (sources instanceof List<?> list)
				? list.stream().map(String::valueOf).collect(Collectors.joining(",")) : ""));
		return transition;
	}

	private static List<Object> with(@Nullable Object list, @Nullable Object more) {
		List<Object> all = (list instanceof List<?> there) ? new ArrayList<>(there) : new ArrayList<>();
		all.add(String.valueOf(more));
		return all;
	}

	/** A row that was refused is not one that the source has dropped. */
	private void keep(GraphFile file, Map<String, Object> values) {
		Kind kind = KINDS.get(file);
		if (kind != null) {
			if (values.keySet().containsAll(file.key())) {
				this.intake.coverage().keep(kind, kind.keyOf(values));
			}
			else {
				this.intake.coverage().incomplete(kind);
			}
		}
	}

}
