package org.careerpathing.database;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A time limit reaches the database whatever that is doing.
 */
@GraphTest
class TimeLimitTests {

	@Autowired
	Driver driver;

	@Autowired
	TestGraph graph;

	@Test
	void endsAQueryThatWaitsForALock() {
		this.graph.reset();
		this.graph.run("CREATE (:Role {id: 'locked'})");
		TransactionConfig limit = TransactionConfig.builder().withTimeout(Duration.ofMillis(100)).build();
		String locking = "MATCH (role:Role {id: 'locked'}) SET role.title = 'Locked'";
		try (Session session = this.driver.session();
				Transaction holder = session.beginTransaction();
				Session other = this.driver.session()) {
			holder.run(locking).consume();
			assertThatExceptionOfType(ClientException.class)
				.isThrownBy(() -> other.run(locking, Map.of(), limit).consume())
				.satisfies((ex) -> assertThat(DatabaseFaults.isOutOfTime(ex)).as(ex.code()).isTrue());
		}
		this.graph.reset();
	}

	/**
	 * What the database says of it is lost on the way: it is no fault of the service all
	 * the same.
	 */
	@Test
	void endsAChangeThatIsNotCommittedInTime(@Autowired PlatformTransactionManager transactions,
			@Autowired Neo4jClient client) {
		this.graph.reset();
		TransactionTemplate change = new TransactionTemplate(transactions);
		change.setTimeout(1);
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> change.executeWithoutResult((status) -> {
			client.query("CREATE (:Role {id: 'late'})").run();
			LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
		}))
			.satisfies(
					(ex) -> assertThat(DatabaseFaults.isUnavailable(ex) || DatabaseFaults.isOutOfTime(ex)).as("%s", ex)
						.isTrue());
		assertThat(this.graph.run("MATCH (role:Role {id: 'late'}) RETURN role.id")).isEmpty();
	}

}
