package org.careerpathing.path;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.careerpathing.evidence.Basis;
import org.careerpathing.role.RoleId;
import org.careerpathing.role.Track;
import org.careerpathing.skill.Profile;
import org.careerpathing.skill.SkillId;
import org.careerpathing.transition.MoveKind;
import org.jspecify.annotations.Nullable;

/**
 * How questions come about by chance: any goal, any weights, any of the limits together.
 */
final class ChanceQuestions {

	private ChanceQuestions() {
	}

	/**
	 * A graph and what is asked of it.
	 */
	record Asked(ChanceGraph graph, List<PathQuestion> questions) {

	}

	/** Up to nine roles, few enough for every path to be looked at; all limits. */
	static Arbitrary<Asked> small() {
		return ChanceGraphs.number(4, 9)
			.flatMap((size) -> asked(ChanceGraphs.withLearning(size, 6 * size), within(size, limits(size)), 12));
	}

	static Arbitrary<Asked> asked(Arbitrary<ChanceGraph> graph, Arbitrary<PathQuestion> question, int most) {
		return Combinators.combine(graph, question.list().ofSize(most)).as(Asked::new);
	}

	/** Without a profile; the start may be the target. */
	static Arbitrary<PathQuestion> within(int size, Arbitrary<Limits> limits) {
		return Combinators
			.combine(role(size), role(size), weights(), limits, ChanceGraphs.number(0, 100),
					Arbitraries.of(1, 1, 2, 3, 5, 8, 20), experience())
			.as((from, to, weights, kept, shared, k, experience) -> new PathQuestion(from, to, Goal.BEST_FIT, weights,
					kept, Mode.BEST, shared / 100.0, k, experience, Profile.none()));
	}

	static Profile profile(Map<Integer, Double> levels) {
		return new Profile(levels.entrySet()
			.stream()
			.collect(Collectors.toMap((own) -> new SkillId(ChanceGraph.skill(own.getKey())), Map.Entry::getValue)));
	}

	static Arbitrary<Limits> limits(int size) {
		Arbitrary<List<RoleId>> roles = role(size).set().ofMinSize(1).ofMaxSize(Math.min(3, size)).map(List::copyOf);
		Arbitrary<Limits> wishes = Combinators
			.combine(Arbitraries.of(1, 2, 3, 4, 5, 6, 8, 30, 30, 30, 30, 30), rarely(roles), rarely(roles),
					rarely(some("design", "product", "sales")), rarely(some(MoveKind.values())),
					rarely(some(Track.values())), rarely(some(Basis.values())))
			.as((moves, via, avoid, families, kinds, tracks, basis) -> new Limits(moves, null, null, via, avoid,
					families, kinds, tracks, basis));
		Arbitrary<@Nullable Integer> months = ChanceGraphs.number(4, 50).map((halves) -> 6 * halves).injectNull(0.8);
		Arbitrary<@Nullable Integer> dip = Arbitraries.of(0, 2500, 5000, 10_000, 20_000).injectNull(0.9);
		return Combinators.combine(wishes, months, dip)
			.as((limits, latest, most) -> limits.withMaxMonths(latest).withMaxPayDip(most));
	}

	/** The four goals of the API, and weights in thousandths, many of them zero. */
	static Arbitrary<Weights> weights() {
		Arbitrary<Double> weight = Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(0.0)),
				Tuple.of(2, ChanceGraphs.number(1, 3000).map((part) -> part / 1000.0)));
		Arbitrary<Weights> any = Combinators
			.combine(weight, weight.map((months) -> Math.round(40 * months) / 1000.0), weight, weight)
			.as(Weights::new)
			.map((sum) -> (sum.moves() + sum.months() + sum.learning() + sum.evidence() > 0) ? sum
					: Goal.FEWEST_MOVES.weights());
		return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(Goal.values()).map(Goal::weights)), Tuple.of(1, any));
	}

	static Arbitrary<RoleId> role(int size) {
		return ChanceGraphs.number(0, size - 1).map((number) -> new RoleId(ChanceGraph.id(number)));
	}

	private static Arbitrary<@Nullable Integer> experience() {
		return ChanceGraphs.number(0, 20).map((months) -> 6 * months).injectNull(0.4);
	}

	private static <T> Arbitrary<List<T>> rarely(Arbitrary<List<T>> list) {
		return Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(List.of())), Tuple.of(1, list));
	}

	@SafeVarargs
	@SuppressWarnings("varargs")
	private static <T> Arbitrary<List<T>> some(T... values) {
		return Arbitraries.of(values).set().ofMinSize(1).ofMaxSize(values.length - 1).map(List::copyOf);
	}

}
