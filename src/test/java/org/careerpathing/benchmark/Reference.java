package org.careerpathing.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.careerpathing.support.CarriedLearning;
import org.careerpathing.support.GraphData;
import org.careerpathing.support.StoredMove;
import org.careerpathing.support.TestGraph;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.alg.shortestpath.YenShortestPathIterator;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * What JGraphT finds in memory, weighted with what there is to learn in whole millionths.
 */
final class Reference {

	/** How many paths are asked for where more than the best one is. */
	static final int SEVERAL = 5;

	private final Graph<String, DefaultWeightedEdge> graph;

	private final int maxMoves;

	private final CarriedLearning carried;

	private final Map<List<Object>, List<GraphPath<String, DefaultWeightedEdge>>> known = new HashMap<>();

	Reference(TestGraph stored, GraphData data, int maxMoves) {
		this.graph = StoredMove.byLearning(StoredMove.all(stored));
		this.carried = new CarriedLearning(data);
		this.maxMoves = maxMoves;
	}

	Graph<String, DefaultWeightedEdge> graph() {
		return this.graph;
	}

	List<Long> fewestMoves(Pair pair) {
		return List.of(1_000_000L * new BFSShortestPath<>(this.graph).getPath(pair.from(), pair.to()).getLength());
	}

	/**
	 * What the service answers: of the best paths move by move, two more than twice as
	 * many as are asked for, those that ask for least where nothing is learned twice.
	 * Empty where one of them has more moves than are asked for.
	 */
	List<Long> carried(Pair pair, int k) {
		List<GraphPath<String, DefaultWeightedEdge>> candidates = this.known.computeIfAbsent(List.of(pair, k),
				(key) -> candidates(pair, 2 * k + 2));
		return costs(candidates).isEmpty() ? List.of()
				: candidates.stream()
					.map((path) -> Math.round(1e6 * this.carried.of(path.getVertexList())))
					.sorted()
					.limit(k)
					.toList();
	}

	/** Of paths that cost the same, those with fewer moves come first, then by ids. */
	private List<GraphPath<String, DefaultWeightedEdge>> candidates(Pair pair, int count) {
		List<GraphPath<String, DefaultWeightedEdge>> paths = new ArrayList<>();
		Iterator<GraphPath<String, DefaultWeightedEdge>> all = new YenShortestPathIterator<>(this.graph, pair.from(),
				pair.to());
		while (all.hasNext()) {
			GraphPath<String, DefaultWeightedEdge> path = all.next();
			if (paths.size() >= count && path.getWeight() > paths.getLast().getWeight()) {
				break;
			}
			paths.add(path);
		}
		return paths.stream()
			.sorted(Comparator.<GraphPath<String, DefaultWeightedEdge>>comparingDouble(GraphPath::getWeight)
				.thenComparingInt(GraphPath::getLength)
				.thenComparing((path) -> String.join("\u0000", path.getVertexList())))
			.limit(count)
			.toList();
	}

	List<GraphPath<String, DefaultWeightedEdge>> yen(Pair pair, int k) {
		return new YenKShortestPath<>(this.graph).getPaths(pair.from(), pair.to(), k);
	}

	/**
	 * What the moves of the best paths ask, one by one. Empty where one of them has more
	 * moves than are asked for.
	 */
	List<Long> moveByMove(Pair pair) {
		return costs(this.known.computeIfAbsent(List.of(pair), (key) -> yen(pair, SEVERAL)));
	}

	List<Long> costs(List<GraphPath<String, DefaultWeightedEdge>> paths) {
		return paths.stream().anyMatch((path) -> path.getLength() > this.maxMoves) ? List.of()
				: paths.stream().map((path) -> (long) path.getWeight()).toList();
	}

}
