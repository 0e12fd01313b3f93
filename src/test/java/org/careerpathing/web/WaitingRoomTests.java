package org.careerpathing.web;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WaitingRoomTests {

	/** The clock of the machine may overflow as well. */
	private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1_000_000);

	private final WaitingRoom room = new WaitingRoom(Duration.ofSeconds(2), this.now::get);

	@Test
	void countsWhoWaits() {
		assertThat(this.room.enter()).isEqualTo(1);
		assertThat(this.room.enter()).isEqualTo(2);
		this.room.leave();
		assertThat(this.room.waiting()).isEqualTo(1);
	}

	@Test
	void aBurstIsNoCrowd() {
		waits(1900);
		assertThat(this.room.isCrowded()).isFalse();
		calm(1000);
		waits(1900);
		assertThat(this.room.isCrowded()).isFalse();
	}

	@Test
	void isCrowdedWhereSomebodyAlwaysWaits() {
		waits(2000);
		assertThat(this.room.isCrowded()).isTrue();
	}

	@Test
	void isCrowdedWhereItIsEmptyOnlyForMoments() {
		for (int i = 0; i < 100; i++) {
			waits(85);
			calm(15);
		}
		assertThat(this.room.isCrowded()).isTrue();
	}

	@Test
	void isNotCrowdedWhereNobodyWaitsForHalfOfTheTime() {
		for (int i = 0; i < 100; i++) {
			waits(50);
			assertThat(this.room.isCrowded()).isFalse();
			calm(50);
		}
	}

	@Test
	void aCrowdIsSoonOverHoweverLongItWas() {
		waits(3_600_000);
		calm(600);
		assertThat(this.room.isCrowded()).isTrue();
		calm(100);
		assertThat(this.room.isCrowded()).isFalse();
	}

	private void waits(long millis) {
		this.room.enter();
		pass(millis);
		this.room.leave();
	}

	private void calm(long millis) {
		pass(millis);
	}

	private void pass(long millis) {
		this.now.addAndGet(Duration.ofMillis(millis).toNanos());
	}

}
