package org.careerpathing.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.careerpathing.path.ChanceGraph.ChanceMove;
import org.careerpathing.path.ChanceGraph.ChanceRole;
import org.careerpathing.path.ChanceGraph.Need;
import org.careerpathing.path.ChanceGraph.Pay;
import org.careerpathing.role.RoleId;
import org.careerpathing.skill.SkillId;
import org.jspecify.annotations.Nullable;

/**
 * The slow and certain way: every path without a repeated role, each held against the
 * limits when it is complete, and priced by the documented arithmetic. Shares nothing
 * with the search under test.
 */
class EveryPath {

	static final Comparator<Priced> ORDER = Comparator.comparingLong(Priced::points)
		.thenComparingInt((path) -> path.roles().size())
		.thenComparing(Priced::roles, EveryPath::compare);

	private final ChanceGraph graph;

	private final PathQuestion question;

	/**
	 * A path.
	 *
	 * @param points millionths of a point
	 * @param months the arrival
	 * @param roles the ids of its roles
	 * @param moves its moves
	 */
	record Priced(long points, int months, List<String> roles, List<ChanceMove> moves) {

	}

	EveryPath(ChanceGraph graph, PathQuestion question) {
		this.graph = graph;
		this.question = question;
	}

	/** As many as the question asks for. */
	List<Priced> best() {
		return inOrder().stream().limit(this.question.k()).toList();
	}

	/** All of them, move by move, the best one first. */
	List<Priced> inOrder() {
		List<List<ChanceMove>> paths = new ArrayList<>();
		walk(new ArrayList<>(), this.question.from().value(), paths);
		return paths.stream().filter(this::keepsToLimits).map(this::priced).sorted(ORDER).toList();
	}

	/** The same by what they cost where a skill is learned once. */
	List<Priced> inOrderOfCarried() {
		return inOrder().stream()
			.map((path) -> new Priced(carriedPoints(path), path.months(), path.roles(), path.moves()))
			.sorted(ORDER)
			.toList();
	}

	private void walk(List<ChanceMove> way, String here, List<List<ChanceMove>> paths) {
		if (here.equals(this.question.to().value())) {
			if (!way.isEmpty()) {
				paths.add(List.copyOf(way));
			}
			return;
		}
		for (ChanceMove move : this.graph.moves()) {
			String next = ChanceGraph.id(move.to());
			if (ChanceGraph.id(move.from()).equals(here) && !next.equals(this.question.from().value())
					&& way.stream().noneMatch((passed) -> passed.to() == move.to())) {
				way.add(move);
				walk(way, next, paths);
				way.removeLast();
			}
		}
	}

	private boolean keepsToLimits(List<ChanceMove> path) {
		Limits limits = this.question.limits();
		return path.size() <= limits.maxMoves() && (limits.maxMonths() == null || arrival(path) <= limits.maxMonths())
				&& new HashSet<>(ids(path)).containsAll(limits.via().stream().map(RoleId::value).toList())
				&& path.stream().allMatch((move) -> mayBeMade(move, limits))
				&& path.stream().allMatch((move) -> mayBeEntered(move.to(), limits)) && (limits.maxPayDip() == null
						|| path.stream().allMatch((move) -> paysEnough(path, move, limits.maxPayDip())));
	}

	private boolean mayBeMade(ChanceMove move, Limits limits) {
		@Nullable String before = this.graph.roles().get(move.from()).track();
		@Nullable String after = this.graph.roles().get(move.to()).track();
		return limits.avoidKinds().stream().noneMatch((kind) -> kind.name().equals(move.kind()))
				&& (limits.basis().isEmpty()
						|| limits.basis().stream().anyMatch((basis) -> basis.name().equals(move.basis())))
				&& limits.avoidTracks()
					.stream()
					.noneMatch((track) -> track.name().equals(after) && !track.name().equals(before));
	}

	private boolean mayBeEntered(int number, Limits limits) {
		ChanceRole role = this.graph.roles().get(number);
		return role.status().equals("ACTIVE") && !limits.avoid().contains(new RoleId(ChanceGraph.id(number)))
				&& (role.family() == null || !limits.avoidFamilies().contains(role.family()));
	}

	private boolean paysEnough(List<ChanceMove> path, ChanceMove move, int dip) {
		Pay first = this.graph.roles().get(path.getFirst().from()).pay();
		Pay pay = this.graph.roles().get(move.to()).pay();
		@Nullable Double before = middle(first);
		@Nullable Double after = middle(pay);
		return before != null && after != null && Objects.equals(first.currency(), pay.currency())
				&& before - after <= dip;
	}

