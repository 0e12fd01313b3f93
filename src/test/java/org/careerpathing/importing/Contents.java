package org.careerpathing.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.careerpathing.support.TestGraph;

/**
 * What is in the graph of a test.
 */
record Contents(TestGraph graph) {

	Map<String, Object> role(String id) {
		return node("Role", id);
	}

	@SuppressWarnings("unchecked")
	Map<String, Object> node(String label, String id) {
		return (Map<String, Object>) one("MATCH (n {id: $id}) WHERE $label IN labels(n) RETURN properties(n) AS x",
				Map.of("label", label, "id", id));
	}

	@SuppressWarnings("unchecked")
	List<String> labels(String id) {
		return (List<String>) one("MATCH (n {id: $id}) RETURN labels(n) AS x", Map.of("id", id));
	}

	/** The properties of all relationships of a type, by the ids of their ends. */
	@SuppressWarnings("unchecked")
	Map<String, Map<String, Object>> edges(String type) {
		return this.graph
			.run("MATCH (a)-[e]->(b) WHERE type(e) = $type RETURN a.id + ' > ' + b.id AS ends, properties(e) AS x",
					Map.of("type", type))
			.stream()
			.collect(Collectors.toMap((row) -> String.valueOf(row.get("ends")),
					(row) -> (Map<String, Object>) Objects.requireNonNull(row.get("x"))));
	}

	/** Every node and every relationship with all its properties. */
	List<Map<String, Object>> dump() {
		return this.graph
			.run("""
					MATCH (n) RETURN elementId(n) AS id, labels(n) AS what, properties(n) AS x
					UNION ALL
					MATCH ()-[e]->()
					RETURN elementId(e) AS id, [type(e), elementId(startNode(e)), elementId(endNode(e))] AS what, properties(e) AS x
					""")
			.stream()
			.sorted(Comparator.comparing((row) -> String.valueOf(row.get("id"))))
			.toList();
	}

	private Object one(String query, Map<String, Object> parameters) {
		return Objects.requireNonNull(this.graph.run(query, parameters).getFirst().get("x"));
	}

}
