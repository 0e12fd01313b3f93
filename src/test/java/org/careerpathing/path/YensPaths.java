package org.careerpathing.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.careerpathing.path.ChanceGraph.ChanceMove;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.shortestpath.YenShortestPathIterator;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the best paths cost by Yen's algorithm, where no role asks for experience and only
 * the number of moves is limited.
 */
class YensPaths {

	private final SimpleDirectedWeightedGraph<String, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(
			DefaultWeightedEdge.class);

	private final PathQuestion question;

	YensPaths(ChanceGraph graph, PathQuestion question) {
		this.question = question;
		for (int number = 0; number < graph.roles().size(); number++) {
			String id = ChanceGraph.id(number);
			if (graph.roles().get(number).status().equals("ACTIVE") || id.equals(question.from().value())) {
				this.graph.addVertex(id);
			}
		}
		EveryPath prices = new EveryPath(graph, question);
		for (ChanceMove move : graph.moves()) {
			String from = ChanceGraph.id(move.from());
			String to = ChanceGraph.id(move.to());
			if (this.graph.containsVertex(from) && this.graph.containsVertex(to)) {
				long months = Math.round(1e6 * question.weights().months())
						* Objects.requireNonNullElse(move.months(), 24);
				this.graph.setEdgeWeight(this.graph.addEdge(from, to), prices.points(move) + months);
			}
		}
	}

	/**
	 * Whole millionths, the least first; of the least, Dijkstra's algorithm thinks the
	 * same.
	 */
	List<Long> points() {
		List<Long> points = new ArrayList<>();
		String from = this.question.from().value();
		String to = this.question.to().value();
		if (from.equals(to) || !this.graph.containsVertex(to)) {
			return points;
		}
		YenShortestPathIterator<String, DefaultWeightedEdge> paths = new YenShortestPathIterator<>(this.graph, from,
				to);
		while (paths.hasNext() && points.size() < this.question.k()) {
			GraphPath<String, DefaultWeightedEdge> path = paths.next();
			if (path.getLength() <= this.question.limits().maxMoves()) {
				points.add(Math.round(path.getWeight()));
			}
		}
		GraphPath<String, DefaultWeightedEdge> cheapest = new DijkstraShortestPath<>(this.graph).getPath(from, to);
		if (cheapest != null && cheapest.getLength() <= this.question.limits().maxMoves()) {
			assertThat(points).first().isEqualTo(Math.round(cheapest.getWeight()));
		}
		return points;
	}

}
