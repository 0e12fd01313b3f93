package org.careerpathing.health;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.careerpathing.embedded.EmbeddedNeo4j;
import org.careerpathing.embedded.EmbeddedProperties;
import org.careerpathing.support.ServiceProcess;
import org.careerpathing.support.TestNeo4j;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * With a Neo4j that comes late, goes, and comes back. It is asked by {@code neo4j://}, so
 * that routing takes part.
 */
class DatabaseAwayIT {

	private static final String PATHS = "/v1/paths?from=product-designer&to=director-of-product&k=1";

	static EmbeddedProperties properties;

	static EmbeddedNeo4j neo4j;

	static ServiceProcess service;

	@BeforeAll
	static void startTheServiceBeforeItsDatabase() throws IOException {
		List<Integer> ports = TestNeo4j.freePorts();
		Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "database-away-");
		properties = new EmbeddedProperties(folder.toString(), ports.get(0), ports.get(1));
		// A database that has just started plans everything anew, which takes its time on
		// a busy machine.
		service = ServiceProcess.start("--spring.neo4j.uri=neo4j://localhost:" + properties.boltPort(),
				"--career-pathing.search.time-limit-seconds=60");
		neo4j = startDatabase();
		service.awaitReady();
	}

	@AfterAll
	static void end() {
		service.close();
		neo4j.close();
	}

	private static EmbeddedNeo4j startDatabase() {
		EmbeddedNeo4j database = EmbeddedNeo4j.start(properties, "");
		database.await();
		return database;
	}

	@Test
	void waitsForTheDatabaseAndRecoversFromItsAbsence() throws IOException {
		neo4j.close();

		HttpResponse<String> answer = service.get(PATHS);
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).contains("5");
		assertThat(answer.body()).contains("urn:problem-type:career-pathing:database-unavailable");
		assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
		assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);

		neo4j = startDatabase();

		service.awaitReady();
		answer = service.get(PATHS);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
	}

}
