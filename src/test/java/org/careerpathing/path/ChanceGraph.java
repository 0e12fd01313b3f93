package org.careerpathing.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.careerpathing.support.TestGraph;
import org.jspecify.annotations.Nullable;

/**
 * A directed graph made by chance, with all that a search looks at. Roles and skills are
 * numbers here. The order of the ids is neither that of the numbers nor that of
 * {@code role.index}.
 *
 * @param roles the roles, by number
 * @param moves the transitions, at most one from a role to another
 */
record ChanceGraph(List<ChanceRole> roles, List<ChanceMove> moves) {

	/**
	 * A role.
	 *
	 * @param requires level and importance by skill; none where requirements are unknown
	 */
	record ChanceRole(@Nullable Integer minMonths, String status, Pay pay, @Nullable String family,
			@Nullable String track, Map<Integer, Need> requires) {

	}

	record Pay(@Nullable Integer min, @Nullable Integer max, @Nullable String currency) {

	}

	record Need(@Nullable Double level, @Nullable Double importance) {

	}

	record ChanceMove(int from, int to, @Nullable String kind, @Nullable Integer months, @Nullable Double learning,
			@Nullable String basis, @Nullable Double share, boolean weak) {

	}

	static String id(int role) {
		return "r" + (role * 37 + 8) % 101;
	}

	static String skill(int skill) {
		return "s" + skill;
	}

	/** Fills the graph; learning is derived where no move has one of its own. */
	void write(TestGraph graph) {
		graph.run("MATCH (n) DETACH DELETE n");
		graph.run("UNWIND $rows AS row CREATE (role:Role) SET role = row",
				Map.of("rows",
						IntStream.range(0, this.roles.size())
							.mapToObj((number) -> row(number, this.roles.get(number)))
							.toList()));
		graph.run(
				"UNWIND $rows AS row MATCH (a:Role {id: row.from}), (b:Role {id: row.to}) "
						+ "CREATE (a)-[t:TRANSITIONS_TO]->(b) SET t = row.properties",
				Map.of("rows", this.moves.stream().map(ChanceGraph::row).toList()));
		List<Map<String, Object>> needs = needs();
		graph.run("UNWIND $rows AS row MATCH (role:Role {id: row.role}) MERGE (skill:Skill {id: row.skill}) "
				+ "CREATE (role)-[asked:REQUIRES]->(skill) SET asked = row.properties", Map.of("rows", needs));
		if (this.moves.stream().allMatch((move) -> move.learning() == null)) {
			graph.completeWithLearning();
		}
		else {
			graph.complete();
		}
	}

	private List<Map<String, Object>> needs() {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int number = 0; number < this.roles.size(); number++) {
			String role = id(number);
			this.roles.get(number).requires().forEach((skill, need) -> {
				Map<String, @Nullable Object> properties = new HashMap<>();
				properties.put("level", need.level());
				properties.put("importance", need.importance());
				rows.add(Map.of("role", role, "skill", skill(skill), "properties", properties));
			});
		}
		return rows;
	}

	private static Map<String, @Nullable Object> row(int number, ChanceRole role) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("id", id(number));
		row.put("index", (long) number);
		row.put("title", id(number));
		row.put("version", 0L);
		row.put("status", role.status());
		row.put("minMonths", role.minMonths());
		row.put("payMin", role.pay().min());
		row.put("payMax", role.pay().max());
		row.put("payCurrency", role.pay().currency());
		row.put("family", role.family());
		row.put("track", role.track());
		return row;
	}

	private static Map<String, Object> row(ChanceMove move) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("kind", move.kind());
		properties.put("months", move.months());
		properties.put("learning", move.learning());
		properties.put("basis", move.basis());
		properties.put("share", move.share());
		properties.put("weakness", move.weak() ? "hearsay" : null);
		return Map.of("from", id(move.from()), "to", id(move.to()), "properties", properties);
	}

}