	private static @Nullable Double middle(Pay pay) {
		if (pay.currency() == null || (pay.min() == null && pay.max() == null)) {
			return null;
		}
		int one = Objects.requireNonNullElse(pay.min(), Objects.requireNonNullElse(pay.max(), 0));
		return (one + Objects.requireNonNullElse(pay.max(), one)) / 2.0;
	}

	private int arrival(List<ChanceMove> path) {
		int months = 0;
		for (ChanceMove move : path) {
			@Nullable Integer asked = this.graph.roles().get(move.to()).minMonths();
			months += Objects.requireNonNullElse(move.months(), 24);
			months = (asked != null) ? Math.max(months, asked - this.question.experience()) : months;
		}
		return months;
	}

	private Priced priced(List<ChanceMove> path) {
		int months = arrival(path);
		long points = Math.round(1e6 * this.question.weights().months()) * months;
		for (ChanceMove move : path) {
			points += points(move);
		}
		return new Priced(points, months, ids(path), path);
	}

	/** What a move costs by itself, besides its months. */
	long points(ChanceMove move) {
		Weights weights = this.question.weights();
		return Math.round(1e6 * weights.moves())
				+ Math.round(weights.learning() * learning(move) + weights.evidence() * evidence(move));
	}

	private static List<String> ids(List<ChanceMove> path) {
		List<String> ids = new ArrayList<>(List.of(ChanceGraph.id(path.getFirst().from())));
		path.forEach((move) -> ids.add(ChanceGraph.id(move.to())));
		return ids;
	}

	/** Millionths of a level, for somebody who has what the origin asks, or a profile. */
	private long learning(ChanceMove move) {
		Map<Integer, Need> asked = this.graph.roles().get(move.to()).requires();
		if (move.learning() != null || asked.isEmpty()) {
			return Math.round(1e6 * Objects.requireNonNullElse(move.learning(), 10.0));
		}
		Map<Integer, Double> origin = new HashMap<>();
		learn(origin, this.graph.roles().get(move.from()).requires());
		return Math.min(learn(origin, asked), learn(profile(), asked));
	}

	/** Each skill is learned once: what was there before counts all the way. */
	private long carriedPoints(Priced path) {
		double saved = 0;
		Map<Integer, Double> levels = profile();
		learn(levels, this.graph.roles().get(path.moves().getFirst().from()).requires());
		for (ChanceMove move : path.moves()) {
			Map<Integer, Need> asked = this.graph.roles().get(move.to()).requires();
			saved += asked.isEmpty() ? 0 : learning(move) - learn(levels, asked);
		}
		return path.points() - Math.round(this.question.weights().learning() * saved);
	}

	private Map<Integer, Double> profile() {
		Map<Integer, Double> levels = new HashMap<>();
		for (int skill = 0; skill < 10; skill++) {
			@Nullable Double level = this.question.profile().levels().get(new SkillId(ChanceGraph.skill(skill)));
			if (level != null) {
				levels.put(skill, level);
			}
		}
		return levels;
	}

	private static long learn(Map<Integer, Double> levels, Map<Integer, Need> asked) {
		double sum = 0;
		for (Map.Entry<Integer, Need> need : asked.entrySet()) {
			double level = Objects.requireNonNullElse(need.getValue().level(), 3.0);
			double before = levels.getOrDefault(need.getKey(), 0.0);
			if (level > before) {
				sum += Objects.requireNonNullElse(need.getValue().importance(), 1.0) * (level - before);
				levels.put(need.getKey(), level);
			}
		}
		return Math.round(1e6 * sum);
	}

	/** Millionths of a nat. */
	private static long evidence(ChanceMove move) {
		double nats = switch (Objects.requireNonNullElse(move.basis(), "")) {
			case "STATED" -> 0.5;
			case "IMPLIED" -> 1.0;
			case "OBSERVED" -> (move.share() == null) ? 1.0 : -Math.log(Math.max(move.share(), 0.000001));
			case "SIMILARITY" -> 1.5;
			default -> 2.0;
		};
		return Math.round(1e6 * (nats + (move.weak() ? 1.0 : 0.0)));
	}

	private static int compare(List<String> one, List<String> other) {
		for (int place = 0; place < Math.min(one.size(), other.size()); place++) {
			int order = one.get(place).compareTo(other.get(place));
			if (order != 0) {
				return order;
			}
		}
		return Integer.compare(one.size(), other.size());
	}

}
