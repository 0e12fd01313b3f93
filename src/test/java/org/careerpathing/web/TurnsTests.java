package org.careerpathing.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TurnsTests {

	private static final Duration LONG = Duration.ofMinutes(1);

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final CountDownLatch end = new CountDownLatch(1);

	@AfterEach
	void stop() {
		this.end.countDown();
		this.threads.close();
	}

	@Test
	void runsOnlySoManyAtOnceAndTheOthersInTheirOrder() throws InterruptedException {
		Turns turns = new Turns(1, 10, LONG, LONG, new SimpleMeterRegistry());
		CompletableFuture<Integer> first = asking(turns, 0);
		List<Integer> order = new ArrayList<>();
		List<CompletableFuture<Void>> others = new ArrayList<>();
		for (int i = 1; i <= 3; i++) {
			int number = i;
			others.add(CompletableFuture.runAsync(() -> turns.take(() -> order.add(number)), this.threads));
			awaitWaiting(turns, i);
		}
		assertThat(turns.running()).isOne();
		assertThat(order).isEmpty();
		this.end.countDown();
		others.forEach(CompletableFuture::join);
		assertThat(first.join()).isZero();
		assertThat(order).containsExactly(1, 2, 3);
		assertThat(turns.running() + turns.waiting()).isZero();
	}

	@Test
	void refusesAtOnceWhereNoPlaceIsFree() throws InterruptedException {
		Turns turns = new Turns(1, 1, LONG, LONG, new SimpleMeterRegistry());
		asking(turns, 0);
		CompletableFuture<Integer> waiting = asking(turns, 1);
		awaitWaiting(turns, 1);
		assertBusy(turns);
		this.end.countDown();
		assertThat(waiting.join()).isOne();
	}

	@Test
	void refusesAtOnceWhoWouldWaitTooLong() throws InterruptedException {
		Turns turns = new Turns(1, 10, LONG, LONG, new SimpleMeterRegistry());
		learn(turns, Duration.ofMillis(300));
		Turns impatient = new Turns(1, 10, Duration.ofMillis(300), LONG, new SimpleMeterRegistry());
		learn(impatient, Duration.ofMillis(300));
		asking(turns, 0);
		asking(turns, 1);
		awaitWaiting(turns, 1);
		CompletableFuture<Integer> second = asking(turns, 2);
		awaitWaiting(turns, 2);
		asking(impatient, 0);
		asking(impatient, 1);
		awaitWaiting(impatient, 1);
		assertBusy(impatient);
		this.end.countDown();
		assertThat(second.join()).isEqualTo(2);
	}

	@Test
	void keepsTheQueueShortWhereItDoesNotGetEmptyAgain() throws InterruptedException {
		Turns turns = new Turns(1, 10, LONG, Duration.ofMillis(200), new SimpleMeterRegistry());
		learn(turns, Duration.ofMillis(20));
		asking(turns, 0);
		CompletableFuture<Integer> one = asking(turns, 1);
		awaitWaiting(turns, 1);
		CompletableFuture<Integer> burst = asking(turns, 2);
		awaitWaiting(turns, 2);
		Thread.sleep(250);
		assertBusy(turns);
		this.end.countDown();
		assertThat(one.join() + burst.join()).isEqualTo(3);
		assertThat(turns.take(() -> "calm again")).isEqualTo("calm again");
	}

	@Test
	void givesUpWaitingWhenPatienceEnds() {
		Turns turns = new Turns(1, 10, Duration.ofMillis(50), LONG, new SimpleMeterRegistry());
		asking(turns, 0);
		assertBusy(turns);
		assertThat(turns.waiting()).isZero();
	}

	@Test
	void aSearchThatFailsGivesItsTurnBack() {
		Turns turns = new Turns(1, 10, LONG, LONG, new SimpleMeterRegistry());
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> turns.take(() -> {
			throw new IllegalStateException();
		}));
		assertThat(turns.take(() -> 1)).isOne();
	}

	private CompletableFuture<Integer> asking(Turns turns, int number) {
		CountDownLatch running = new CountDownLatch(1);
		CompletableFuture<Integer> asked = CompletableFuture.supplyAsync(() -> turns.take(() -> {
			running.countDown();
			await(this.end);
			return number;
		}), this.threads);
		if (number == 0) {
			await(running);
		}
		return asked;
	}

	private static void learn(Turns turns, Duration time) {
		turns.take(() -> {
			await(new CountDownLatch(1), time);
			return "learned";
		});
	}

	private static void await(CountDownLatch latch) {
		await(latch, Duration.ofSeconds(30));
	}

	private static void await(CountDownLatch latch, Duration time) {
		try {
			boolean _ = latch.await(time.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			throw new CompletionException(ex);
		}
	}

	private static void awaitWaiting(Turns turns, int count) throws InterruptedException {
		for (int i = 0; i < 1000 && turns.waiting() < count; i++) {
			Thread.sleep(5);
		}
		assertThat(turns.waiting()).isEqualTo(count);
	}

	private static void assertBusy(Turns turns) {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> turns.take(() -> 0))
			.satisfies((problem) -> assertThat(problem.getBody().getType())
				.hasToString("urn:problem-type:career-pathing:busy"));
	}

}
