package org.careerpathing.importing.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careerpathing.importing.staging.Intake;
import org.careerpathing.importing.staging.Kind;
import org.careerpathing.importing.staging.Staged;
import org.careerpathing.importing.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * What O*NET's occupations ask: skills and areas of knowledge with their level and
 * importance, and the technology that people work with.
 */
final class OnetElements {

	private static final String ELEMENT = "Element ID";

	private static final double LEVELS = 5.0 / 7.0;

	private OnetElements() {
	}

	/** Skills or areas of knowledge: one row for the importance, one for the level. */
	static void elements(Intake intake, String file, String category, List<Object> sources) {
		boolean sent = intake.each(file, List.of(OnetFormat.CODE, ELEMENT, "Scale ID", "Data Value"), (row) -> {
			String code = OnetFormat.code(intake, row, OnetFormat.CODE, Kind.REQUIREMENT);
			String element = row.text(ELEMENT);
			if (code == null) {
				return;
			}
			if (element == null || !element.matches("[0-9A-Za-z.]+")) {
				intake.refuse(row, ELEMENT, "has to be the id of an element, such as 2.A.1.a");
				intake.coverage().incomplete(Kind.REQUIREMENT);
			}
			else if (!intake.staging().has(Kind.ROLE, OnetFormat.id(code))) {
				OnetFormat.unknown(intake, row, OnetFormat.CODE);
			}
			else {
				element(intake, row, OnetFormat.id(code), element, category, sources);
			}
		});
		if (sent) {
			intake.coverage().gives(Kind.SKILL, List.of("name", "category", "sources", "status"));
			intake.coverage()
				.gives(Kind.REQUIREMENT, List.of("level", "importance", "basis", "sources", "originalLevel",
						"originalImportance", "scale"));
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
			intake.coverage().keep(Kind.REQUIREMENT, Kind.key(role, OnetFormat.id(element)));
			return;
		}
		String skill = OnetFormat.id(element);
		if (!intake.staging().has(Kind.SKILL, skill)) {
			Map<String, Object> values = new HashMap<>(
					Map.of("id", skill, "category", category, "sources", sources, "name", element));
			OnetFormat.put(values, "name", row.text("Element Name"));
			intake.add(Kind.SKILL, values);
		}
		Map<String, Object> values = Map.of("role", role, "skill", skill);
		String key = Kind.REQUIREMENT.keyOf(values);
		String property = level ? "originalLevel" : "originalImportance";
		Staged there = intake.staging().get(Kind.REQUIREMENT, key);
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

	static void technology(Intake intake, List<Object> sources) {
		boolean sent = intake.each("Technology Skills.txt",
				List.of(OnetFormat.CODE, "Commodity Code", "Commodity Title"), (row) -> {
					String code = OnetFormat.code(intake, row, OnetFormat.CODE, Kind.TOOL);
					String commodity = row.text("Commodity Code");
					if (code == null) {
						return;
					}
					if (commodity == null || !commodity.matches("[0-9]{8}")) {
						intake.refuse(row, "Commodity Code", "has to be a code of eight digits");
						intake.coverage().incomplete(Kind.TOOL);
					}
					else if (!intake.staging().has(Kind.ROLE, OnetFormat.id(code))) {
						OnetFormat.unknown(intake, row, OnetFormat.CODE);
					}
					else {
						tool(intake, row, OnetFormat.id(code), "unspsc:" + commodity, sources);
					}
				});
		if (sent) {
			intake.coverage().gives(Kind.SKILL, List.of("name", "category", "sources", "status"));
			intake.coverage().gives(Kind.TOOL, List.of("examples", "hot", "inDemand", "sources"));
		}
	}

	private static void tool(Intake intake, TableRow row, String role, String skill, List<Object> sources) {
		if (!intake.staging().has(Kind.SKILL, skill)) {
			Map<String, Object> values = new HashMap<>(
					Map.of("id", skill, "category", "Technology", "sources", sources, "name", skill));
			OnetFormat.put(values, "name", row.text("Commodity Title"));
			intake.add(Kind.SKILL, values);
		}
		Map<String, Object> key = Map.of("role", role, "skill", skill);
		if (!intake.staging().has(Kind.TOOL, Kind.TOOL.keyOf(key))) {
			intake.add(Kind.TOOL, new HashMap<>(
					Map.of("role", role, "skill", skill, "sources", sources, "hot", false, "inDemand", false)));
		}
		intake.merge(Kind.TOOL, Kind.TOOL.keyOf(key), (tool) -> {
			List<Object> examples = OnetFormat.list(tool.get("examples"));
			String example = row.text("Example");
			if (example != null && !examples.contains(example)) {
				examples.add(example);
			}
			tool.put("examples", examples);
			tool.merge("hot", "Y".equals(row.text("Hot Technology")), OnetElements::or);
			tool.merge("inDemand", "Y".equals(row.text("In Demand")), OnetElements::or);
			return tool;
		}, row);
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
