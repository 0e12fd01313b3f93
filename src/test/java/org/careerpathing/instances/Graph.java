package org.careerpathing.instances;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A small graph at one version of the data, as single facts: the title of a role, the
 * level of a requirement, the months of a move. What follows from them is worked out here
 * by the documented arithmetic, with all importance 1 and every move stated.
 *
 * @param facts values by name; what is not there has none
 */
record Graph(Map<String, Object> facts) {

	static final String START = "two-0";

	static final String GOAL = "two-5";

	/** All ways from the start to the goal. */
	private static final List<List<String>> WAYS = List.of(List.of(START, "two-1", GOAL), List.of(START, "two-2", GOAL),
			List.of(START, "two-3", "two-4", GOAL));

	static final List<String> SKILLS = List.of("two-x", "two-y", "two-z");

	private static final double STATED = 0.5;

	Graph {
		facts = Map.copyOf(facts);
	}

	static String title(String role) {
		return "title of " + role;
	}

	static String level(String role, String skill) {
		return "level of " + skill + " in " + role;
	}

	static String months(String from, String to) {
		return "months from " + from + " to " + to;
	}

	/** The graph after a fact has changed; null for one that is gone. */
	Graph with(String fact, @Nullable Object value) {
		Map<String, Object> changed = new HashMap<>(this.facts);
		if (value != null) {
			changed.put(fact, value);
		}
		else {
			changed.remove(fact);
		}
		return new Graph(changed);
	}

	/**
	 * The paths, best first, each by its roles, with its cost in whole millionths.
	 * @param perMove the weight of a move; all others are those of best-fit
	 */
	Map<List<String>, Long> paths(double perMove) {
		Map<List<String>, Long> costs = new HashMap<>();
		for (List<String> way : WAYS) {
			Long cost = cost(way, perMove);
			if (cost != null) {
				costs.put(way, cost);
			}
		}
		Map<List<String>, Long> sorted = new LinkedHashMap<>();
		costs.entrySet()
			.stream()
			.sorted(Map.Entry.<List<String>, Long>comparingByValue()
				.thenComparingInt((path) -> path.getKey().size())
				.thenComparing((path) -> String.join(" ", path.getKey())))
			.forEach((path) -> sorted.put(path.getKey(), path.getValue()));
		return sorted;
	}

	private @Nullable Long cost(List<String> way, double perMove) {
		double months = 0;
		for (int step = 1; step < way.size(); step++) {
			Integer known = (Integer) this.facts.get(months(way.get(step - 1), way.get(step)));
			if (known == null) {
				return null;
			}
			months += known;
		}
		int moves = way.size() - 1;
		return Math.round(1e6 * (moves * (perMove + STATED) + 0.04 * months + 0.1 * learning(way)));
	}

	/** Whether so much is learned on a way. */
	boolean learns(List<String> way, double learning) {
		return Math.abs(learning(way) - learning) < 1e-6;
	}

	/** What is learned on a way: what one role taught is not learned again. */
	double learning(List<String> way) {
		double sum = 0;
		for (String skill : SKILLS) {
			List<Double> levels = new ArrayList<>();
			way.forEach((role) -> levels.add((Double) this.facts.getOrDefault(level(role, skill), 0.0)));
			sum += levels.stream().max(Comparator.naturalOrder()).orElseThrow() - levels.getFirst();
		}
		return sum;
	}

	/** Whether it has these facts; those with the value null must not be there. */
	boolean has(Map<String, ?> some) {
		return some.entrySet()
			.stream()
			.allMatch((fact) -> Objects.equals(this.facts.get(fact.getKey()), fact.getValue()));
	}

}
