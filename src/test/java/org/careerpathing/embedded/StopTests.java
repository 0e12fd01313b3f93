package org.careerpathing.embedded;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import org.careerpathing.support.ServiceProcess;
import org.careerpathing.support.TestNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The process whose database is embedded is asked to end while a write is under way.
 */
class StopTests {

	@TempDir
	Path folder;

	private final HttpClient client = HttpClient.newHttpClient();

	@Test
	void answersWhatWasBegunBeforeTheDatabaseStops() throws Exception {
		List<Integer> ports = TestNeo4j.freePorts();
		try (ServiceProcess service = ServiceProcess
			.startFromClassPath(List.of("--career-pathing.embedded.folder=" + this.folder,
					"--career-pathing.embedded.bolt-port=" + ports.get(0),
					"--career-pathing.embedded.http-port=" + ports.get(1), "--career-pathing.graph.load=never",
					"--career-pathing.plan-ahead=false"))) {
			service.awaitReady();
			try (Driver driver = GraphDatabase.driver("bolt://localhost:" + ports.get(0))) {
				writeWhileItIsAskedToEnd(service, driver);
			}
			service.awaitExit(Duration.ofSeconds(30));
			assertThat(service.log()).doesNotContain(" ERROR ", "Exception");
		}
		// Both databases wrote down all that they held in memory.
		assertThat(Files.readString(this.folder.resolve("logs/debug.log")))
			.containsPattern("neo4j/.*Database shutdown.* checkpoint completed")
			.containsPattern("system/.*Database shutdown.* checkpoint completed");
	}

	/** Somebody else's transaction holds the write back until the port is closed. */
	private void writeWhileItIsAskedToEnd(ServiceProcess service, Driver driver) throws Exception {
		CompletableFuture<HttpResponse<String>> write;
		try (Session session = driver.session(); Transaction other = session.beginTransaction()) {
			other.run("MERGE (v:DataVersion {id: 'graph'}) SET v.id = 'graph'").consume();
			write = this.client
				.sendAsync(HttpRequest.newBuilder(URI.create(service.address() + "/v1/roles/written-at-last"))
					.header("Content-Type", "application/json")
					.PUT(BodyPublishers.ofString("{\"title\": \"Written at last\"}"))
					.build(), BodyHandlers.ofString());
			await(() -> isWaiting(driver));
			service.terminate();
			await(service::refusesConnections);
			// So long the server would need to stop by itself.
			Thread.sleep(1000);
			assertThat(write).isNotDone();
			other.commit();
		}
		assertThat(write.join().statusCode()).as(write.join().body()).isEqualTo(201);
	}

	private static boolean isWaiting(Driver driver) {
		return !driver
			.executableQuery("SHOW TRANSACTIONS YIELD transactionId, status WHERE status STARTS WITH 'Blocked' "
					+ "RETURN transactionId")
			.execute()
			.records()
			.isEmpty();
	}

	private static void await(BooleanSupplier reached) throws InterruptedException {
		long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
		while (!reached.getAsBoolean()) {
			assertThat(System.nanoTime()).as("what is waited for comes").isLessThan(end);
			Thread.sleep(20);
		}
	}

}
