package org.careerpathing.cypher;

import java.net.URI;
import java.time.Duration;

import org.careerpathing.start.CannotStart;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestNeo4j;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class DatabaseReadyTests {

	@Autowired
	Driver driver;

	@Autowired
	Schema schema;

	@Test
	void saysThatThereIsNoDatabaseOfThatName() {
		URI uri = URI.create(TestNeo4j.uri());
		DatabaseSelectionProvider other = DatabaseSelectionProvider.createStaticDatabaseSelectionProvider("nobody");
		SchemaRecords records = new SchemaRecords(Neo4jClient.create(this.driver, other),
				new ChosenDatabase(this.driver, other), "1");
		Neo4jConnectionDetails connection = new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return uri;
			}

		};
		DatabaseReady ready = new DatabaseReady(this.driver, connection, this.schema, records, Duration.ofMinutes(1));
		assertThatExceptionOfType(CannotStart.class).isThrownBy(ready::start)
			.withMessageStartingWith("Neo4j at " + uri + " refuses to be read: ")
			.withMessageContaining("nobody")
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("Exception", "..").endsWith("."))
			.satisfies((ex) -> assertThat(ex.mend()).contains("spring.data.neo4j.database"));
		assertThat(ready.isRunning()).isFalse();
	}

}
