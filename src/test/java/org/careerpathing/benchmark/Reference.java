package org.careerpathing.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careerpathing.support.StoredMove;
import org.careerpathing.support.TestGraph;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * What JGraphT finds in memory, weighted with what there is to learn in whole millionths.
 */
final class Reference {

	/** How many paths are asked for where more than the best one is. */
	static final int SEVERAL = 5;

	private final Graph<String, DefaultWeightedEdge> graph;

	private final int maxMoves;

	private final Map<Pair, List<GraphPath<String, DefaultWeightedEdge>>> known = new HashMap<>();

	Reference(TestGraph stored, int maxMoves) {
		this.graph = StoredMove.byLearning(StoredMove.all(stored));
		this.maxMoves = maxMoves;
	}

	Graph<String, DefaultWeightedEdge> graph() {
		return this.graph;
	}

	List<Long> fewestMoves(Pair pair) {
		return List.of(1_000_000L * new BFSShortestPath<>(this.graph).getPath(pair.from(), pair.to()).getLength());
	}

	/** Empty where the best path has more moves than are asked for. */
	List<Long> cheapest(Pair pair) {
		return costs(List.of(new DijkstraShortestPath<>(this.graph).getPath(pair.from(), pair.to())));
	}

	List<GraphPath<String, DefaultWeightedEdge>> yen(Pair pair) {
		return new YenKShortestPath<>(this.graph).getPaths(pair.from(), pair.to(), SEVERAL);
	}

	/** Empty where one of the best paths has more moves than are asked for. */
	List<Long> several(Pair pair) {
		return costs(this.known.computeIfAbsent(pair, this::yen));
	}

	List<Long> costs(List<GraphPath<String, DefaultWeightedEdge>> paths) {
		return paths.stream().anyMatch((path) -> path.getLength() > this.maxMoves) ? List.of()
				: paths.stream().map((path) -> (long) path.getWeight()).toList();
	}

}
