package org.careerpathing.health;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careerpathing.support.BoltProxy;
import org.careerpathing.support.ServiceProcess;
import org.careerpathing.support.TestGraph;
import org.careerpathing.support.TestNeo4j;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The process is asked to end while it does all that it can do.
 */
@ResourceLock(TestNeo4j.GRAPH)
class GracefulStopIT {

	/** docs/operating.md promises it: longer than anything is given to end. */
	private static final Duration LONGEST = Duration.ofSeconds(30);

	/** Many transactions. */
	private static final int ROLES = 3000;

	private static final String FORM = "multipart/form-data; boundary=part";

	@TempDir
	Path folder;

	private Driver driver;

	private TestGraph graph;

	private BoltProxy proxy;

	private final HttpClient client = HttpClient.newHttpClient();

	@BeforeEach
	void connect() {
		this.driver = GraphDatabase.driver(TestNeo4j.uri(), AuthTokens.none());
		this.graph = TestGraph.on(this.driver);
		this.graph.reset();
		this.proxy = new BoltProxy(URI.create(TestNeo4j.uri()));
	}

	@AfterEach
	void disconnect() throws IOException {
		this.proxy.close();
		this.graph.reset();
		this.driver.close();
	}

	@Test
	void answersWhatWasBegunRefusesWhatIsNewAndLeavesImportsToTheNextStart() throws Exception {
		try (ServiceProcess service = start(); PipedOutputStream upload = new PipedOutputStream()) {
			service.awaitReady();
			// The database does not answer yet, and the files of the import still come.
			this.proxy.hold();
			CountDownLatch begun = new CountDownLatch(3);
			CompletableFuture<HttpResponse<String>> search = send(service, "POST", "/v1/paths/search",
					"application/json", begun,
					stream("{\"from\": \"product-designer\", \"to\": \"director-of-product\", \"k\": 1}"));
			CompletableFuture<HttpResponse<String>> write = send(service, "PUT", "/v1/roles/begun", "application/json",
					begun, stream("{\"title\": \"Begun\"}"));
			CompletableFuture<HttpResponse<String>> taken = send(service, "POST", "/v1/imports", FORM, begun,
					new PipedInputStream(upload));
			assertThat(begun.await(3, TimeUnit.MINUTES)).as("all three have begun").isTrue();

			service.terminate();
			await(service::refusesConnections);
			assertThat(search).isNotDone();
			assertThat(write).isNotDone();
			this.proxy.letGo();
			upload.write(form(ROLES).getBytes(StandardCharsets.UTF_8));
			upload.close();

			assertThat(answered(search, 200)).contains("\"product-manager\"");
			assertThat(answered(write, 201)).contains("\"Begun\"");
			assertThat(answered(taken, 202)).contains("\"QUEUED\"");
			service.awaitExit(LONGEST);
			assertThat(service.log()).doesNotContain(" ERROR ", " WARN ", "Exception");
		}
		assertThat(count("MATCH (role:Role {id: 'begun'}) RETURN count(role) AS n")).isOne();
		assertThat(state()).isEqualTo("QUEUED 0");
		assertThat(imported()).isZero();
		try (ServiceProcess service = start()) {
			await(() -> imported() > 0);
			service.terminate();
			service.awaitExit(LONGEST);
			assertThat(service.log()).contains("was broken off. It is run again at the next start.")
				.doesNotContain(" ERROR ", " WARN ", "Exception");
		}
		assertThat(state()).isEqualTo("QUEUED 1");
		assertThat(imported()).isLessThan(ROLES);
	}

	private ServiceProcess start() {
		return ServiceProcess.start("--spring.neo4j.uri=" + this.proxy.uri(),
				"--career-pathing.imports.folder=" + this.folder, "--career-pathing.plan-ahead=false",
				"--career-pathing.search.time-limit-seconds=60", "--career-pathing.slow-query=0",
				// Longer than the database is held back on a busy machine.
				"--spring.neo4j.connection-timeout=60s", "--spring.neo4j.pool.connection-acquisition-timeout=60s");
	}

	/** The service asks for the body once it has begun to answer. */
	private CompletableFuture<HttpResponse<String>> send(ServiceProcess service, String method, String path,
			String type, CountDownLatch begun, InputStream body) {
		return this.client.sendAsync(HttpRequest.newBuilder(URI.create(service.address() + path))
			.version(Version.HTTP_1_1)
			.expectContinue(true)
			.header("Content-Type", type)
			.method(method, BodyPublishers.ofInputStream(() -> {
				begun.countDown();
				return body;
			}))
			.build(), BodyHandlers.ofString());
	}

	private static InputStream stream(String body) {
		return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
	}

	private static String answered(CompletableFuture<HttpResponse<String>> request, int status) {
		assertThat(request).succeedsWithin(Duration.ofMinutes(2))
			.satisfies((answer) -> assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status));
		return request.join().body();
	}

	private static String form(int roles) {
		String rows = IntStream.range(0, roles)
			.mapToObj((i) -> "coming-" + i + ",Role " + i + "\n")
			.collect(Collectors.joining());
		return part("format", "", "graph") + part("source", "", "somebody")
				+ part("files", "; filename=roles.csv", "id,title\n" + rows) + "--part--\r\n";
	}

	private static String part(String name, String more, String content) {
		return "--part\r\nContent-Disposition: form-data; name=" + name + more + "\r\n\r\n" + content + "\r\n";
	}

	private String state() {
		return String
			.valueOf(this.graph.run("MATCH (job:Import) RETURN job.status + ' ' + coalesce(job.starts, 0) AS state")
				.getFirst()
				.get("state"));
	}

	private long imported() {
		return count("MATCH (role:Role) WHERE role.id STARTS WITH 'coming-' RETURN count(role) AS n");
	}

	private long count(String query) {
		return (Long) this.graph.run(query).getFirst().getOrDefault("n", 0L);
	}

	private static void await(BooleanSupplier reached) throws InterruptedException {
		long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
		while (!reached.getAsBoolean()) {
			assertThat(System.nanoTime()).as("what is waited for comes").isLessThan(end);
			Thread.sleep(20);
		}
	}

}
