package org.careerpathing.importing.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.careerpathing.importing.format.UkLadders.Rung;
import org.careerpathing.importing.staging.Intake;
import org.careerpathing.importing.staging.Kind;
import org.careerpathing.importing.table.TableRow;
import org.careerpathing.importing.writing.SimilarMoves;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The capability framework of the UK Government's Digital and Data profession. Each level
 * of a role is a role here.
 *
 * <p>
 * The levels of a skill, from Awareness to Expert, are a quarter of the scale each: 1.25,
 * 2.5, 3.75 and 5. The framework lists the levels of a role by the alphabet, and says of
 * no move how often it is made: see {@link UkLadders}. Moves to other roles lead to those
 * that ask most alike.
 */
@Component
class UkDdatFormat implements Format {

	private static final String FILE = "roles.csv";

	private static final double LEAST = 0.05;

	@Override
	public String name() {
		return "uk-ddat";
	}

	@Override
	public String title() {
		return "The UK Government Digital and Data Profession Capability Framework, as CSV";
	}

	@Override
	public String source() {
		return "uk-ddat";
	}

	@Override
	public List<String> required() {
		return List.of(FILE);
	}

	@Override
	public List<String> optional() {
		return List.of();
	}

	@Override
	public Map<String, String> options() {
		return Map.of("nearest", "so many of the most similar roles get a move from each role; 10 if left out");
	}

	@Override
	public SimilarMoves similarMoves(ImportOptions options) {
		return new SimilarMoves(options.integer("nearest", EscoFormat.NEAREST), LEAST, true);
	}

	@Override
	public void read(Intake intake, ImportOptions options) {
		List<Object> sources = List.of(options.source());
		intake.add(Kind.SOURCE,
				Map.of("id", options.source(), "title", "Government Digital and Data Profession Capability Framework",
						"author", "UK Government", "url", "https://ddat-capability-framework.service.gov.uk", "licence",
						"Contains public sector information licensed under the Open Government Licence v3.0. "
								+ "Modified: levels are on another scale, and moves are derived"));
		UkLadders ladders = new UkLadders();
		intake.scan(FILE, (row) -> {
			Asked asked = Asked.of(row);
			if (asked != null) {
				ladders.asks(asked.role(), asked.title(), asked.skill(), asked.level());
			}
		});
		boolean sent = intake.each(FILE, List.of(Asked.ROLE, Asked.TITLE, Asked.SKILL, Asked.LEVEL),
				(row) -> row(intake, row, ladders, sources));
		if (sent) {
			ladders.moves(sources).forEach((move) -> intake.add(Kind.TRANSITION, move));
			intake.coverage()
				.gives(Kind.ROLE, List.of("title", "family", "code", "level", "track", "summary", "sources", "status"));
			intake.coverage().gives(Kind.SKILL, List.of("name", "summary", "sources", "status"));
			intake.coverage()
				.gives(Kind.REQUIREMENT, List.of("level", "proficiency", "scale", "note", "basis", "sources"));
			intake.coverage().gives(Kind.TRANSITION, List.of("kind", "basis", "sources"));
		}
	}

	private static void row(Intake intake, TableRow row, UkLadders ladders, List<Object> sources) {
		Asked asked = Asked.of(row);
		Rung rung = (asked != null) ? ladders.rung(asked.role(), asked.title()) : null;
		if (asked == null || rung == null) {
			Asked.refuse(intake, row);
			return;
		}
		String skill = skill(asked.skill());
		Map<String, Object> requirement = new HashMap<>(
				Map.of("role", rung.id(), "skill", skill, "level", asked.level() * 1.25, "proficiency", asked.word(),
						"scale", "uk-ddat", "basis", "STATED", "sources", sources));
		put(requirement, "note", row.text("Skill Level Description"));
		var there = intake.staging().get(Kind.REQUIREMENT, Kind.REQUIREMENT.keyOf(requirement));
		if (there != null) {
			intake.refuse(row, Asked.SKILL, there.values().equals(requirement) ? "is a copy of an earlier row"
					: "is there already for this role, with another level or description");
			return;
		}
		intake.put(Kind.REQUIREMENT, requirement, row);
		if (!intake.staging().has(Kind.ROLE, rung.id())) {
			intake.add(Kind.ROLE, role(row, rung, asked, sources));
		}
		if (!intake.staging().has(Kind.SKILL, skill)) {
			Map<String, Object> values = new HashMap<>(Map.of("id", skill, "name", asked.skill(), "sources", sources));
			put(values, "summary", row.text("Skill Description"));
			intake.add(Kind.SKILL, values);
		}
	}

	private static Map<String, Object> role(TableRow row, Rung rung, Asked asked, List<Object> sources) {
		Map<String, Object> role = new HashMap<>(Map.of("id", rung.id(), "title", asked.title(), "code",
				slug(asked.role()), "level", rung.level(), "sources", sources));
		put(role, "track", rung.track());
		String family = row.text("Role Family");
		put(role, "family", (family != null) ? slug(family) : null);
		String summary = row.text("Role Level Description");
		put(role, "summary", (summary != null) ? summary : row.text("Role Description"));
		return role;
	}

	private static String skill(String name) {
		return "uk-ddat-skill:" + slug(name);
	}

	static String slug(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
	}

	private static void put(Map<String, Object> values, String property, @Nullable String text) {
		if (text != null && !text.isEmpty()) {
			values.put(property, text);
		}
	}

	/**
	 * What a row asks.
	 */
	private record Asked(String role, String title, String skill, String word, int level) {

		static final String ROLE = "Role";

		static final String TITLE = "Role Level";

		static final String SKILL = "Skill Name";

		static final String LEVEL = "Skill Level";

		private static final String UNUSED = "NOT IN USE";

		private static final List<String> WORDS = List.of("Awareness", "Working", "Practitioner", "Expert");

		/** Null where the row asks nothing. */
		static @Nullable Asked of(TableRow row) {
			String role = row.text(ROLE);
			String title = row.text(TITLE);
			String skill = row.text(SKILL);
			String word = row.text(LEVEL);
			return (isName(role) && isName(title) && isName(skill) && word != null && WORDS.contains(word))
					? new Asked(String.valueOf(role), String.valueOf(title), String.valueOf(skill), word,
							WORDS.indexOf(word) + 1)
					: null;
		}

		private static boolean isName(@Nullable String text) {
			return text != null && !UNUSED.equals(text) && !slug(text).isEmpty();
		}

		static void refuse(Intake intake, TableRow row) {
			if (UNUSED.equals(row.text(TITLE)) || UNUSED.equals(row.text(LEVEL))) {
				intake.refuse(row, TITLE, "says that the framework has this level no more");
				return;
			}
			intake.coverage().incomplete(Kind.ROLE);
			intake.coverage().incomplete(Kind.REQUIREMENT);
			for (String column : List.of(ROLE, TITLE, SKILL)) {
				if (!isName(row.text(column))) {
					intake.refuse(row, column, "has to be a name");
				}
			}
			if (!WORDS.contains(String.valueOf(row.text(LEVEL)))) {
				intake.refuse(row, LEVEL, "has to be one of " + String.join(", ", WORDS));
			}
		}

	}

}
