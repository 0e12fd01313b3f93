package org.careerpathing.health;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

import com.jayway.jsonpath.JsonPath;
import org.careerpathing.support.Compose;
import org.careerpathing.support.TestNeo4j;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.parallel.Isolated;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two instances in containers, as {@code docs/operating.md} says; one of them is killed
 * while clients ask. A client that comes to the other instance with what failed gets its
 * answer, and what it writes is written once.
 */
@EnabledIf("org.careerpathing.support.Compose#isUsable")
@Isolated("its clients expect an answer in time")
class KilledInstanceIT {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final int READERS = 6;

	private static final String ROLE = "/v1/roles/written-while-one-is-killed";

	private static final String PATHS = "/v1/paths?from=product-designer&to=director-of-product&k=1";

	static Compose compose;

	static List<String> instances;

	private final HttpClient client = HttpClient.newHttpClient();

	/** Statuses and failed connections by instance. */
	private final Map<String, AtomicLong> seen = new ConcurrentHashMap<>();

	private final CountDownLatch over = new CountDownLatch(1);

	@BeforeAll
	static void start() throws IOException, InterruptedException {
		List<Integer> ports = TestNeo4j.freePorts();
		List<Integer> more = TestNeo4j.freePorts();
		Map<String, String> environment = new HashMap<>();
		environment.put("NEO4J_HTTP_PORT", ports.get(0).toString());
		environment.put("NEO4J_BOLT_PORT", ports.get(1).toString());
		environment.put("SERVICE_PORT", more.get(0).toString());
		environment.put("SECOND_PORT", more.get(1).toString());
		instances = more.stream().map((port) -> "http://localhost:" + port).toList();
		compose = new Compose(environment, "docker-compose.yml", "deploy/compose/second-instance.yml");
		compose.up();
		for (String instance : instances) {
			awaitReady(instance);
		}
	}

	@AfterAll
	static void end() {
		compose.close();
	}

	@Test
	void clientsThatTryTheOtherInstanceMissNothing() throws Exception {
		HttpResponse<String> created = send(request(0, ROLE).header("If-None-Match", "*")
			.header("Content-Type", "application/json")
			.PUT(HttpRequest.BodyPublishers.ofString("{\"title\": \"Edit 0\"}")));
		assertThat(created.statusCode()).isEqualTo(201);
		long writes;
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Long>> readers = new ArrayList<>();
			for (int i = 0; i < READERS; i++) {
				int number = i;
				readers.add(threads.submit(() -> read(number)));
			}
			Future<Long> writer = threads.submit(this::write);
			Thread.sleep(Duration.ofSeconds(2));
			compose.kill("second");
			Thread.sleep(Duration.ofSeconds(2));
			this.over.countDown();
			for (Future<Long> reader : readers) {
				assertThat(reader.get()).isPositive();
			}
			writes = writer.get();
		}
		assertThat(this.seen).containsKeys(instances.get(0) + " 200", instances.get(1) + " 200",
				instances.get(1) + " no answer");
		assertThat(writes).isPositive();
		HttpResponse<String> role = send(request(0, ROLE));
		assertThat(JsonPath.<String>read(role.body(), "$.title")).isEqualTo("Edit " + writes);
		assertThat(version(role) - version(created)).as("each edit is there once").isEqualTo(writes);
	}

	/** Every other question goes to another instance first. */
	private long read(int first) throws InterruptedException {
		long questions = 0;
		while (this.over.getCount() > 0) {
			int instance = (int) (first + questions++) % 2;
			if (attempt(instance, PATHS) != 200) {
				// What remains is the other one.
				assertThat(attempt(1 - instance, PATHS)).isEqualTo(200);
			}
		}
		return questions;
	}

	private int attempt(int instance, String path) throws InterruptedException {
		try {
			return ask(instance, request(instance, path)).statusCode();
		}
		catch (IOException ex) {
			return 0;
		}
	}

	/** Edits a role again and again, by turns through both instances. */
	private long write() throws IOException, InterruptedException {
		long edits = 0;
		while (this.over.getCount() > 0) {
			edits++;
			edit(edits);
		}
		return edits;
	}

	private void edit(long number) throws IOException, InterruptedException {
		String title = "Edit " + number;
		HttpResponse<String> before = send(request(0, ROLE));
		String etag = before.headers().firstValue("ETag").orElseThrow();
		for (int instance : new int[] { (int) (number % 2), 0 }) {
			try {
				int status = ask(instance,
						request(instance, ROLE).header("If-Match", etag)
							.header("Content-Type", "application/json")
							.PUT(HttpRequest.BodyPublishers.ofString("{\"title\": \"" + title + "\"}")))
					.statusCode();
				// 412: it was made, and the answer was lost.
				assertThat(status).isIn(200, 412);
				return;
			}
			catch (IOException ex) {
				// Whether it was made is not known: the same again, with the same ETag.
			}
		}
		throw new AssertionError("No instance took " + title);
	}

	/**
	 * What the instance says is noted; it is an answer, or an error that says to try
	 * again.
	 */
	private HttpResponse<String> ask(int instance, HttpRequest.Builder request)
			throws IOException, InterruptedException {
		try {
			HttpResponse<String> answer = send(request);
			note(instance, String.valueOf(answer.statusCode()));
			if (answer.statusCode() >= 500) {
				assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
				assertThat(answer.headers().map()).containsKey("retry-after");
			}
			return answer;
		}
		catch (IOException ex) {
			note(instance, "no answer");
			throw ex;
		}
	}

	private void note(int instance, String what) {
		this.seen.computeIfAbsent(instances.get(instance) + " " + what, (key) -> new AtomicLong()).incrementAndGet();
	}

	private static long version(HttpResponse<String> role) {
		return Long.parseLong(role.headers().firstValue("ETag").orElseThrow().replaceAll("\\D", ""));
	}

	private static HttpRequest.Builder request(int instance, String path) {
		return HttpRequest.newBuilder(URI.create(instances.get(instance) + path)).timeout(Duration.ofMinutes(1));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private static void awaitReady(String instance) throws IOException, InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		try (HttpClient client = HttpClient.newHttpClient()) {
			while (Instant.now().isBefore(end)) {
				try {
					URI readiness = URI.create(instance + "/actuator/health/readiness");
					if (client.send(HttpRequest.newBuilder(readiness).build(), HttpResponse.BodyHandlers.discarding())
						.statusCode() == 200) {
						return;
					}
				}
				catch (IOException ex) {
					// not yet
				}
				Thread.sleep(Duration.ofMillis(200));
			}
		}
		throw new AssertionError(instance + " did not become ready:\n" + compose.logs());
	}

}
