package org.careerpathing.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The slow and certain way to the paths that no other beats: every simple path within the
 * limits, compared with every other one. Shares nothing with the search under test.
 */
class ParetoReference {

	/** Worse than any pay dip that is known. */
	static final double UNKNOWN = Double.POSITIVE_INFINITY;

	private final ParetoGraph graph;

	private final Map<String, Object> question;

	private final List<Measured> found = new ArrayList<>();

	record Measured(int months, long learning, long evidence, double payDip, List<String> roles) {

		static final Comparator<Measured> ORDER = Comparator.comparingInt(Measured::months)
			.thenComparingLong(Measured::learning)
			.thenComparingLong(Measured::evidence)
			.thenComparingDouble(Measured::payDip)
			.thenComparingInt((path) -> path.roles().size())
			.thenComparing((path) -> String.join(" ", path.roles()));

		boolean isNowhereWorseThan(Measured other, double factor) {
			return this.months <= other.months * factor && this.learning <= other.learning * factor
					&& this.evidence <= other.evidence * factor && this.payDip <= other.payDip * factor;
		}

	}

	ParetoReference(ParetoGraph graph, Map<String, Object> question) {
		this.graph = graph;
		this.question = question;
	}

	List<Measured> front() {
		walk(new Measured(0, 0, 0, dip("r0"), List.of("r0")));
		// Of equal ones the first in the order stays, which is the one with fewest moves.
		return this.found.stream()
			.filter((path) -> this.found.stream()
				.noneMatch((other) -> other.isNowhereWorseThan(path, 1)
						&& (!path.isNowhereWorseThan(other, 1) || Measured.ORDER.compare(other, path) < 0)))
			.sorted(Measured.ORDER)
			.toList();
	}

	private void walk(Measured path) {
		String here = path.roles().getLast();
		if (here.equals("r1")) {
			Integer latest = (Integer) this.question.get("maxMonths");
			if (path.roles().containsAll(list("via")) && (latest == null || path.months() <= latest)) {
				this.found.add(path);
			}
			return;
		}
		if (path.roles().size() > (Integer) Objects.requireNonNull(this.question.get("maxMoves"))) {
			return;
		}
		for (ParetoGraph.Move move : this.graph.moves()) {
			if (move.from().equals(here) && !path.roles().contains(move.to()) && mayEnter(move.to()) && mayMake(move)) {
				Integer asked = role(move.to()).minMonths();
				List<String> longer = new ArrayList<>(path.roles());
				longer.add(move.to());
				walk(new Measured(
						Math.max(path.months() + move.months(),
								((asked != null) ? asked : 0)
										- (Integer) Objects.requireNonNull(this.question.get("experience"))),
						path.learning() + Math.min(move.learning(), personal(move.to())),
						path.evidence() + move.evidence(), Math.max(path.payDip(), dip(move.to())), longer));
			}
		}
	}

	private boolean mayEnter(String id) {
		Integer most = (Integer) this.question.get("maxPayDip");
		return !role(id).retired() && !list("avoid").contains(id)
				&& !list("avoidFamilies").contains(named(role(id).family())) && (most == null || dip(id) <= most);
	}

	private boolean mayMake(ParetoGraph.Move move) {
		String track = named(role(move.to()).track());
		return !list("avoidKinds").contains(named(move.kind()))
				&& (list("basis").isEmpty() || list("basis").contains(named(move.basis())))
				&& (!list("avoidTracks").contains(track) || track.equals(named(role(move.from()).track())));
	}

	private double dip(String id) {
		ParetoGraph.Role start = role("r0");
		Double before = pay(start);
		Double after = pay(role(id));
		if (before == null || after == null || start.currency() == null
				|| !start.currency().equals(role(id).currency())) {
			return UNKNOWN;
		}
		return Math.max(0, before - after);
	}

	private static @Nullable Double pay(ParetoGraph.Role role) {
		if (role.payMin() == null || role.payMax() == null) {
			return (role.payMin() != null) ? Double.valueOf(role.payMin())
					: (role.payMax() != null) ? Double.valueOf(role.payMax()) : null;
		}
		return (role.payMin() + role.payMax()) / 2.0;
	}

	private long personal(String id) {
		Double required = this.graph.required(id);
		if (list("profile").isEmpty() || required == null) {
			return Long.MAX_VALUE;
		}
		double left = required;
		for (ParetoGraph.Asked asked : this.graph.asked()) {
			for (Object own : list("profile")) {
				Map<?, ?> skill = (Map<?, ?>) own;
				if (asked.role().equals(id) && asked.skill().equals(skill.get("skill"))) {
					left -= ParetoGraph.importance(asked)
							* Math.min(ParetoGraph.level(asked), (Double) Objects.requireNonNull(skill.get("level")));
				}
			}
		}
		return Math.round(1e6 * left);
	}

	private ParetoGraph.Role role(String id) {
		return Objects.requireNonNull(this.graph.roles().get(id));
	}

	private List<?> list(String name) {
		return (List<?>) Objects.requireNonNull(this.question.get(name));
	}

	private static String named(@Nullable String name) {
		return (name != null) ? name : "";
	}

}
