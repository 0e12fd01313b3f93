package org.careerpathing.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.careerpathing.support.TestGraph;
import org.jspecify.annotations.Nullable;

/**
 * A directed graph made by chance, with everything that real ones have: cycles, unknown
 * and zero values, roles that ask for experience, retired roles, weak and observed moves.
 *
 * @param roles minimum experience in months by role id; null where none is asked for
 * @param edges the transitions
 * @param retired ids of retired roles
 */
record RandomGraph(Map<String, @Nullable Integer> roles, List<Edge> edges, List<String> retired) {

	record Edge(String from, String to, @Nullable Integer months, @Nullable Double learning, @Nullable String basis,
			@Nullable Double share, boolean weak) {

	}

	static RandomGraph of(long seed, int size, double density) {
		Random random = new Random(seed);
		Map<String, @Nullable Integer> roles = new LinkedHashMap<>();
		List<String> retired = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			roles.put("role-%02d".formatted(i), (random.nextInt(3) == 0) ? random.nextInt(150) : null);
			if (i > 1 && random.nextInt(8) == 0) {
				retired.add("role-%02d".formatted(i));
			}
		}
		List<Edge> edges = new ArrayList<>();
		for (String from : roles.keySet()) {
			for (String to : roles.keySet()) {
				if (!from.equals(to) && random.nextDouble() < density) {
					edges.add(edge(random, from, to));
				}
			}
		}
		return new RandomGraph(roles, edges, retired);
	}

	private static Edge edge(Random random, String from, String to) {
		String basis = List.of("STATED", "IMPLIED", "OBSERVED", "SIMILARITY", "").get(random.nextInt(5));
		return new Edge(from, to, (random.nextInt(3) == 0) ? null : 6 * random.nextInt(9),
				(random.nextInt(3) == 0) ? null : random.nextInt(40) / 4.0, basis.isEmpty() ? null : basis,
				(basis.equals("OBSERVED") && random.nextBoolean()) ? random.nextInt(5) / 4.0 : null,
				random.nextInt(5) == 0);
	}

	void write(TestGraph graph) {
		graph.reset();
		List<Map<String, Object>> nodes = new ArrayList<>();
		this.roles.forEach((id, least) -> {
			Map<String, Object> node = new HashMap<>();
			node.put("id", id);
			node.put("title", id);
			node.put("minMonths", least);
			node.put("status", this.retired.contains(id) ? "RETIRED" : "ACTIVE");
			node.put("version", 0L);
			nodes.add(node);
		});
		graph.run("UNWIND $nodes AS node CREATE (r:Role) SET r = node", Map.of("nodes", nodes));
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Edge edge : this.edges) {
			Map<String, Object> row = new HashMap<>();
			row.put("from", edge.from());
			row.put("to", edge.to());
			Map<String, Object> properties = new HashMap<>();
			properties.put("kind", "LATERAL");
			properties.put("months", edge.months());
			properties.put("learning", edge.learning());
			properties.put("basis", edge.basis());
			properties.put("share", edge.share());
			properties.put("weakness", edge.weak() ? "hearsay" : null);
			row.put("properties", properties);
			rows.add(row);
		}
		graph.run("UNWIND $rows AS row MATCH (a:Role {id: row.from}), (b:Role {id: row.to}) "
				+ "CREATE (a)-[t:TRANSITIONS_TO]->(b) SET t = row.properties", Map.of("rows", rows));
		graph.complete();
	}

}
