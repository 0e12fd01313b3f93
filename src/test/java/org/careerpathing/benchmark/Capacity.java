package org.careerpathing.benchmark;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * How many questions a second the service answers at the most: some clients ask without a
 * pause, each as soon as it has its answer.
 */
final class Capacity {

	/** Who was refused does not come again at once. */
	private static final Duration PAUSE = Duration.ofMillis(100);

	private final Caller caller;

	private final Supplier<Query> questions;

	private final int clients;

	Capacity(Caller caller, Supplier<Query> questions, int clients) {
		this.caller = caller;
		this.questions = questions;
		this.clients = clients;
	}

	/**
	 * Asks until the time is over.
	 * @param time how long
	 * @param tally takes what comes
	 * @return how long it took until the last answer was there, in seconds
	 */
	double run(Duration time, Tally tally) {
		long start = System.nanoTime();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < this.clients; i++) {
				threads.execute(() -> ask(start + time.toNanos(), tally));
			}
		}
		return (System.nanoTime() - start) / 1e9;
	}

	private void ask(long end, Tally tally) {
		while (System.nanoTime() < end) {
			if (!this.caller.ask(this.questions.get(), System.nanoTime(), tally).join()) {
				pause();
			}
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
