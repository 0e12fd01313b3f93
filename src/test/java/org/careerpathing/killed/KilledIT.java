package org.careerpathing.killed;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The service, its database, or both at once are killed (SIGKILL) at random moments,
 * while several clients read and write, and started again on the same data. What was
 * acknowledged is there, nothing is there twice, and what had no answer is there wholly
 * or not at all. {@code -Dkills=17} says how often each of the three is killed,
 * {@code -Dkills.seed=1} when: see docs/operating.md.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@EnabledIfSystemProperty(named = "kills", matches = "[0-9]+",
		disabledReason = "It takes half a minute a kill: -Dkills=17 runs it")
class KilledIT {

	private static final int KILLS = Integer.getInteger("kills", 1);

	private static final long SEED = Long.getLong("kills.seed", 1);

	/** So many changes are acknowledged before a kill, however slow the machine is. */
	private static final int CHANGES = 5;

	/** The latest moment of a kill, after that. */
	private static final int MILLIS = 1500;

	static Machines machines;

	static Crowd crowd;

	static final Map<Thing, History> bases = new HashMap<>();

	static long loaded;

	static final Random random = new Random(SEED);

	@BeforeAll
	static void start() throws IOException {
		machines = new Machines();
		crowd = new Crowd(machines, SEED);
		machines.startTogether();
		try (Stored stored = new Stored(machines.bolt())) {
			loaded = stored.version();
		}
		for (Thing base : Thing.BASES) {
			History history = new History();
			int edit = history.begin(false);
			assertThat(machines.service().send("PUT", base.path(), base.body(edit)).statusCode()).isEqualTo(201);
			history.made(edit);
			bases.put(base, history);
		}
		crowd.start();
	}

	@AfterAll
	static void end() throws InterruptedException {
		try {
			crowd.close();
		}
		finally {
			machines.close();
		}
	}

	@Test
	@Order(1)
	void losesNothingWhenTheServiceIsKilledWithTheDatabaseInIt() {
		for (int kill = 0; kill < KILLS; kill++) {
			use();
			machines.killService();
			machines.startTogether();
			check();
		}
		report("the service with its database in it");
	}

	@Test
	@Order(2)
	void losesNothingWhenTheServiceIsKilled() {
		takeApart();
		for (int kill = 0; kill < KILLS; kill++) {
			use();
			machines.killService();
			machines.startApart();
			check();
		}
		report("the service");
	}

	@Test
	@Order(3)
	void losesNothingWhenTheDatabaseIsKilledAndComesBackByItself() throws IOException {
		takeApart();
		for (int kill = 0; kill < KILLS; kill++) {
			use();
			machines.killDatabase();
			awaitNotReady();
			assertThat(machines.service().get("/actuator/health/liveness").statusCode()).isEqualTo(200);
			sleep(random.nextInt(MILLIS));
			machines.startApart();
			check();
		}
		report("the database");
	}

	/** A server that is stuck keeps its connections: waiting for it would never end. */
	@Test
	@Order(4)
	void noRequestHangsWhileTheDatabaseIsStuck() {
		takeApart();
		crowd.whileStill(() -> {
			Thing base = Thing.BASES.getFirst();
			assertThat(served(base)).isEqualTo(1);
			machines.whileDatabaseIsStuck(() -> {
				try {
					HttpResponse<String> answer = machines.service().get(base.path());
					assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
				}
				catch (IOException ex) {
					throw new AssertionError("It hangs.", ex);
				}
			});
			machines.startApart();
			assertThat(served(base)).isEqualTo(1);
		});
	}

	/** The service and its database become two processes. */
	private static void takeApart() {
		if (machines.areTogether()) {
			machines.killService();
			machines.startApart();
			check();
		}
	}

	/** Until some changes are made, and then until the moment comes. */
	private static void use() {
		int before = crowd.acknowledged();
		long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
		while (crowd.acknowledged() < before + CHANGES) {
			assertThat(System.nanoTime()).as("nobody gets on").isLessThan(end);
			crowd.check();
			sleep(10);
		}
		sleep(random.nextInt(MILLIS));
	}

	private static void awaitNotReady() throws IOException {
		long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
		HttpResponse<String> answer;
		do {
			answer = machines.service().get("/actuator/health/readiness");
			assertThat(System.nanoTime()).as("still ready").isLessThan(end);
		}
		while (answer.statusCode() == 200);
		assertThat(answer.statusCode()).isEqualTo(503);
	}

	/** First over HTTP, which tells what came of edits without an answer. */
	private static void check() {
		crowd.whileStill(() -> {
			Map<Thing, History> things = new HashMap<>(bases);
			crowd.editors().forEach((editor) -> things.putAll(editor.things()));
			things.forEach((thing, history) -> history.seen(served(thing)));
			try (Stored stored = new Stored(machines.bolt())) {
				stored.check(things, loaded);
			}
		});
	}

	private static @Nullable Integer served(Thing thing) {
		try {
			return Editor.shown(thing, machines.service().get(thing.path()));
		}
		catch (IOException ex) {
			throw new AssertionError(thing + " is not answered", ex);
		}
	}

	private static void report(String what) {
		System.out.println("Killed " + what + ", times " + KILLS + ". Clients so far: " + crowd.summary() + ".");
	}

	private static void sleep(long millis) {
		try {
			TimeUnit.MILLISECONDS.sleep(millis);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
