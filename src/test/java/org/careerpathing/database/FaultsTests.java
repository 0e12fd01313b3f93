package org.careerpathing.database;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import com.jayway.jsonpath.JsonPath;
import org.careerpathing.importing.Graphs;
import org.careerpathing.support.BoltProxy;
import org.careerpathing.support.TestGraph;
import org.careerpathing.support.TestNeo4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The connection to the database breaks in all sorts of ways, between the service and a
 * real Neo4j. No request may hang: each has a deadline here, which is generous, since a
 * hanging one never ends.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "career-pathing.graph.load=never", "career-pathing.plan-ahead=false",
				"career-pathing.search.time-limit-seconds=30", "career-pathing.requests-per-minute=0" })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class FaultsTests {

	private static final Duration DEADLINE = Duration.ofSeconds(45);

	private static final String PATHS = "/v1/paths?from=product-designer&to=director-of-product";

	private static final BoltProxy PROXY = new BoltProxy(URI.create(TestNeo4j.uri()));

	private static final Driver DIRECT = GraphDatabase.driver(TestNeo4j.uri());

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Autowired
	Graphs graphs;

	private final TestGraph graph = TestGraph.on(DIRECT);

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		registry.add("spring.neo4j.uri", PROXY::uri);
	}

	@BeforeAll
	void loadTheBuiltInGraph() throws Exception {
		this.graph.reset();
		this.graphs.load("classpath:graph/product-management");
		assertThat(get(PATHS).statusCode()).isEqualTo(200);
	}

	@AfterEach
	void restore() {
		PROXY.restore();
	}

	@AfterAll
	static void end() throws IOException {
		PROXY.close();
		DIRECT.close();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 200, 3_000, 20_000 })
	void aCallerDoesNotSeeAConnectionThatIsCutInTheMiddleOfAnAnswer(long bytes) throws Exception {
		String expected = get(PATHS).body();
		int before = PROXY.cuts();
		PROXY.cutAfter(bytes);
		HttpResponse<String> answer = get(PATHS);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo(expected);
		assertThat(PROXY.cuts()).isEqualTo(before + 1);
	}

	@Test
	void aSearchWithABodyIsTriedAgainToo() throws Exception {
		int before = PROXY.cuts();
		PROXY.cutAfter(500);
		HttpResponse<String> answer = send("POST", "/v1/paths/search",
				"{\"from\": \"product-designer\", \"to\": \"director-of-product\"}", Map.of());
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(PROXY.cuts()).isEqualTo(before + 1);
	}

	@Test
	void withoutADatabaseEveryRequestEndsInTimeAndReadinessComesBackByItself() throws Exception {
		PROXY.refuse();
		for (String uri : List.of(PATHS, "/v1/roles", "/v1/roles/product-manager", "/v1/lint", "/v1/changes?since=0")) {
			HttpResponse<String> answer = get(uri);
			assertThat(answer.statusCode()).as(uri).isEqualTo(503);
			assertThat(answer.headers().firstValue("Retry-After")).isPresent();
			assertThat(answer.body()).contains("database-unavailable").doesNotContain("localhost:");
		}
		HttpResponse<String> write = send("PUT", "/v1/skills/fault-test", "{\"name\": \"Fault test\"}",
				Map.of("If-None-Match", "*"));
		assertThat(write.statusCode()).isEqualTo(503);
		assertThat(write.body()).contains("Whether the change was made is not known");
		assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);
		assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
		PROXY.restore();
		for (int i = 0; i < 200 && get("/actuator/health/readiness").statusCode() != 200; i++) {
			Thread.sleep(100);
		}
		assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
		assertThat(get(PATHS).statusCode()).isEqualTo(200);
		assertThat(get("/v1/skills/fault-test").statusCode()).isEqualTo(404);
	}

	@Test
	void answersThatDripAreWaitedFor() throws Exception {
		PROXY.drip(2_000, Duration.ofMillis(5));
		assertThat(get("/v1/roles/product-manager").statusCode()).isEqualTo(200);
	}

	/**
	 * Each write is cut at a random moment. One that was acknowledged is there; one whose
	 * outcome is unknown is there wholly or not at all; and none was made twice: the
	 * version of the data has gone up by one for each that is there.
	 */
	@Test
	void noWriteIsLostAndNoneIsMadeTwice() throws Exception {
		Random random = new Random(42);
		int acknowledged = 0;
		int unknown = 0;
		for (int i = 0; i < 50; i++) {
			String skill = "/v1/skills/cut-" + i;
			long before = dataVersion();
			PROXY.cutAfter(random.nextInt(1, 3_000));
			HttpResponse<String> answer = send("PUT", skill, "{\"name\": \"Cut " + i + "\"}",
					Map.of("If-None-Match", "*"));
			PROXY.restore();
			boolean there = count("MATCH (s:Skill {id: 'cut-" + i + "'}) RETURN count(s) AS number") == 1;
			if (answer.statusCode() == 201) {
				acknowledged++;
				assertThat(there).as("acknowledged: %s", skill).isTrue();
			}
			else {
				unknown++;
				assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
			}
			assertThat(dataVersion() - before).as(skill).isEqualTo(there ? 1 : 0);
			if (there) {
				assertThat(get(skill).headers().firstValue("ETag")).contains("\"0\"");
			}
		}
		assertThat(acknowledged).isPositive();
		assertThat(unknown).isPositive();
	}

	@Test
	void aWriteGivesABookmarkThatReadsTakeAndNoOther() throws Exception {
		HttpResponse<String> write = send("PUT", "/v1/skills/bookmarked", "{\"name\": \"Bookmarked\"}",
				Map.of("If-None-Match", "*"));
		assertThat(write.statusCode()).as(write.body()).isEqualTo(201);
		String bookmark = write.headers().firstValue("X-Bookmark").orElseThrow();
		HttpResponse<String> read = send("GET", "/v1/skills/bookmarked", null, Map.of("X-Bookmark", bookmark));
		assertThat(read.statusCode()).isEqualTo(200);
		assertThat(read.headers().firstValue("X-Bookmark")).isEmpty();
		HttpResponse<String> wrong = send("GET", "/v1/skills/bookmarked", null, Map.of("X-Bookmark", "no bookmark"));
		assertThat(wrong.statusCode()).as(wrong.body()).isEqualTo(400);
		assertThat(JsonPath.<String>read(wrong.body(), "$.errors[0].parameter")).isEqualTo("X-Bookmark");
	}

	private long dataVersion() {
		return count("OPTIONAL MATCH (v:DataVersion) RETURN coalesce(max(v.number), 0) AS number");
	}

	private long count(String query) {
		return ((Number) Objects.requireNonNull(this.graph.run(query).getFirst().get("number"))).longValue();
	}

	private HttpResponse<String> get(String uri) throws Exception {
		return send("GET", uri, null, Map.of());
	}

	private HttpResponse<String> send(String method, String uri, @Nullable String body, Map<String, String> headers)
			throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + uri))
			.timeout(DEADLINE)
			.method(method, (body != null) ? BodyPublishers.ofString(body) : BodyPublishers.noBody());
		headers.forEach(request::header);
		if (body != null) {
			request.header("Content-Type", "application/json");
		}
		return this.http.send(request.build(), BodyHandlers.ofString());
	}

}
