package org.careerpathing.support;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * A transition as it is stored.
 *
 * @param from id of the role that is left
 * @param to id of the role that is taken up
 * @param learning what there is to learn, known or assumed
 */
public record StoredMove(String from, String to, double learning) {

	/**
	 * Reads all of them.
	 * @param graph where they are
	 * @return the transitions
	 */
	public static List<StoredMove> all(TestGraph graph) {
		return graph
			.run("MATCH (from:Role)-[t:TRANSITIONS_TO]->(to:Role) "
					+ "RETURN from.id AS from, to.id AS to, coalesce(t.learning, t.learningAssumed) AS learning")
			.stream()
			.map((row) -> new StoredMove(text(row, "from"), text(row, "to"),
					(Double) Objects.requireNonNull(row.get("learning"))))
			.toList();
	}

	private static String text(Map<String, Object> row, String key) {
		return (String) Objects.requireNonNull(row.get(key));
	}

	/**
	 * The graph for JGraphT.
	 * @param moves its transitions
	 * @return the graph, weighted with learning in whole millionths: a {@code double}
	 * adds them without error, so that sums can be compared with {@code equals}
	 */
	public static Graph<String, DefaultWeightedEdge> byLearning(List<StoredMove> moves) {
		Graph<String, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
		for (StoredMove move : moves) {
			graph.addVertex(move.from);
			graph.addVertex(move.to);
			graph.setEdgeWeight(graph.addEdge(move.from, move.to), Math.rint(1e6 * move.learning));
		}
		return graph;
	}

}
