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

	/** Yen's algorithm may meet any number of paths that have too many moves. */
	private static final int MOST_LOOKED_AT = 500;

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
	 * What the best paths cost.
	 *
	 * @param points whole millionths, the least first
	 * @param complete whether there are no more, or as many as were asked for
	 */
	record Cheapest(List<Long> points, boolean complete) {

	}

	/** Of the least, Dijkstra's algorithm thinks the same. */
	Cheapest find() {
		List<Long> points = new ArrayList<>();
		String from = this.question.from().value();
		String to = this.question.to().value();
		if (from.equals(to) || !this.graph.containsVertex(to)) {
			return new Cheapest(points, true);
		}
		int lookedAt = 0;
		YenShortestPathIterator<String, DefaultWeightedEdge> paths = new YenShortestPathIterator<>(this.graph, from,
				to);
		while (paths.hasNext() && points.size() < this.question.k() && lookedAt < MOST_LOOKED_AT) {
			lookedAt++;
			GraphPath<String, DefaultWeightedEdge> path = paths.next();
			if (path.getLength() <= this.question.limits().maxMoves()) {
				points.add(Math.round(path.getWeight()));
			}
		}
		GraphPath<String, DefaultWeightedEdge> cheapest = new DijkstraShortestPath<>(this.graph).getPath(from, to);
		if (cheapest != null && cheapest.getLength() <= this.question.limits().maxMoves()) {
			assertThat(points).first().isEqualTo(Math.round(cheapest.getWeight()));
		}
		return new Cheapest(points, points.size() == this.question.k() || !paths.hasNext());
	}

}
