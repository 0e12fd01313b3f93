package org.careerpathing.access;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.careerpathing.health.HealthCheck;
import org.careerpathing.support.TestNeo4j;
import org.careerpathing.web.Scope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Set up in another way than by default: the scopes of a token are in a claim of their
 * own, and what operations ask is on a port of its own.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "career-pathing.access.mode=jwt", "career-pathing.graph.load=never",
				"career-pathing.plan-ahead=false", "career-pathing.requests-per-minute=0",
				"career-pathing.imports.folder=target/imports", "management.server.port=0",
				"management.server.address=127.0.0.1",
				"spring.security.oauth2.resourceserver.jwt.audiences=" + AuthorizationServer.AUDIENCE,
				"spring.security.oauth2.resourceserver.jwt.authorities-claim-name=permissions" })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherClaimTests {

	private static final int PORT = AuthorizationServer.freePort();

	private final HttpClient client = HttpClient.newHttpClient();

	private AuthorizationServer server;

	private Caller caller;

	private Caller operations;

	@LocalServerPort
	int port;

	@LocalManagementPort
	int managementPort;

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) {
		registry.add("spring.neo4j.uri", TestNeo4j::uri);
		registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", () -> "http://127.0.0.1:" + PORT);
	}

	@BeforeAll
	void begin() {
		this.server = new AuthorizationServer(PORT);
		this.caller = new Caller(this.client, "http://127.0.0.1:" + this.port, "Authorization");
		this.operations = new Caller(this.client, "http://127.0.0.1:" + this.managementPort, "Authorization");
	}

	@AfterAll
	void end() {
		this.server.close();
	}

	/** The usual claim of these tokens says admin, and counts for nothing. */
	@ParameterizedTest
	@ValueSource(strings = { "permissions-text", "permissions-list" })
	void takesScopesFromTheClaimThatIsNamedAndFromNoOther(String kind) throws Exception {
		Endpoint read = new Endpoint("GET", "/v1/roles", Scope.GRAPH_READ);
		Endpoint write = new Endpoint("PUT", "/v1/roles/{id}", Scope.GRAPH_WRITE);
		String reader = "Bearer " + this.server.token(kind, "graph:read");
		assertThat(this.caller.ask(read, reader).statusCode()).isEqualTo(200);
		assertThat(this.caller.ask(write, reader).statusCode()).isEqualTo(403);
		String writer = "Bearer " + this.server.token(kind, "graph:read", "graph:write");
		assertThat(this.caller.ask(read, writer).statusCode()).isEqualTo(200);
		assertThat(this.caller.ask(write, writer).statusCode()).isEqualTo(400);
		assertThat(this.operations.get("/actuator/sbom", "Authorization", writer).statusCode()).isEqualTo(403);
		String admin = "Bearer " + this.server.token(kind, "admin");
		assertThat(this.operations.get("/actuator/sbom", "Authorization", admin).statusCode()).isEqualTo(200);
	}

	@Test
	void letsNobodyInWhoseTokenLacksTheClaim() throws Exception {
		assertThat(this.caller.get("/v1/roles", "Authorization", "Bearer " + this.server.token("good", "admin"))
			.statusCode()).isEqualTo(403);
	}

	@Test
	void asksOnTheOtherPortForTheSameScopes() throws Exception {
		assertThat(this.operations.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
		assertThat(this.operations.get("/actuator/prometheus").statusCode()).isEqualTo(401);
		assertThat(this.operations.get("/actuator/sbom").statusCode()).isEqualTo(401);
		assertThat(this.operations.get("/v1/roles").statusCode()).isEqualTo(401);
		String reader = "Bearer " + this.server.token("permissions-text", "graph:read");
		assertThat(this.operations.get("/actuator/prometheus", "Authorization", reader).statusCode()).isNotIn(401, 403);
		assertThat(this.operations.get("/v1/roles", "Authorization", reader).statusCode()).isEqualTo(404);
		// And nothing of it is left on the usual one.
		assertThat(this.caller.get("/actuator/health").statusCode()).isEqualTo(404);
		assertThat(this.caller.get("/actuator/prometheus", "Authorization", reader).statusCode()).isEqualTo(404);
	}

	@Test
	void isFoundInGoodHealthThere() throws Exception {
		ProcessBuilder check = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", "target/classes", HealthCheck.class.getName())
			.inheritIO();
		check.environment().put("SERVER_PORT", String.valueOf(this.port));
		check.environment().put("MANAGEMENT_SERVER_PORT", String.valueOf(this.managementPort));
		Process process = check.start();
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).isZero();
	}

}
