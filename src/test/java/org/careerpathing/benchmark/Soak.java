package org.careerpathing.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A constant rate of questions for a long time, and whether the service takes more and
 * more, or becomes slower.
 */
final class Soak {

	private static final String FORMAT = "| %6s | %8s | %6s | %6s | %6s | %6s | %6s | %6s | %6s | %12s | %7s | %7s | %7s | %7s |%n";

	private final Instance instance;

	private final OpenLoop questions;

	private final Duration every;

	/**
	 * Prepares it.
	 * @param instance the service
	 * @param questions asks it
	 * @param every how often to look: a minute, or less in a test
	 */
	Soak(Instance instance, OpenLoop questions, Duration every) {
		this.instance = instance;
		this.questions = questions;
		this.every = every;
	}

	/**
	 * What was seen at the end of a minute.
	 *
	 * @param vitals what the service held on to
	 * @param outcome what came in that minute
	 */
	record Minute(Vitals vitals, Tally.Outcome outcome) {

	}

	/**
	 * Asks, looks every minute and prints what there is.
	 * @param perSecond how many questions a second
	 * @param time how long
	 * @return the minutes
	 */
	List<Minute> run(double perSecond, Duration time) {
		System.out.printf(FORMAT, "minute", "served", "shed", "errors", "wrong", "heap", "memory", "thr.", "files",
				"Bolt use/idle", "trans.", "50 %", "95 %", "99 %");
		System.out.printf(FORMAT, "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:",
				"--:", "--:");
		Tally tally = new Tally();
		List<Minute> minutes = new ArrayList<>();
		long start = System.nanoTime();
		CompletableFuture<Double> asking = CompletableFuture.supplyAsync(
				() -> this.questions.run(perSecond, time, tally),
				(run) -> Thread.ofPlatform().name("open-loop").start(run));
		do {
			awaitEnd(asking, start + (minutes.size() + 1) * this.every.toNanos());
			Minute minute = new Minute(Vitals.of(this.instance), tally.take());
			minutes.add(minute);
			print(minutes.size(), minute);
		}
		while (!asking.isDone());
		asking.join();
		return minutes;
	}

	/** Until it ends, or the minute does. */
	private static void awaitEnd(CompletableFuture<Double> asking, long end) {
		try {
			asking.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
		}
		catch (TimeoutException ex) {
			// the minute is over
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static void print(int number, Minute minute) {
		Vitals vitals = minute.vitals();
		Tally.Outcome outcome = minute.outcome();
		System.out.printf(FORMAT, number, outcome.served().getTotalCount(), outcome.shed(), outcome.errorsByKind(),
				outcome.wrong() + "/" + outcome.compared() + outcome.example(), vitals.heap(), vitals.resident(),
				vitals.threads(), vitals.files(), vitals.used() + "/" + vitals.idle(), vitals.transactions(),
				outcome.millis(50), outcome.millis(95), outcome.millis(99));
	}

}
