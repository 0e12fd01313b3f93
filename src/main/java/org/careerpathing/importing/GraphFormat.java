package org.careerpathing.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.careerpathing.importing.format.Format;
import org.careerpathing.importing.format.ImportOptions;
import org.careerpathing.importing.format.KnownConcepts;
import org.careerpathing.importing.staging.Intake;
import org.careerpathing.importing.staging.Kind;
import org.careerpathing.importing.staging.RefusalLog;
import org.careerpathing.importing.table.Refusal;
import org.careerpathing.importing.table.TableRow;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The project's own files, described in {@code docs/graph-format.md}. What a row refers
 * to may be in the files or in the graph.
 */
@Component
class GraphFormat implements Format {

	private static final Map<GraphFile, Kind> KINDS = Map.of(GraphFile.SOURCES, Kind.SOURCE, GraphFile.ROLES, Kind.ROLE,
			GraphFile.SKILLS, Kind.SKILL, GraphFile.REQUIREMENTS, Kind.REQUIREMENT, GraphFile.TRANSITIONS,
			Kind.TRANSITION, GraphFile.TIERS, Kind.TIER, GraphFile.CONFLICTS, Kind.CONFLICT, GraphFile.STATEMENTS,
			Kind.STATEMENT, GraphFile.ROUTES, Kind.ROUTE, GraphFile.CERTIFICATIONS, Kind.CERTIFICATION);

	/** Files that others refer to, and what such a thing is called in the graph. */
	private static final Map<GraphFile, String> TARGETS = Map.of(GraphFile.SOURCES, "Source", GraphFile.ROLES, "Role",
			GraphFile.SKILLS, "Skill", GraphFile.CONFLICTS, "Conflict");

	private final KnownConcepts known;

	GraphFormat(KnownConcepts known) {
		this.known = known;
	}

	@Override
	public String name() {
		return "graph";
	}

	@Override
	public String title() {
		return "The files of this service, for a company's own roles, skills, requirements and transitions";
	}

	@Override
	public @Nullable String source() {
		return null;
	}

	@Override
	public List<String> required() {
		return List.of();
	}

	@Override
	public List<String> optional() {
		return GraphFile.fileNames();
	}

	@Override
	public void read(Intake intake, ImportOptions options) {
		Reading reading = new Reading(intake);
		TARGETS.forEach((file, label) -> {
			reading.known.put(file, this.known.titles(intake.staging(), label));
			reading.sent.put(file, sent(intake, file));
		});
		Arrays.stream(GraphFile.values()).forEach(reading::read);
	}

	/** The ids of a file, for rows of the same file that refer to later ones. */
	private static Map<String, String> sent(Intake intake, GraphFile file) {
		Map<String, String> ids = intake.staging().scratch("sent-" + file);
		if (intake.has(file.fileName())) {
			intake.scan(file.fileName(), (row) -> {
				String id = row.text("id");
				if (id != null) {
					ids.put(id, "");
				}
			});
		}
		return ids;
	}

	/**
	 * Reads the files of one import.
	 */
	private static final class Reading {

		private final Intake intake;

		private final Map<GraphFile, Map<String, String>> known = new EnumMap<>(GraphFile.class);

		private final Map<GraphFile, Map<String, String>> sent = new EnumMap<>(GraphFile.class);

		private final Scales scales = new Scales();

		Reading(Intake intake) {
			this.intake = intake;
		}

		void read(GraphFile file) {
			TableRow.Header sent = this.intake.has(file.fileName()) ? this.intake.header(file.fileName()) : null;
			if (sent == null) {
				return;
			}
			List<Refusal> refusals = new ArrayList<>();
			Header header = Header.read(file, 1,
					sent.columns().stream().filter((column) -> !RefusalLog.COLUMNS.contains(column)).toList(),
					refusals);
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
				this.intake.gives(Kind.TRANSITION, List.of("conditions", "conditionSources"));
			}
			else if (kind != null) {
				this.intake.gives(kind, columns);
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
			}
			else if (file == GraphFile.SCALES) {
				this.scales.add(values);
				this.intake.settle(file.fileName(), 1, false);
			}
			else if (!this.intake.merge(Kind.TRANSITION, Kind.TRANSITION.keyOf(values),
					(transition) -> withCondition(transition, values), row)) {
				this.intake.refuse(row, "from, to", Kind.TRANSITION.keyOf(values), "is not a move in transitions.csv");
			}
		}

		private static Map<String, Object> withCondition(Map<String, Object> transition,
				Map<String, Object> condition) {
			transition.put("conditions", with(transition.get("conditions"), condition.get("text")));
			Object sources = condition.get("sources");
			transition.put("conditionSources",
					with(transition.get("conditionSources"), (sources instanceof List<?> list)
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
					this.intake.keep(kind, kind.keyOf(values));
				}
				else {
					this.intake.incomplete(kind);
				}
			}
		}

	}

}
