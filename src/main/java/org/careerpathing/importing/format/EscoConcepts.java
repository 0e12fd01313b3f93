package org.careerpathing.importing.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.careerpathing.importing.staging.Intake;
import org.careerpathing.importing.staging.Kind;
import org.careerpathing.importing.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * The occupations and skills of ESCO, and what the groups are called that they are in.
 */
final class EscoConcepts {

	static final String URI = "conceptUri";

	static final String ISCO = "http://data.europa.eu/esco/isco/C";

	private static final String LABEL = "preferredLabel";

	private static final Pattern CONCEPT = Pattern.compile("https?://[^ ]*/(occupation|skill)/([A-Za-z0-9._-]+)");

	private static final Map<String, String> CATEGORIES = Map.of("skill/competence", "Skill", "knowledge", "Knowledge");

	private final Intake intake;

	private final List<Object> sources;

	EscoConcepts(Intake intake, List<Object> sources) {
		this.intake = intake;
		this.sources = sources;
	}

	void occupations() {
		Map<String, String> groups = labels(this.intake, EscoFormat.ISCO_GROUPS);
		Map<String, String> firsts = this.intake.staging().scratch("esco-isco-firsts");
		this.intake.coverage()
			.gives(Kind.ROLE, List.of("title", "family", "code", "summary", "alternateTitles", "sources", "status"));
		this.intake.each(EscoFormat.OCCUPATIONS, List.of(URI, LABEL), (row) -> {
			String isco = row.text("iscoGroup");
			if (isco != null && !isco.matches("[0-9]{1,4}")) {
				this.intake.refuse(row, "iscoGroup", "has to be an ISCO group, such as 2654");
				this.intake.coverage().incomplete(Kind.ROLE);
				return;
			}
			Map<String, Object> role = concept(row, Kind.ROLE, "title", "alternateTitles");
			if (role != null) {
				put(role, "code", row.text("code"));
				put(role, "family", (isco != null) ? "isco-" + isco : null);
				put(role, "familyTitle", groups.get(ISCO + isco));
				if (this.intake.put(Kind.ROLE, role, row, URI)) {
					firsts.putIfAbsent(ISCO + isco, String.valueOf(role.get("id")));
				}
			}
		});
		if (groups(EscoFormat.ISCO_GROUPS, Kind.ROLE, firsts, "occupation")) {
			this.intake.coverage().gives(Kind.ROLE, List.of("familyTitle"));
		}
	}

	void skills() {
		boolean sent = this.intake.each(EscoFormat.SKILLS, List.of(URI, LABEL, "skillType"), (row) -> {
			Map<String, Object> skill = concept(row, Kind.SKILL, "name", "alternateNames");
			if (skill != null && this.intake.staging().has(Kind.ROLE, String.valueOf(skill.get("id")))) {
				this.intake.refuse(row, URI, "is an occupation already");
			}
			else if (skill != null) {
				put(skill, "category", CATEGORIES.get(String.valueOf(row.text("skillType"))));
				this.intake.put(Kind.SKILL, skill, row, URI);
			}
		});
		if (sent) {
			this.intake.coverage()
				.gives(Kind.SKILL, List.of("name", "category", "summary", "alternateNames", "sources", "status"));
		}
	}

	/**
	 * What roles and skills have in common; null where the row is refused. Nobody knows
	 * then which one it means, so none is taken to be dropped.
	 */
	private @Nullable Map<String, Object> concept(TableRow row, Kind kind, String title, String alternates) {
		String id = id(this.intake, row, URI, (kind == Kind.ROLE) ? "occupation" : "skill");
		String label = row.text(LABEL);
		if (label == null) {
			this.intake.refuse(row, LABEL, "is empty");
		}
		if (id == null || label == null) {
			this.intake.coverage().incomplete(kind);
			return null;
		}
		Map<String, Object> values = new HashMap<>(Map.of("id", id, title, label, "sources", this.sources));
		String description = row.text("description");
		put(values, "summary", (description != null) ? description : row.text("definition"));
		String others = row.text("altLabels");
		if (others != null) {
			values.put(alternates,
					Arrays.stream(others.split("\\R"))
						.map(String::strip)
						.filter((other) -> !other.isEmpty() && !other.equals(label))
						.distinct()
						.toList());
		}
		return values;
	}

	/**
	 * A group is kept as what its members say of it: its row counts with the first one.
	 */
	boolean groups(String file, Kind kind, Map<String, String> firsts, String member) {
		return this.intake.each(file, List.of(URI, LABEL), (row) -> {
			String first = firsts.get(String.valueOf(row.text(URI)));
			if (row.text(LABEL) == null || first == null) {
				this.intake.refuse(row, (first == null) ? URI : LABEL,
						(first == null) ? "is a group without " + member + "s of its own" : "is empty");
			}
			else {
				this.intake.merge(kind, first, UnaryOperator.identity(), row);
			}
		});
	}

	static Map<String, String> labels(Intake intake, String file) {
		Map<String, String> labels = intake.staging().scratch("esco-" + file);
		if (intake.has(file)) {
			intake.scan(file, (row) -> {
				String uri = row.text(URI);
				String label = row.text(LABEL);
				if (uri != null && label != null) {
					labels.putIfAbsent(uri, label);
				}
			});
		}
		return labels;
	}

	static @Nullable String id(Intake intake, TableRow row, String column, String kind) {
		String uri = row.text(column);
		Matcher concept = CONCEPT.matcher((uri != null) ? uri : "");
		if (!concept.matches() || !kind.equals(concept.group(1))) {
			intake.refuse(row, column, "has to be the URI of a" + (kind.equals("occupation") ? "n " : " ") + kind
					+ ", such as http://data.europa.eu/esco/" + kind + "/00030d09-2b3a-4efd-87cc-c4ea39d27c34");
			return null;
		}
		return "esco:" + concept.group(2);
	}

	private static void put(Map<String, Object> values, String property, @Nullable String text) {
		if (text != null) {
			values.put(property, text);
		}
	}

}
