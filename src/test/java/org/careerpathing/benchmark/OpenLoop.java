package org.careerpathing.benchmark;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Asks at a constant rate, whether or not answers come: the way people do who know
 * nothing of each other. Each question's time counts from when it was due, so that a
 * service that stands still is not asked more rarely, nor looks faster than it is.
 */
final class OpenLoop {

	/** For what is still under way at the end: longer than a question may take. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Caller caller;

	private final Supplier<Query> questions;

	OpenLoop(Caller caller, Supplier<Query> questions) {
		this.caller = caller;
		this.questions = questions;
	}

	/**
	 * Asks, and waits at the end until all answers came.
	 * @param perSecond how many questions a second
	 * @param time how long
	 * @param tally takes what comes
	 * @return how long it took until the last answer was there, in seconds
	 */
	double run(double perSecond, Duration time, Tally tally) {
		int count = (int) Math.max(1, Math.round(perSecond * time.toMillis() / 1000));
		CountDownLatch open = new CountDownLatch(count);
		long start = System.nanoTime();
		for (int i = 0; i < count; i++) {
			Query query = this.questions.get();
			long due = start + Math.round(i * 1e9 / perSecond);
			awaitTime(due);
			tally.late(System.nanoTime() - due);
			CompletableFuture<Boolean> _ = this.caller.ask(query, due, tally)
				.whenComplete((served, failure) -> open.countDown());
		}
		awaitTime(start + time.toNanos());
		try {
			if (!open.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				throw new IllegalStateException(open.getCount() + " questions never ended.");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		return (System.nanoTime() - start) / 1e9;
	}

	private static void awaitTime(long due) {
		for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
			LockSupport.parkNanos(left);
		}
	}

}
