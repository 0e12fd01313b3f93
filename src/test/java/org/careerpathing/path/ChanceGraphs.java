package org.careerpathing.path;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.careerpathing.path.ChanceGraph.ChanceMove;
import org.careerpathing.path.ChanceGraph.ChanceRole;
import org.careerpathing.path.ChanceGraph.Need;
import org.careerpathing.path.ChanceGraph.Pay;
import org.jspecify.annotations.Nullable;

/**
 * How graphs come about by chance: small steps between values, so that equal costs are
 * common, and in everything the value that is not known.
 */
final class ChanceGraphs {

	private static final int SKILLS = 5;

	private ChanceGraphs() {
	}

	/** Learning is a value of the moves, and no requirement is known. */
	static Arbitrary<ChanceGraph> withLearning(int size, int moves) {
		return graph(size, Arbitraries.just(Map.of()), moves(size, moves / 3, moves, learning()));
	}

	/** Learning follows from what roles require. */
	static Arbitrary<ChanceGraph> withRequirements(int size, int moves) {
		Arbitrary<Map<Integer, Need>> some = Arbitraries.maps(number(0, SKILLS - 1), need())
			.ofMinSize(1)
			.ofMaxSize(SKILLS);
		return graph(size, Arbitraries.frequencyOf(Tuple.of(6, some), Tuple.of(1, Arbitraries.just(Map.of()))),
				moves(size, moves / 2, moves, Arbitraries.just(null)));
	}

	/** What a person can do: the level by skill. */
	static Arbitrary<Map<Integer, Double>> profile() {
		return Arbitraries.maps(number(0, SKILLS), quarters(5)).ofMinSize(1).ofMaxSize(SKILLS);
	}

	private static Arbitrary<ChanceGraph> graph(int size, Arbitrary<Map<Integer, Need>> requires,
			Arbitrary<List<ChanceMove>> moves) {
		return Combinators.combine(role(requires).list().ofSize(size), moves)
			.as((roles, some) -> new ChanceGraph(roles, withoutLoopsAndDoubles(some)));
	}

	private static List<ChanceMove> withoutLoopsAndDoubles(List<ChanceMove> moves) {
		Map<List<Integer>, ChanceMove> kept = new LinkedHashMap<>();
		moves.stream()
			.filter((move) -> move.from() != move.to())
			.forEach((move) -> kept.putIfAbsent(List.of(move.from(), move.to()), move));
		return List.copyOf(kept.values());
	}

	private static Arbitrary<ChanceRole> role(Arbitrary<Map<Integer, Need>> requires) {
		return Combinators
			.combine(unknown(0.6, number(0, 30).map((months) -> 6 * months)),
					Arbitraries.frequency(Tuple.of(15, "ACTIVE"), Tuple.of(1, "RETIRED")), pay(),
					unknown(0.2, Arbitraries.of("design", "product", "sales")),
					unknown(0.3, Arbitraries.of("INDIVIDUAL_CONTRIBUTOR", "MANAGEMENT")), requires)
			.as(ChanceRole::new);
	}

	private static Arbitrary<Pay> pay() {
		Arbitrary<@Nullable Integer> amount = unknown(0.15, number(8, 14).map((pay) -> 5000 * pay));
		return Combinators
			.combine(amount, amount, Arbitraries.frequency(Tuple.of(20, "EUR"), Tuple.of(1, "USD"), Tuple.of(1, "")))
			.as((one, other, currency) -> new Pay(least(one, other), most(one, other),
					currency.isEmpty() ? null : currency));
	}

	private static @Nullable Integer least(@Nullable Integer one, @Nullable Integer other) {
		return (one != null && other != null) ? Integer.valueOf(Math.min(one, other)) : one;
	}

	private static @Nullable Integer most(@Nullable Integer one, @Nullable Integer other) {
		return (one != null && other != null) ? Integer.valueOf(Math.max(one, other)) : other;
	}

	/** From anywhere to anywhere, where three roles are hubs; or from rung to rung. */
	private static Arbitrary<List<ChanceMove>> moves(int size, int least, int most,
			Arbitrary<@Nullable Double> learning) {
		Arbitrary<Integer> any = number(0, size - 1);
		Arbitrary<Integer> some = Arbitraries.frequencyOf(Tuple.of(3, any),
				Tuple.of(1, number(0, Math.min(2, size - 1))));
		Arbitrary<Tuple2<Integer, Integer>> anywhere = Combinators.combine(some, some).as(Tuple::of);
		Arbitrary<Tuple2<Integer, Integer>> rungs = Combinators.combine(any, Arbitraries.of(1, 1, 1, 2, -1))
			.as((from, steps) -> Tuple.of(from, Math.clamp(from + steps, 0, size - 1)));
		return Arbitraries.of(anywhere, anywhere, rungs)
			.flatMap((ends) -> move(ends, learning).list()
				.ofMinSize(least)
				.ofMaxSize(most)
				.withSizeDistribution(RandomDistribution.uniform()));
	}

	private static Arbitrary<ChanceMove> move(Arbitrary<Tuple2<Integer, Integer>> ends,
			Arbitrary<@Nullable Double> learning) {
		return Combinators
			.combine(ends, unknown(0.1, Arbitraries.of("PROMOTION", "LATERAL", "CROSSOVER", "STEP_BACK")),
					unknown(0.2, number(0, 8).map((months) -> 6 * months)), learning,
					unknown(0.2, Arbitraries.of("STATED", "IMPLIED", "OBSERVED", "SIMILARITY")),
					unknown(0.4, Arbitraries.of(0.0, 0.0000001, 0.07, 0.25, 0.5, 1.0)),
					Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)))
			.as((way, kind, months, amount, basis, share, weak) -> new ChanceMove(way.get1(), way.get2(), kind, months,
					amount, basis, "OBSERVED".equals(basis) ? share : null, weak));
	}

	private static Arbitrary<@Nullable Double> learning() {
		return unknown(0.2, Arbitraries.frequencyOf(Tuple.of(4, quarters(10)),
				Tuple.of(1, number(1, 99_999).map((part) -> part / 7919.0))));
	}

	private static Arbitrary<Need> need() {
		return Combinators.combine(unknown(0.15, quarters(5)), unknown(0.15, number(0, 20).map((part) -> part / 20.0)))
			.as(Need::new);
	}

	private static Arbitrary<Double> quarters(int most) {
		return number(0, 4 * most).map((part) -> part / 4.0);
	}

	/** Each as likely as any other. */
	static Arbitrary<Integer> number(int least, int most) {
		return Arbitraries.integers().between(least, most).withDistribution(RandomDistribution.uniform());
	}

	private static <T> Arbitrary<@Nullable T> unknown(double part, Arbitrary<T> known) {
		return known.injectNull(part);
	}

}
