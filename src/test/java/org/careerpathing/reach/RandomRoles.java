package org.careerpathing.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.careerpathing.support.TestGraph;
import org.jspecify.annotations.Nullable;

/**
 * A directed graph made by chance: cycles, few different times so that many ways tie,
 * unknown and zero times, roles that ask for experience, retired roles.
 *
 * @param roles minimum experience in months by role id; null where none is asked for
 * @param edges the transitions
 * @param retired ids of retired roles
 */
record RandomRoles(Map<String, @Nullable Integer> roles, List<Edge> edges, List<String> retired) {

	record Edge(String from, String to, @Nullable Integer months) {

	}

	static RandomRoles of(long seed, int size, double density, boolean experience) {
		Random random = new Random(seed);
		Map<String, @Nullable Integer> roles = new LinkedHashMap<>();
		List<String> retired = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			roles.put("r%02d".formatted(i), (experience && random.nextInt(2) == 0) ? 10 * random.nextInt(9) : null);
			if (i > 1 && random.nextInt(9) == 0) {
				retired.add("r%02d".formatted(i));
			}
		}
		List<Edge> edges = new ArrayList<>();
		for (String from : roles.keySet()) {
			for (String to : roles.keySet()) {
				if (!from.equals(to) && random.nextDouble() < density) {
					edges.add(new Edge(from, to, (random.nextInt(5) == 0) ? null : 6 * random.nextInt(6)));
				}
			}
		}
		return new RandomRoles(roles, edges, retired);
	}

	void write(TestGraph graph) {
		graph.reset();
		List<Map<String, @Nullable Object>> nodes = new ArrayList<>();
		this.roles.forEach((id, least) -> {
			Map<String, @Nullable Object> node = new HashMap<>();
			node.put("id", id);
			node.put("title", id);
			node.put("minMonths", least);
			node.put("status", this.retired.contains(id) ? "RETIRED" : null);
			nodes.add(node);
		});
		graph.run("UNWIND $nodes AS node CREATE (r:Role) SET r = node", Map.of("nodes", nodes));
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (Edge edge : this.edges) {
			Map<String, @Nullable Object> row = new HashMap<>();
			row.put("from", edge.from());
			row.put("to", edge.to());
			row.put("months", edge.months());
			rows.add(row);
		}
		graph.run("UNWIND $rows AS row MATCH (a:Role {id: row.from}) MATCH (b:Role {id: row.to}) "
				+ "CREATE (a)-[:TRANSITIONS_TO {months: row.months}]->(b)", Map.of("rows", rows));
	}

}
