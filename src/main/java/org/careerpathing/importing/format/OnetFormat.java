package org.careerpathing.importing.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careerpathing.importing.staging.Intake;
import org.careerpathing.importing.staging.Kind;
import org.careerpathing.importing.table.TableRow;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The O*NET database as text: the official files, and the spreadsheets saved as text,
 * which have more columns. Columns are found by name.
 *
 * <p>
 * Levels from 0 to 7 become levels from 0 to 5, importance from 1 to 5 becomes importance
 * from 0 to 1. A level that O*NET marks as not relevant is one that nobody needs: 0. A
 * value that O*NET recommends to suppress is unknown. Technology is what people work
 * with: no level of it is known.
 */
@Component
class OnetFormat implements Format {

	static final String CODE = "O*NET-SOC Code";

	/**
	 * Months of preparation by job zone, from its range of specific vocational
	 * preparation.
	 */
	private static final List<List<Long>> ZONES = List.of(List.of(0L, 3L), List.of(3L, 12L), List.of(12L, 24L),
			List.of(24L, 48L), List.of(48L, 120L));

	@Override
	public String name() {
		return "onet";
	}

	@Override
	public String title() {
		return "The O*NET database of the U.S. Department of Labor, as text files";
	}

	@Override
	public String source() {
		return "onet";
	}

	@Override
	public List<String> required() {
		return List.of("Occupation Data.txt");
	}

	@Override
	public List<String> optional() {
		return List.of("Alternate Titles.txt", "Skills.txt", "Knowledge.txt", "Technology Skills.txt", "Job Zones.txt",
				"Related Occupations.txt");
	}

	@Override
	public void read(Intake intake, ImportOptions options) {
		List<Object> sources = List.of(options.source());
		intake.add(Kind.SOURCE,
				Map.of("id", options.source(), "title", "O*NET database", "author",
						"U.S. Department of Labor, Employment and Training Administration", "url",
						"https://www.onetcenter.org/database.html", "licence", "CC BY 4.0"));
		occupations(intake, sources);
		alternateTitles(intake);
		jobZones(intake);
		OnetElements.elements(intake, "Skills.txt", "Skill", sources);
		OnetElements.elements(intake, "Knowledge.txt", "Knowledge", sources);
		OnetElements.technology(intake, sources);
		related(intake, sources);
	}

	private static void occupations(Intake intake, List<Object> sources) {
		intake.coverage().gives(Kind.ROLE, List.of("title", "family", "summary", "sources", "status"));
		intake.each("Occupation Data.txt", List.of(CODE, "Title"), (row) -> {
			String code = code(intake, row, CODE, Kind.ROLE);
			String title = row.text("Title");
			if (code != null && title == null) {
				intake.refuse(row, "Title", "is empty");
				intake.coverage().keep(Kind.ROLE, id(code));
			}
			else if (code != null && title != null) {
				Map<String, Object> role = new HashMap<>();
				role.put("id", id(code));
				role.put("title", title);
				role.put("family", "soc-" + code.substring(0, 2));
				put(role, "summary", row.text("Description"));
				role.put("sources", sources);
				intake.put(Kind.ROLE, role, row, CODE);
			}
		});
	}

	private static void alternateTitles(Intake intake) {
		boolean sent = intake.each("Alternate Titles.txt", List.of(CODE, "Alternate Title"), (row) -> {
			String title = row.text("Alternate Title");
			if (title == null) {
				intake.refuse(row, "Alternate Title", "is empty");
				return;
			}
			ofRole(intake, row, CODE, (role) -> {
				List<Object> titles = list(role.get("alternateTitles"));
				if (!titles.contains(title) && !title.equals(role.get("title"))) {
					titles.add(title);
				}
				role.put("alternateTitles", titles);
			});
		});
		if (sent) {
			intake.coverage().gives(Kind.ROLE, List.of("alternateTitles"));
		}
	}

	private static void jobZones(Intake intake) {
		boolean sent = intake.each("Job Zones.txt", List.of(CODE, "Job Zone"), (row) -> {
			String zone = row.text("Job Zone");
			if (zone == null || !zone.matches("[1-5]")) {
				intake.refuse(row, "Job Zone", "has to be a number from 1 to 5");
				return;
			}
			ofRole(intake, row, CODE, (role) -> {
				role.put("level", Long.valueOf(zone));
				role.put("minMonths", ZONES.get(Integer.parseInt(zone) - 1).getFirst());
				role.put("minMonthsUpTo", ZONES.get(Integer.parseInt(zone) - 1).getLast());
			});
		});
		if (sent) {
			intake.coverage().gives(Kind.ROLE, List.of("level", "minMonths", "minMonthsUpTo"));
		}
	}

	private static void related(Intake intake, List<Object> sources) {
		boolean sent = intake.each("Related Occupations.txt", List.of(CODE, "Related O*NET-SOC Code"), (row) -> {
			String code = code(intake, row, CODE, Kind.TRANSITION);
			String related = (code != null) ? code(intake, row, "Related O*NET-SOC Code", Kind.TRANSITION) : null;
			if (code == null || related == null) {
				return;
			}
			String from = id(code);
			String to = id(related);
			if (from.equals(to)) {
				intake.refuse(row, "Related O*NET-SOC Code", "is the same occupation");
			}
			else if (!intake.staging().has(Kind.ROLE, from)) {
				unknown(intake, row, CODE);
			}
			else if (!intake.staging().has(Kind.ROLE, to)) {
				unknown(intake, row, "Related O*NET-SOC Code");
			}
			else {
				Map<String, Object> move = new HashMap<>();
				move.put("from", from);
				move.put("to", to);
				move.put("kind", code.startsWith(related.substring(0, 2)) ? "LATERAL" : "CROSSOVER");
				move.put("basis", "SIMILARITY");
				move.put("sources", sources);
				put(move, "tier", row.text("Relatedness Tier"));
				intake.put(Kind.TRANSITION, move, row, CODE, "Related O*NET-SOC Code");
			}
		});
		if (sent) {
			intake.coverage().gives(Kind.TRANSITION, List.of("kind", "basis", "sources", "tier"));
		}
	}

	private static void ofRole(Intake intake, TableRow row, String column,
			java.util.function.Consumer<Map<String, Object>> change) {
		String code = code(intake, row, column, Kind.SOURCE);
		if (code != null && !intake.merge(Kind.ROLE, id(code), (role) -> {
			change.accept(role);
			return role;
		}, row)) {
			unknown(intake, row, column);
		}
	}

	static void unknown(Intake intake, TableRow row, String column) {
		intake.refuse(row, column, "is no occupation in Occupation Data.txt");
	}

	/** Where it is no code, the row may be about any thing of its kind. */
	static @Nullable String code(Intake intake, TableRow row, String column, Kind kind) {
		String code = row.text(column);
		if (code == null || !code.matches("[0-9]{2}-[0-9]{4}[.][0-9]{2}")) {
			intake.refuse(row, column, "has to be an O*NET-SOC code, such as 15-1252.00");
			intake.coverage().incomplete(kind);
			return null;
		}
		return code;
	}

	static String id(String code) {
		return "onet:" + code;
	}

	static void put(Map<String, Object> values, String property, @Nullable String text) {
		if (text != null) {
			values.put(property, text);
		}
	}

	static List<Object> list(@Nullable Object value) {
		return (value instanceof List<?> there) ? new ArrayList<>(there) : new ArrayList<>();
	}

}
