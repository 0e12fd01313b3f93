package org.careerpathing.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One way to ask one question.
 *
 * @param prepare what comes before, and is not measured
 * @param ask asks for a pair; this is measured
 * @param costs reads the costs of the paths from the answer, in millionths, best first;
 * none where the question is of another kind
 * @param <A> the answer
 */
record Ask<A>(Consumer<Pair> prepare, Function<Pair, A> ask, Function<A, List<Long>> costs) {

	private static final Duration WARM_UP = Duration.ofSeconds(3);

	private static final Duration MEASURED = Duration.ofSeconds(2);

	static <A> Ask<A> of(Function<Pair, A> ask, Function<A, List<Long>> costs) {
		return new Ask<>((pair) -> {
		}, ask, costs);
	}

	/** The same, after something that is not measured. */
	Ask<A> after(Consumer<Pair> preparation) {
		return new Ask<>(preparation, this.ask, this.costs);
	}

	/**
	 * Asks for each pair, one after the other: to warm up for three seconds at least, and
	 * then again and again until two seconds are over, so that fast answers are asked for
	 * often enough.
	 * @param warmUp pairs that do not count
	 * @param pairs pairs that do
	 * @param expected the costs that are right
	 * @param forget called before every round, so that each of them asks something new
	 * @return how long it took
	 */
	Times measure(List<Pair> warmUp, List<Pair> pairs, Function<Pair, List<Long>> expected, Runnable forget) {
		run(new Times(), warmUp, expected, forget, WARM_UP);
		return run(new Times(), pairs, expected, forget, MEASURED);
	}

	private Times run(Times times, List<Pair> pairs, Function<Pair, List<Long>> expected, Runnable forget,
			Duration least) {
		while (times.sum().compareTo(least) < 0) {
			forget.run();
			boolean firstRound = times.count() < pairs.size();
			for (Pair pair : pairs) {
				this.prepare.accept(pair);
				long start = System.nanoTime();
				A answer = this.ask.apply(pair);
				long time = System.nanoTime() - start;
				try {
					times.add(time, this.costs.apply(answer), firstRound ? expected.apply(pair) : List.of());
				}
				catch (NoAnswer ex) {
					times.addFailure(time);
				}
			}
		}
		return times;
	}

}
