package org.careerpathing.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The slow and certain way: every simple path, priced one by one by the documented
 * arithmetic, sorted. Shares nothing with the search under test.
 */
class ExhaustiveSearch {

	private final RandomGraph graph;

	private final Weights weights;

	private final int maxMoves;

	private final int experience;

	private final List<Priced> found = new ArrayList<>();

	record Priced(long points, int months, List<String> roles) {

	}

	ExhaustiveSearch(RandomGraph graph, Weights weights, int maxMoves, int experience) {
		this.graph = graph;
		this.weights = weights;
		this.maxMoves = maxMoves;
		this.experience = experience;
	}

	List<Priced> best(String from, String to, int k) {
		if (this.graph.retired().contains(to)) {
			return List.of();
		}
		walk(from, to, List.of(from), 0, 0);
		return this.found.stream()
			.sorted(Comparator.comparingLong(Priced::points)
				.thenComparingInt((path) -> path.roles().size())
				.thenComparing((path) -> String.join("\u0000", path.roles())))
			.limit(k)
			.toList();
	}

	private void walk(String here, String to, List<String> roles, long points, int arrival) {
		if (roles.size() > this.maxMoves) {
			return;
		}
		for (RandomGraph.Edge edge : this.graph.edges()) {
			if (!edge.from().equals(here) || roles.contains(edge.to()) || this.graph.retired().contains(edge.to())) {
				continue;
			}
			int months = arrival + Objects.requireNonNullElse(edge.months(), 24);
			@Nullable Integer asked = this.graph.roles().get(edge.to());
			int next = (asked != null) ? Math.max(months, asked - this.experience) : months;
			long price = points + Math.round(1e6 * this.weights.moves()) + Math
				.round(this.weights.learning() * Math.round(1e6 * Objects.requireNonNullElse(edge.learning(), 10.0))
						+ this.weights.evidence() * Math.round(1e6 * evidence(edge)));
			List<String> longer = new ArrayList<>(roles);
			longer.add(edge.to());
			if (edge.to().equals(to)) {
				this.found.add(new Priced(price + Math.round(1e6 * this.weights.months()) * next, next, longer));
			}
			else {
				walk(edge.to(), to, longer, price, next);
			}
		}
	}

	private static double evidence(RandomGraph.Edge edge) {
		double weak = edge.weak() ? 1.0 : 0.0;
		if (edge.basis() == null) {
			return 2.0 + weak;
		}
		return weak + switch (edge.basis()) {
			case "STATED" -> 0.5;
			case "IMPLIED" -> 1.0;
			case "SIMILARITY" -> 1.5;
			default -> (edge.share() == null) ? 1.0 : -Math.log(Math.max(edge.share(), 0.000001));
		};
	}

}
