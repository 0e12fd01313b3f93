package org.careerpathing.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets only so many searches run at once; others wait for their turn, in the order in
 * which they came. All at once they would only slow each other, and where the database
 * has to plan a search anew, each of them would plan it.
 */
@Component
public class Turns {

	private final Semaphore free;

	private final int patienceSeconds;

	/**
	 * The turns.
	 * @param atOnce how many searches may run at once; 0 for two per processor
	 * @param patienceSeconds how long a search waits for its turn, in seconds
	 */
	Turns(@Value("${career-pathing.search.at-once:0}") int atOnce,
			@Value("${career-pathing.search.time-limit-seconds:5}") int patienceSeconds) {
		this.free = new Semaphore((atOnce > 0) ? atOnce : 2 * Runtime.getRuntime().availableProcessors(), true);
		this.patienceSeconds = patienceSeconds;
	}

	/**
	 * Runs a search once it is its turn.
	 * @param search the search
	 * @param <T> what it finds
	 * @return what it finds
	 * @throws Problem 503 when its turn does not come in time
	 */
	public <T> T take(Supplier<T> search) {
		boolean taken = false;
		try {
			taken = this.free.tryAcquire(this.patienceSeconds, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		if (!taken) {
			throw new Problem(ProblemType.BUSY, "Too many searches wait already. Try again in some seconds.");
		}
		try {
			return search.get();
		}
		finally {
			this.free.release();
		}
	}

}
