package org.careerpathing.benchmark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.traverse.BreadthFirstIterator;

/**
 * Where a path begins and ends, and another start for the same end.
 *
 * @param from the start
 * @param to the target
 * @param other a second start
 * @param avoided another role
 */
record Pair(String from, String to, String other, String avoided) {

	/**
	 * Chooses pairs of roles by chance, each with another target, so that no answer
	 * profits from an earlier one.
	 * @param graph the graph
	 * @param count how many
	 * @param maxMoves the most moves that lead from start to target
	 * @param seed what the choice depends on
	 * @return the pairs
	 */
	static List<Pair> of(Graph<String, DefaultWeightedEdge> graph, int count, int maxMoves, long seed) {
		List<String> roles = graph.vertexSet().stream().sorted().toList();
		Random random = new Random(seed);
		Set<String> targets = new HashSet<>();
		List<Pair> pairs = new ArrayList<>();
		while (pairs.size() < Math.min(count, roles.size() / 2)) {
			String from = roles.get(random.nextInt(roles.size()));
			List<String> near = reachable(graph, from, maxMoves);
			if (!near.isEmpty()) {
				String to = near.get(random.nextInt(near.size()));
				String other = roles.get(random.nextInt(roles.size()));
				String avoided = roles.get(random.nextInt(roles.size()));
				if (Set.copyOf(List.of(from, to, other, avoided)).size() == 4 && targets.add(to)) {
					pairs.add(new Pair(from, to, other, avoided));
				}
			}
		}
		return pairs;
	}

	private static List<String> reachable(Graph<String, DefaultWeightedEdge> graph, String from, int maxMoves) {
		BreadthFirstIterator<String, DefaultWeightedEdge> roles = new BreadthFirstIterator<>(graph, from);
		List<String> reachable = new ArrayList<>();
		while (roles.hasNext()) {
			String role = roles.next();
			if (roles.getDepth(role) > maxMoves) {
				break;
			}
			if (!role.equals(from)) {
				reachable.add(role);
			}
		}
		return reachable;
	}

	/** The same target, from elsewhere. */
	Pair fromElsewhere() {
		return new Pair(/* from= */ this.other, this.to, /* other= */ this.from, this.avoided);
	}

}
