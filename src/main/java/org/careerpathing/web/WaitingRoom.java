package org.careerpathing.web;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Counts who waits, and knows whether somebody does most of the time. A burst makes some
 * wait for a while, and then nobody. Where more is asked for than can be answered, the
 * room is empty now and then too, but for moments: so what matters is not when it was
 * empty last, but how much of the time it is.
 *
 * <p>
 * The time in which somebody waits counts, and the time in which nobody does is taken off
 * three times: who waits for less than three quarters of the time makes no crowd.
 */
final class WaitingRoom {

	private static final int CALM_COUNTS = 3;

	private final long limit;

	private final LongSupplier clock;

	private int waiting;

	private long since;

	private long counted;

	/**
	 * An empty room.
	 * @param limit how much counted time makes a crowd
	 * @param clock tells nanoseconds
	 */
	WaitingRoom(Duration limit, LongSupplier clock) {
		this.limit = limit.toNanos();
		this.clock = clock;
		this.since = clock.getAsLong();
	}

	/**
	 * Somebody comes.
	 * @return how many wait, the newcomer included
	 */
	synchronized int enter() {
		count();
		return ++this.waiting;
	}

	/** Somebody goes, served or not. */
	synchronized void leave() {
		count();
		this.waiting--;
	}

	synchronized int waiting() {
		return this.waiting;
	}

	/**
	 * Whether somebody waited most of the time of late.
	 * @return whether it is crowded
	 */
	synchronized boolean isCrowded() {
		count();
		return this.counted >= this.limit;
	}

	/** Twice the limit at the most, so that a crowd is soon over when it is over. */
	private void count() {
		long now = this.clock.getAsLong();
		long passed = now - this.since;
		this.since = now;
		this.counted = (this.waiting > 0) ? Math.min(this.counted + passed, 2 * this.limit)
				: Math.max(0, this.counted - CALM_COUNTS * passed);
	}

}
