package org.careerpathing.health;

import org.careerpathing.support.ServiceProcess;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Without a database, and without the server that the jar does not carry.
 */
class NoDatabaseIT {

	@Test
	void saysThatNoDatabaseIsNamed() {
		try (ServiceProcess service = ServiceProcess.start()) {
			assertThat(service.awaitExit()).isEqualTo(1);
			assertThat(service.log()).contains("No database is named, and this jar carries no Neo4j server.")
				.contains("Set spring.neo4j.uri (environment: SPRING_NEO4J_URI)");
		}
	}

	@Test
	void saysThatTheDatabaseDoesNotAnswer() {
		try (ServiceProcess service = ServiceProcess.start("--spring.neo4j.uri=neo4j://localhost:1",
				"--career-pathing.database.wait=1s")) {
			assertThat(service.awaitExit()).isEqualTo(1);
			assertThat(service.log()).contains("Neo4j at neo4j://localhost:1 did not answer within 1 seconds");
		}
	}

}
