package org.careerpathing.version;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Writers wait for each other at the data version, and none of them in vain.
 */
@GraphTest
class WritersInTurnTests {

	private static final long PATIENCE = 60;

	@Autowired
	Driver driver;

	@Autowired
	TestGraph graph;

	@BeforeEach
	void atVersionSeven() {
		this.graph.reset("CREATE (:DataVersion {id: 'graph', number: 7})");
	}

	@ParameterizedTest
	@CsvSource({ "lock, advance, lock, 9", "lock, advance, advance, 9", "advance, advance, lock, 9",
			"advance, advance, advance, 10", "advance, lock, advance, 9", "lock, lock, advance, 8" })
	void oneWaitsWhileAnotherSetsSomethingAgain(String first, String waiting, String second, long number)
			throws Exception {
		try (Session session = this.driver.session(); Transaction one = session.beginTransaction()) {
			run(one, first);
			CompletableFuture<Void> other = CompletableFuture.runAsync(() -> {
				try (Session own = this.driver.session(); Transaction two = own.beginTransaction()) {
					run(two, waiting);
					two.commit();
				}
			});
			awaitBlocked(other);
			run(one, second);
			if (!first.equals("advance") && !second.equals("advance")) {
				run(one, "advance");
			}
			one.commit();
			other.get(PATIENCE, TimeUnit.SECONDS);
		}
		assertThat(this.graph.run("MATCH (v:DataVersion) RETURN v.number AS number"))
			.containsExactly(Map.of("number", number));
	}

	@Test
	void noNumberIsGivenTwice() throws Exception {
		CompletableFuture<?>[] writers = new CompletableFuture<?>[6];
		for (int i = 0; i < writers.length; i++) {
			writers[i] = CompletableFuture.runAsync(() -> {
				for (int j = 0; j < 20; j++) {
					try (Session own = this.driver.session(); Transaction write = own.beginTransaction()) {
						run(write, "advance");
						write.commit();
					}
				}
			});
		}
		CompletableFuture.allOf(writers).get(PATIENCE, TimeUnit.SECONDS);
		assertThat(this.graph.run("MATCH (v:DataVersion) RETURN v.number AS number"))
			.containsExactly(Map.of("number", 127L));
	}

	private static void run(Transaction transaction, String file) {
		transaction.run(CypherFile.of("version/" + file + ".cypher").text()).consume();
	}

	/** The database tells who waits. */
	private void awaitBlocked(CompletableFuture<Void> other) throws InterruptedException {
		for (int i = 0; i < PATIENCE * 20 && !other.isDone(); i++) {
			if (!this.graph.run("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status")
				.isEmpty()) {
				return;
			}
			TimeUnit.MILLISECONDS.sleep(50);
		}
		assertThat(other).as("it has to wait").isNotDone();
	}

}
