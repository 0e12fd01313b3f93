package org.careerpathing.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets only so many searches run at once; others wait for their turn, in the order in
 * which they came. All at once they would only slow each other, and where the database
 * has to plan a search anew, each of them would plan it.
 *
 * <p>
 * Who would wait too long is refused at once. A burst may fill the queue; where somebody
 * waits most of the time, more is asked for than can be answered, and waiting makes
 * everybody slow and nobody served: then only those get in who wait no longer than a
 * search takes.
 */
@Component
public class Turns {

	/** How much the newest search counts in the mean. */
	private static final double NEWEST = 0.1;

	private final Semaphore free;

	private final int atOnce;

	private final int places;

	private final long patience;

	private final WaitingRoom room;

	/** Whether this thread has a turn. */
	private final ThreadLocal<Boolean> taken = ThreadLocal.withInitial(() -> false);

	private final Timer waited;

	private final Counter shed;

	/** How long a search takes, in nanoseconds; 0 where none has ended yet. */
	private final AtomicLong mean = new AtomicLong();

	/**
	 * The turns.
	 * @param atOnce how many searches may run at once; 0 for two per processor
	 * @param places how many may wait
	 * @param patience how long a search waits for its turn
	 * @param standing for how long somebody may wait most of the time before the queue is
	 * kept short
	 * @param meters what tells how full it is
	 */
	Turns(@Value("${career-pathing.search.at-once:0}") int atOnce,
			@Value("${career-pathing.search.waiting:100}") int places,
			@Value("${career-pathing.search.time-limit-seconds:5}s") Duration patience,
			@Value("${career-pathing.search.standing:1s}") Duration standing, MeterRegistry meters) {
		this.atOnce = (atOnce > 0) ? atOnce : 2 * Runtime.getRuntime().availableProcessors();
		this.free = new Semaphore(this.atOnce, true);
		this.places = places;
		this.patience = patience.toNanos();
		this.room = new WaitingRoom(standing, System::nanoTime);
		Gauge.builder("career.turns.running", this, Turns::running).description("Searches under way").register(meters);
		Gauge.builder("career.turns.limit", this, Turns::atOnce).description("Searches at once").register(meters);
		Gauge.builder("career.turns.waiting", this, Turns::waiting)
			.description("Searches that wait for their turn")
			.register(meters);
		this.waited = Timer.builder("career.turns.wait").description("Waiting for a turn").register(meters);
		this.shed = Counter.builder("career.turns.shed")
			.description("Searches refused: too many wait")
			.register(meters);
	}

	/**
	 * Runs a search once it is its turn. Within a turn no other one is waited for.
	 * @param search the search
	 * @param <T> what it finds
	 * @return what it finds
	 * @throws Problem 503 when its turn would not come in time
	 */
	public <T> T take(Supplier<T> search) {
		if (this.taken.get()) {
			return search.get();
		}
		if (this.room.waiting() > 0 || !this.free.tryAcquire()) {
			this.waited.record(this::await);
		}
		else {
			this.waited.record(Duration.ZERO);
		}
		long start = System.nanoTime();
		this.taken.set(true);
		try {
			T found = search.get();
			ended(System.nanoTime() - start);
			return found;
		}
		catch (Problem ex) {
			// Refused before it was searched: that says nothing of how long searches
			// take.
			throw ex;
		}
		catch (RuntimeException ex) {
			ended(System.nanoTime() - start);
			throw ex;
		}
		finally {
			this.taken.remove();
			this.free.release();
		}
	}

	private void await() {
		int place = this.room.enter();
		try {
			long takes = this.mean.get();
			if (place > this.places || takes * place / this.atOnce > longest(takes)
					|| !this.free.tryAcquire(this.patience, TimeUnit.NANOSECONDS)) {
				this.shed.increment();
				throw new Problem(ProblemType.BUSY, "Too many searches wait already. Try again in some seconds.");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Problem(ProblemType.BUSY, "The service stops. Try again in some seconds.");
		}
		finally {
			this.room.leave();
		}
	}

	private long longest(long takes) {
		return this.room.isCrowded() ? takes : this.patience;
	}

	/** One that never seems to end is not to close the queue for all that are quick. */
	private void ended(long nanos) {
		long counted = Math.min(nanos, this.patience);
		this.mean.updateAndGet((before) -> (before == 0) ? counted : Math.round(before + NEWEST * (counted - before)));
	}

	/**
	 * How many searches run.
	 * @return their number
	 */
	public int running() {
		return this.atOnce - this.free.availablePermits();
	}

	/**
	 * How many searches may run at once.
	 * @return their number
	 */
	public int atOnce() {
		return this.atOnce;
	}

	/**
	 * How many searches wait for their turn.
	 * @return their number
	 */
	public int waiting() {
		return this.room.waiting();
	}

}
