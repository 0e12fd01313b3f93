package org.careerpathing.onet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.commons.csv.CSVRecord;
import org.careerpathing.support.GraphData;
import org.jspecify.annotations.Nullable;

/**
 * O*NET 29.3 as a career graph: its occupations are the roles, its related occupations
 * the moves, its skills and areas of knowledge what roles require. This is from the O*NET
 * 29.3 Database by the U.S. Department of Labor, Employment and Training Administration
 * (USDOL/ETA), used under the CC BY 4.0 licence; scales are changed as said below.
 * <ul>
 * <li>Related occupations are alike; nobody counted people who made the move. Hence the
 * basis {@code SIMILARITY}, and no months.</li>
 * <li>Level 0 to 7 becomes 0 to 5, importance 1 to 5 becomes 0 to 1, both linearly.</li>
 * <li>What is marked Not Relevant is no requirement: most of those asked said that the
 * work does not need it, whatever its level is.</li>
 * <li>A value marked Recommend Suppress rests on too few answers. It is unknown, which is
 * not zero; the requirement stays.</li>
 * <li>Roles without skill rows stay, as roles whose requirements are unknown.</li>
 * </ul>
 */
public final class Onet {

	private static final String FOLDER = "onet-29.3/";

	private static final String RELATED = FOLDER + "Related Occupations.txt";

	private static final String CODE = "O*NET-SOC Code";

	private Onet() {
	}

	/**
	 * Reads the graph.
	 * @return all 923 roles that have related ones, all 18,460 moves, all requirements
	 */
	public static GraphData read() {
		return read((tier) -> true);
	}

	/**
	 * Reads the graph with some of its moves.
	 * @param tiers which tiers of relatedness count as moves
	 * @return all roles, the moves of those tiers, no requirements
	 */
	static GraphData readMoves(Predicate<String> tiers) {
		GraphData all = read(tiers);
		return new GraphData(all.roles(), List.of(), List.of(), all.moves());
	}

	private static GraphData read(Predicate<String> tiers) {
		Map<String, String> titles = new LinkedHashMap<>();
		List<GraphData.Move> moves = new ArrayList<>();
		for (CSVRecord row : SharedData.tabs(RELATED)) {
			String from = id(row.get(CODE));
			String to = id(row.get("Related O*NET-SOC Code"));
			titles.put(from, row.get("Title"));
			titles.putIfAbsent(to, row.get("Related Title"));
			if (tiers.test(row.get("Relatedness Tier"))) {
				moves.add(new GraphData.Move(from, to, null, "SIMILARITY"));
			}
		}
		Map<String, String> skills = new LinkedHashMap<>();
		List<GraphData.Requirement> requirements = new ArrayList<>();
		for (String file : List.of("Skills.txt", "Knowledge.txt")) {
			read(SharedData.tabs(FOLDER + file), titles, skills, requirements);
		}
		return new GraphData(
				titles.entrySet().stream().map((role) -> new GraphData.Role(role.getKey(), role.getValue())).toList(),
				skills.entrySet()
					.stream()
					.map((skill) -> new GraphData.Skill(skill.getKey(), skill.getValue()))
					.toList(),
				requirements, moves);
	}

	/** A level and an importance are two rows of the same role and element. */
	private static void read(List<CSVRecord> rows, Map<String, String> roles, Map<String, String> skills,
			List<GraphData.Requirement> requirements) {
		Map<List<String>, CSVRecord> importances = new LinkedHashMap<>();
		rows.stream()
			.filter((row) -> row.get("Scale ID").equals("IM"))
			.forEach((row) -> importances.put(List.of(row.get(CODE), row.get("Element ID")), row));
		for (CSVRecord row : rows) {
			if (!row.get("Scale ID").equals("LV") || row.get("Not Relevant").equals("Y")
					|| !roles.containsKey(id(row.get(CODE)))) {
				continue;
			}
			String element = row.get("Element ID");
			Double level = value(row);
			@Nullable CSVRecord importance = importances.get(List.of(row.get(CODE), element));
			Double weight = (importance != null) ? value(importance) : null;
			skills.put(id(element), row.get("Element Name"));
			requirements.add(new GraphData.Requirement(id(row.get(CODE)), id(element),
					(level != null) ? (Double) (level * 5 / 7) : null,
					(weight != null) ? (Double) ((weight - 1) / 4) : null));
		}
	}

	private static @Nullable Double value(CSVRecord row) {
		return row.get("Recommend Suppress").equals("Y") ? null : Double.valueOf(row.get("Data Value"));
	}

	/**
	 * The id of a concept of O*NET.
	 * @param code for instance {@code 15-1252.00}
	 * @return for instance {@code onet:15-1252.00}
	 */
	public static String id(String code) {
		return "onet:" + code;
	}

}
