package org.careerpathing.benchmark;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/**
 * Many clients at once ask for the best path between random pairs, and check each answer.
 */
final class Soak {

	private final Service service;

	private final Questions questions;

	private final Map<Pair, List<Long>> expected;

	private final List<Pair> pairs;

	private final AtomicReference<String> example = new AtomicReference<>("");

	/**
	 * Prepares it.
	 * @param service who is asked
	 * @param questions how
	 * @param expected the cost of the best path of each pair, in millionths
	 */
	Soak(Service service, Questions questions, Map<Pair, List<Long>> expected) {
		this.service = service;
		this.questions = questions;
		this.expected = expected;
		this.pairs = List.copyOf(expected.keySet());
	}

	/**
	 * What came of it.
	 *
	 * @param seconds how long it took
	 * @param statuses how many answers by status; 0 counts those that did not come
	 * @param wrong how many answers of status 200 had another cost
	 * @param nanos how long the answers of status 200 took
	 */
	record Outcome(double seconds, Map<Integer, Integer> statuses, int wrong, List<Long> nanos) {

		static Outcome none() {
			return new Outcome(0, Map.of(), 0, List.of());
		}

		Outcome plus(Outcome other) {
			Map<Integer, Integer> sums = new TreeMap<>(this.statuses);
			other.statuses.forEach((status, count) -> sums.merge(status, count, Integer::sum));
			List<Long> all = new ArrayList<>(this.nanos);
			all.addAll(other.nanos);
			return new Outcome(Math.max(this.seconds, other.seconds), sums, this.wrong + other.wrong, all);
		}

		double percentile(int share) {
			return Times.percentile(this.nanos, share);
		}

	}

	/**
	 * Asks until the time is over.
	 * @param clients how many ask at once
	 * @param time how long
	 * @param seed which pairs they choose
	 * @return what came of it
	 */
	Outcome run(int clients, Duration time, long seed) {
		long start = System.nanoTime();
		long end = start + time.toNanos();
		try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
			List<Future<Outcome>> runs = IntStream.range(0, clients)
				.mapToObj((client) -> threads.submit(() -> client(new Random(seed + client), start, end)))
				.toList();
			Outcome sum = Outcome.none();
			for (Future<Outcome> run : runs) {
				sum = sum.plus(run.get());
			}
			return sum;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** One of the wrong answers; empty where there is none. */
	String example() {
		return this.example.get();
	}

	private Outcome client(Random random, long start, long end) {
		Map<Integer, Integer> statuses = new TreeMap<>();
		List<Long> nanos = new ArrayList<>();
		int wrong = 0;
		while (System.nanoTime() < end) {
			Pair pair = this.pairs.get(random.nextInt(this.pairs.size()));
			long asked = System.nanoTime();
			int status = 0;
			try {
				HttpResponse<String> answer = this.service.get(this.questions.url(pair));
				status = answer.statusCode();
				if (status == 200) {
					nanos.add(System.nanoTime() - asked);
					if (!Questions.costs(answer).equals(this.expected.get(pair))) {
						wrong++;
						this.example.compareAndSet("", "%s costs %s, not %s".formatted(this.questions.url(pair),
								Questions.costs(answer), this.expected.get(pair)));
					}
				}
			}
			catch (UncheckedIOException ex) {
				// counted as one that did not come
			}
			statuses.merge(status, 1, Integer::sum);
		}
		return new Outcome((System.nanoTime() - start) / 1e9, statuses, wrong, nanos);
	}

}
