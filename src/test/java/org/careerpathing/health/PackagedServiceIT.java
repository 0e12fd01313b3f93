package org.careerpathing.health;

import java.io.IOException;

import org.careerpathing.support.ServiceProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Against a Neo4j that asks for a password.
 */
@EnabledIf("org.careerpathing.support.Docker#isUsable")
@Testcontainers
class PackagedServiceIT {

	@Container
	static final Neo4jContainer neo4j = new Neo4jContainer("neo4j:2026.08.1").withAdminPassword("right-password");

	static ServiceProcess service;

	@BeforeAll
	static void start() {
		service = ServiceProcess.startJar(database("right-password")).awaitReady();
	}

	@AfterAll
	static void end() {
		service.close();
	}

	private static String[] database(String password) {
		return new String[] { "--spring.neo4j.uri=" + neo4j.getBoltUrl(),
				"--spring.neo4j.authentication.username=neo4j", "--spring.neo4j.authentication.password=" + password };
	}

	@Test
	void answersFromTheBuiltInGraph() throws IOException {
		assertThat(service.get("/v1/paths?from=product-designer&to=director-of-product&k=1").body())
			.contains("\"product-manager\"");
	}

	@Test
	void describesItsApi() throws IOException {
		assertThat(service.get("/v1/openapi").body()).startsWith("{\"openapi\":\"3.1");
	}

	@Test
	void listsWhatItIsMadeOf() throws IOException {
		assertThat(service.get("/actuator/sbom/application").body()).contains("\"CycloneDX\"")
			.contains("pkg:maven/org.neo4j.driver/neo4j-java-driver@");
	}

	@Test
	void saysThatThePasswordIsWrong() {
		try (ServiceProcess refused = ServiceProcess.start(database("wrong-password"))) {
			assertThat(refused.awaitExit()).isEqualTo(1);
			assertThat(refused.log()).contains(neo4j.getBoltUrl() + " refuses the user or the password.");
		}
	}

	@Test
	void doesNotStartWithoutProtectionWhereOthersReachIt() {
		try (ServiceProcess refused = ServiceProcess.start("--server.address=0.0.0.0",
				"--spring.neo4j.uri=" + neo4j.getBoltUrl())) {
			assertThat(refused.awaitExit()).isEqualTo(1);
			assertThat(refused.log()).contains("would listen on every address", "career-pathing.access.mode=api-key");
		}
	}

	@Test
	void makesAKeyThatOpensAServiceWithKeys() throws IOException {
		String key;
		try (ServiceProcess command = ServiceProcess.start("keys", "create", "--name=of a test", "--scopes=graph:read",
				"--spring.neo4j.uri=" + neo4j.getBoltUrl(), "--spring.neo4j.authentication.username=neo4j",
				"--spring.neo4j.authentication.password=right-password")) {
			assertThat(command.awaitExit()).isZero();
			key = command.log().lines().filter((line) -> line.startsWith("cpk_")).findFirst().orElseThrow();
		}
		try (ServiceProcess closed = ServiceProcess
			.start("--career-pathing.access.mode=api-key", "--spring.neo4j.uri=" + neo4j.getBoltUrl(),
					"--spring.neo4j.authentication.username=neo4j",
					"--spring.neo4j.authentication.password=right-password")
			.awaitReady()) {
			assertThat(closed.get("/v1/roles").statusCode()).isEqualTo(401);
			assertThat(closed.get("/v1/roles", "X-API-Key", key).statusCode()).isEqualTo(200);
			assertThat(closed.log()).doesNotContain(key).doesNotContain("right-password");
		}
	}

}
