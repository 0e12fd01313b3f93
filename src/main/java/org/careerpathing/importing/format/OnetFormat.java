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

	private static final String CODE = "O*NET-SOC Code";

	private static final String ELEMENT = "Element ID";

	private static final double LEVELS = 5.0 / 7.0;

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
		elements(intake, "Skills.txt", "Skill", sources);
		elements(intake, "Knowledge.txt", "Knowledge", sources);
		technology(intake, sources);
		related(intake, sources);
	}

	private static void occupations(Intake intake, List<Object> sources) {
		intake.gives(Kind.ROLE, List.of("title", "family", "summary", "sources", "status"));
		intake.each("Occupation Data.txt", List.of(CODE, "Title"), (row) -> {
			String code = code(intake, row, CODE, Kind.ROLE);
			String title = row.text("Title");
			if (code != null && title == null) {
				intake.refuse(row, "Title", "is empty");
				intake.keep(Kind.ROLE, id(code));
			}
			else if (code != null && title != null) {
				Map<String, Object> role = new HashMap<>();
				role.put("id", id(code));
				role.put("title", title);
				role.put("family", "soc-" + code.substring(0, 2));
				put(role, "summary", row.text("Description"));
				role.put("sources", sources);
				intake.put(Kind.ROLE, role, row);
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
			intake.gives(Kind.ROLE, List.of("alternateTitles"));
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
			intake.gives(Kind.ROLE, List.of("level", "minMonths", "minMonthsUpTo"));
		}
	}

	/** Skills or areas of knowledge: one row for the importance, one for the level. */
	private static void elements(Intake intake, String file, String category, List<Object> sources) {
		boolean sent = intake.each(file, List.of(CODE, ELEMENT, "Scale ID", "Data Value"), (row) -> {
			String code = code(intake, row, CODE, Kind.REQUIREMENT);
			String element = row.text(ELEMENT);
			if (code == null) {
				return;
			}
			if (element == null || !element.matches("[0-9A-Za-z.]+")) {
				intake.refuse(row, ELEMENT, "has to be the id of an element, such as 2.A.1.a");
				intake.incomplete(Kind.REQUIREMENT);
			}
			else if (!intake.staging().has(Kind.ROLE, id(code))) {
				unknown(intake, row, CODE);
			}
			else {
				element(intake, row, id(code), element, category, sources);
			}
		});
		if (sent) {
			intake.gives(Kind.SKILL, List.of("name", "category", "sources", "status"));
			intake.gives(Kind.REQUIREMENT,
					List.of("level", "importance", "basis", "sources", "originalLevel", "originalImportance", "scale"));
		}
	}

	private static void element(Intake intake, TableRow row, String role, String element, String category,
			List<Object> sources) {
		boolean level = "LV".equals(row.text("Scale ID"));
		if (!level && !"IM".equals(row.text("Scale ID"))) {
			intake.refuse(row, "Scale ID", "has to be LV (level) or IM (importance)");
			return;
		}
		Double value = number(row.text("Data Value"));
		if (value == null || (level ? value < 0 || value > 7 : value < 1 || value > 5)) {
			intake.refuse(row, "Data Value", "has to be a number from " + (level ? "0 to 7" : "1 to 5"));
			intake.keep(Kind.REQUIREMENT, Kind.key(role, id(element)));
			return;
		}
		String skill = id(element);
		if (!intake.staging().has(Kind.SKILL, skill)) {
			Map<String, Object> values = new HashMap<>(
					Map.of("id", skill, "category", category, "sources", sources, "name", element));
			put(values, "name", row.text("Element Name"));
			intake.add(Kind.SKILL, values);
		}
		Map<String, Object> values = Map.of("role", role, "skill", skill);
		String key = Kind.REQUIREMENT.keyOf(values);
		String property = level ? "originalLevel" : "originalImportance";
		var there = intake.staging().get(Kind.REQUIREMENT, key);
		if (there != null && there.values().containsKey(property)) {
			intake.refuse(row, "Scale ID", "is there already for this occupation and element");
			return;
		}
		Map<String, Object> more = measured(row, level, value);
		if (there == null) {
			Map<String, Object> requirement = new HashMap<>(values);
			requirement.put("basis", "STATED");
			requirement.put("sources", sources);
			requirement.put("scale", "onet");
			requirement.putAll(more);
			intake.put(Kind.REQUIREMENT, requirement, row);
		}
		else {
			intake.merge(Kind.REQUIREMENT, key, (requirement) -> {
				requirement.putAll(more);
				return requirement;
			}, row);
		}
	}

	private static Map<String, Object> measured(TableRow row, boolean level, double value) {
		Map<String, Object> measured = new HashMap<>();
		measured.put(level ? "originalLevel" : "originalImportance", value);
		if (!"Y".equals(row.text("Recommend Suppress"))) {
			measured.put(level ? "level" : "importance", rounded(level ? value * LEVELS : (value - 1) / 4));
		}
		if (level && "Y".equals(row.text("Not Relevant"))) {
			measured.put("level", 0.0);
		}
		return measured;
	}

	private static void technology(Intake intake, List<Object> sources) {
		boolean sent = intake.each("Technology Skills.txt", List.of(CODE, "Commodity Code", "Commodity Title"),
				(row) -> {
					String code = code(intake, row, CODE, Kind.TOOL);
					String commodity = row.text("Commodity Code");
					if (code == null) {
						return;
					}
					if (commodity == null || !commodity.matches("[0-9]{8}")) {
						intake.refuse(row, "Commodity Code", "has to be a code of eight digits");
						intake.incomplete(Kind.TOOL);
					}
					else if (!intake.staging().has(Kind.ROLE, id(code))) {
						unknown(intake, row, CODE);
					}
					else {
						tool(intake, row, id(code), "unspsc:" + commodity, sources);
					}
				});
		if (sent) {
			intake.gives(Kind.SKILL, List.of("name", "category", "sources", "status"));
			intake.gives(Kind.TOOL, List.of("examples", "hot", "inDemand", "sources"));
		}
	}

	private static void tool(Intake intake, TableRow row, String role, String skill, List<Object> sources) {
		if (!intake.staging().has(Kind.SKILL, skill)) {
			Map<String, Object> values = new HashMap<>(
					Map.of("id", skill, "category", "Technology", "sources", sources, "name", skill));
			put(values, "name", row.text("Commodity Title"));
			intake.add(Kind.SKILL, values);
		}
		Map<String, Object> key = Map.of("role", role, "skill", skill);
		if (!intake.staging().has(Kind.TOOL, Kind.TOOL.keyOf(key))) {
			intake.add(Kind.TOOL, new HashMap<>(
					Map.of("role", role, "skill", skill, "sources", sources, "hot", false, "inDemand", false)));
		}
		intake.merge(Kind.TOOL, Kind.TOOL.keyOf(key), (tool) -> {
			List<Object> examples = list(tool.get("examples"));
			String example = row.text("Example");
			if (example != null && !examples.contains(example)) {
				examples.add(example);
			}
			tool.put("examples", examples);
			tool.merge("hot", "Y".equals(row.text("Hot Technology")), OnetFormat::or);
			tool.merge("inDemand", "Y".equals(row.text("In Demand")), OnetFormat::or);
			return tool;
		}, row);
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
				intake.put(Kind.TRANSITION, move, row);
			}
		});
		if (sent) {
			intake.gives(Kind.TRANSITION, List.of("kind", "basis", "sources", "tier"));
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

	private static void unknown(Intake intake, TableRow row, String column) {
		intake.refuse(row, column, "is no occupation in Occupation Data.txt");
	}

	/** Where it is no code, the row may be about any thing of its kind. */
	private static @Nullable String code(Intake intake, TableRow row, String column, Kind kind) {
		String code = row.text(column);
		if (code == null || !code.matches("[0-9]{2}-[0-9]{4}[.][0-9]{2}")) {
			intake.refuse(row, column, "has to be an O*NET-SOC code, such as 15-1252.00");
			intake.incomplete(kind);
			return null;
		}
		return code;
	}

	static String id(String code) {
		return "onet:" + code;
	}

	private static void put(Map<String, Object> values, String property, @Nullable String text) {
		if (text != null) {
			values.put(property, text);
		}
	}

	private static List<Object> list(@Nullable Object value) {
		return (value instanceof List<?> there) ? new ArrayList<>(there) : new ArrayList<>();
	}

	private static Object or(Object one, Object other) {
		return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
	}

	private static @Nullable Double number(@Nullable String text) {
		return (text != null && text.matches("-?[0-9]+([.][0-9]+)?")) ? Double.valueOf(text) : null;
	}

	private static double rounded(double value) {
		return Math.round(value * 10000) / 10000.0;
	}

}
