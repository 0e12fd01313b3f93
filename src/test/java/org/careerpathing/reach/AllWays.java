package org.careerpathing.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The slow and certain way: every simple way between any two roles, timed move by move
 * from its start. Shares nothing with the searches under test.
 */
class AllWays {

	private static final Comparator<List<String>> BY_IDS = (one, other) -> IntStream
		.range(0, Math.min(one.size(), other.size()))
		.map((i) -> one.get(i).compareTo(other.get(i)))
		.filter((order) -> order != 0)
		.findFirst()
		.orElse(Integer.compare(one.size(), other.size()));

	private final RandomRoles graph;

	private final int experience;

	private final List<Way> ways = new ArrayList<>();

	AllWays(RandomRoles graph, int experience) {
		this.graph = graph;
		this.experience = experience;
		graph.roles().keySet().forEach((role) -> extend(new Way(List.of(role), 0, 0)));
	}

	/**
	 * A way.
	 *
	 * @param roles its roles, both ends included
	 * @param arrival the month of the arrival of somebody who starts in month 0
	 * @param usual the months in the roles by themselves
	 */
	record Way(List<String> roles, int arrival, int usual) {

		String start() {
			return this.roles.getFirst();
		}

		String end() {
			return this.roles.getLast();
		}

		int moves() {
			return this.roles.size() - 1;
		}

		List<String> after() {
			return this.roles.subList(1, this.roles.size());
		}

	}

	private void extend(Way way) {
		for (RandomRoles.Edge edge : this.graph.edges()) {
			if (edge.from().equals(way.end()) && !way.roles().contains(edge.to())
					&& !this.graph.retired().contains(edge.to())) {
				int months = Objects.requireNonNullElse(edge.months(), 24);
				int asked = Objects.requireNonNullElse(this.graph.roles().get(edge.to()), this.experience)
						- this.experience;
				List<String> roles = new ArrayList<>(way.roles());
				roles.add(edge.to());
				Way longer = new Way(roles, Math.max(way.arrival() + months, asked), way.usual() + months);
				this.ways.add(longer);
				extend(longer);
			}
		}
	}

	/** The best way to each role: every role on it is taken up as early as can be. */
	Map<String, Way> from(String start, int maxMoves, int maxMonths) {
		List<Way> all = within((way) -> way.start().equals(start), maxMoves, maxMonths);
		Map<String, Way> best = new TreeMap<>();
		all.stream()
			.filter((way) -> IntStream.range(1, way.moves())
				.allMatch((moves) -> all.stream()
					.noneMatch((other) -> other.end().equals(way.roles().get(moves)) && other.moves() <= moves
							&& other.arrival() < part(way, 0, moves).arrival())))
			.sorted(Comparator.comparingInt(Way::arrival)
				.thenComparingInt(Way::moves)
				.thenComparing(Way::roles, BY_IDS))
			.forEach((way) -> best.putIfAbsent(way.end(), way));
		return best;
	}

	/**
	 * The best way from each role: no part of it is beaten, whenever one comes to its
	 * start.
	 */
	Map<String, Way> to(String end, int maxMoves, int maxMonths) {
		List<Way> all = within((way) -> way.end().equals(end) && !this.graph.retired().contains(way.start()), maxMoves,
				maxMonths);
		Map<String, Way> best = new TreeMap<>();
		all.stream()
			.filter((way) -> IntStream.range(1, way.moves())
				.mapToObj((from) -> part(way, from, way.moves()))
				.noneMatch((part) -> all.stream()
					.anyMatch((other) -> other.start().equals(part.start()) && other.moves() <= part.moves()
							&& beats(other, part))))
			.sorted(Comparator.comparingInt(Way::arrival)
				.thenComparingInt(Way::moves)
				.thenComparingInt(Way::usual)
				.thenComparing(Way::roles, BY_IDS))
			.forEach((way) -> best.putIfAbsent(way.start(), way));
		return best;
	}

	private static boolean beats(Way one, Way other) {
		return one.arrival() <= other.arrival() && one.usual() <= other.usual()
				&& (one.arrival() < other.arrival() || one.usual() < other.usual());
	}

	private List<Way> within(Predicate<Way> wanted, int maxMoves, int maxMonths) {
		return this.ways.stream()
			.filter(wanted)
			.filter((way) -> way.moves() <= maxMoves && way.arrival() <= maxMonths)
			.toList();
	}

	/** A part of a way, begun in month 0. */
	private Way part(Way way, int from, int to) {
		List<String> roles = way.roles().subList(from, to + 1);
		return this.ways.stream().filter((other) -> other.roles().equals(roles)).findFirst().orElseThrow();
	}

}
