package org.careerpathing.instances;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import com.jayway.jsonpath.JsonPath;
import org.careerpathing.support.ServiceProcess;
import org.careerpathing.support.TestGraph;
import org.careerpathing.support.TestNeo4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two instances of the service on one database, while several clients read and write
 * through both. {@code -Dinstances.seconds=60} says how long.
 */
@ResourceLock(TestNeo4j.GRAPH)
class TwoInstancesIT {

	private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("instances.seconds", 3));

	private static final String PATHS = "/v1/paths?from=" + Graph.START + "&to=" + Graph.GOAL;

	static Driver driver;

	static final List<ServiceProcess> services = new ArrayList<>();

	private final Ledger ledger = new Ledger();

	@BeforeAll
	static void start() {
		driver = GraphDatabase.driver(TestNeo4j.uri(), AuthTokens.none());
		TestGraph.on(driver).reset();
		for (int i = 0; i < 2; i++) {
			services.add(
					ServiceProcess
						.start("--spring.neo4j.uri=" + TestNeo4j.uri(), "--career-pathing.graph.load=never",
								"--career-pathing.plan-ahead=false", "--career-pathing.requests-per-minute=0",
								"--career-pathing.search.time-limit-seconds=60")
						.awaitReady());
		}
	}

	@AfterAll
	static void end() {
		services.forEach(ServiceProcess::close);
		TestGraph.on(driver).reset();
		driver.close();
	}

	@BeforeEach
	void fill() throws IOException {
		TestGraph.on(driver).reset();
		for (String skill : Graph.SKILLS) {
			assertThat(services.getFirst().send("PUT", "/v1/skills/" + skill, "{\"name\": \"Skill\"}").statusCode())
				.isEqualTo(201);
		}
		// Skills have no facts: the first versions are theirs.
		TestGraph.on(driver).run("MATCH (change:Change) DETACH DELETE change");
		TestGraph.on(driver).run("MATCH (version:DataVersion) SET version.number = 0");
		for (int role = 0; role <= 5; role++) {
			write(0, Write.title(this.ledger.number(), "two-" + role));
		}
		for (String move : List.of("01", "02", "03", "34", "15", "25", "45")) {
			write(0, Write.months(this.ledger.number(), "two-" + move.charAt(0), "two-" + move.charAt(1), 12));
		}
		for (String asked : List.of("0x", "1x", "1y", "2x", "2z", "3y", "4z", "5x", "5y", "5z")) {
			write(0, Write.level(this.ledger.number(), "two-" + asked.charAt(0), "two-" + asked.charAt(1), 1));
		}
	}

	@Test
	void everyAnswerIsOfOneVersionThatWasCurrent() throws Exception {
		// The database plans each question once: that takes longer than answering it.
		for (int question = 0; question < QUESTIONS; question++) {
			ask(new Random(1), question);
		}
		long end = System.nanoTime() + TIME.toNanos();
		List<Callable<Void>> clients = new ArrayList<>();
		for (int client = 0; client < 3; client++) {
			int seed = client;
			clients.add(() -> edit(new Random(seed), seed, end));
			clients.add(() -> look(new Random(100 + seed), end));
		}
		together(clients);
		this.ledger.readChanges(services.getLast());
		this.ledger.check();
		System.out.println("Two instances, " + TIME.toSeconds() + " s: " + this.ledger.summary() + ".");
	}

	@Test
	void ofTwoWritersWithTheSameTagExactlyOneWins() throws Exception {
		Random random = new Random(7);
		for (int round = 0; round < 10; round++) {
			Write one = Write.level(this.ledger.number(), "two-4", "two-z", random.nextInt(10) / 2.0);
			Write other = Write.level(this.ledger.number(), "two-4", "two-z", random.nextInt(10) / 2.0);
			String tag = tag(services.getFirst(), one).orElseThrow();
			assertThat(together(List.of(() -> put(0, one, tag).statusCode(), () -> put(1, other, tag).statusCode())))
				.containsExactlyInAnyOrder(200, 412);
		}
		this.ledger.readChanges(services.getLast());
	}

	/**
	 * Each editor has facts of its own, and writes them through one instance or another.
	 */
	private @Nullable Void edit(Random random, int editor, long end) throws Exception {
		while (System.nanoTime() < end) {
			int instance = random.nextInt(2);
			HttpResponse<String> made = write(instance, next(random, editor));
			String bookmark = made.headers().firstValue("X-Bookmark").orElseThrow();
			ask(random.nextInt(QUESTIONS), 1 - instance, "X-Bookmark", bookmark);
			TimeUnit.MILLISECONDS.sleep(random.nextInt(60));
		}
		return null;
	}

	/**
	 * The tag of a role tells of its requirements too: where one writes its title, no
	 * other writes those.
	 */
	private Write next(Random random, int editor) {
		int number = this.ledger.number();
		return switch (editor) {
			case 0 -> Write.level(number, "two-" + (1 + random.nextInt(2)), "two-x", random.nextInt(11) / 2.0);
			case 1 -> random.nextBoolean() ? Write.title(number, "two-" + (3 + 2 * random.nextInt(2)))
					: Write.level(number, Graph.GOAL, Graph.SKILLS.get(random.nextInt(3)), random.nextInt(11) / 2.0);
			default -> switch (random.nextInt(3)) {
				case 0 -> Write.noMove(number, Graph.START, "two-2");
				case 1 -> Write.months(number, "two-3", "two-4", random.nextInt(48));
				default -> Write.months(number, Graph.START, "two-2", random.nextInt(48));
			};
		};
	}

	private @Nullable Void look(Random random, long end) throws Exception {
		while (System.nanoTime() < end) {
			ask(random, random.nextInt(QUESTIONS));
		}
		return null;
	}

	private static final int QUESTIONS = 8;

	private void ask(Random random, int question, String... headers) throws IOException {
		ask(question, random.nextInt(2), headers);
	}

	private void ask(int question, int instance, String... headers) throws IOException {
		switch (question) {
			// What remains is kept from one question to the next.
			case 0 -> read(instance, PATHS, (body) -> Answer.paths(body, 1, 3), headers);
			case 1 -> read(instance, PATHS + "&k=1", (body) -> Answer.paths(body, 1, 1), headers);
			// Weights that nobody asked with before: what remains is worked out.
			case 2 -> search(instance, 1 + this.ledger.number() / 1000.0, headers);
			case 3 -> read(instance, "/v1/roles/" + Graph.START + "/gap/" + Graph.GOAL, Answer::gap, headers);
			case 4 -> read(instance, "/v1/roles/" + Graph.START + "/next", Answer::next, headers);
			case 5 -> read(instance, "/v1/roles/two-5", Answer::role, headers);
			case 6 -> read(instance, "/v1/roles?q=role", Answer::roles, headers);
			default -> {
				long since = Math.max(0,
						JsonPath.<Number>read(services.get(instance).get("/v1/changes?limit=1").body(), "$.dataVersion")
							.longValue() - 20);
				read(instance, "/v1/changes?limit=500&since=" + since, (body) -> Answer.changes(body, since), headers);
			}
		}
	}

	private void read(int instance, String path, Answer.Reading reading, String... headers) throws IOException {
		long sent = System.nanoTime();
		this.ledger.answered(Answer.of("GET " + path, reading, services.get(instance).get(path, headers), sent));
	}

	private void search(int instance, double perMove, String... headers) throws IOException {
		String json = "{\"from\": \"" + Graph.START + "\", \"to\": \"" + Graph.GOAL + "\", \"weights\": {\"moves\": "
				+ perMove + "}}";
		long sent = System.nanoTime();
		this.ledger.answered(Answer.of("POST " + json, (body) -> Answer.paths(body, perMove, 3),
				services.get(instance).send("POST", "/v1/paths/search", json, headers), sent));
	}

	/** Reads the tag, and writes; nobody else writes this fact. */
	private HttpResponse<String> write(int instance, Write write) throws IOException {
		String tag = tag(services.get(1 - instance), write).orElse(null);
		if (tag == null && write.body() == null) {
			// It is gone already: it comes back.
			return write(instance, Write.months(write.number(), Graph.START, "two-2", 6));
		}
		HttpResponse<String> answer = put(instance, write, tag);
		assertThat(answer.statusCode()).as("%s with %s: %s", write, tag, answer.body())
			.isEqualTo((write.body() == null) ? 204 : (tag != null) ? 200 : 201);
		return answer;
	}

	private HttpResponse<String> put(int instance, Write write, @Nullable String tag) throws IOException {
		String[] condition = (tag != null) ? new String[] { "If-Match", tag } : new String[] { "If-None-Match", "*" };
		long sent = System.nanoTime();
		HttpResponse<String> answer = services.get(instance)
			.send((write.body() != null) ? "PUT" : "DELETE", write.path(), write.body(), condition);
		if (answer.statusCode() < 300) {
			this.ledger.written(write, sent, System.nanoTime());
		}
		return answer;
	}

	private static java.util.Optional<String> tag(ServiceProcess service, Write write) throws IOException {
		return service.get(write.path()).headers().firstValue("ETag");
	}

	private static <T extends @Nullable Object> List<T> together(List<Callable<T>> clients) throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
			List<T> results = new ArrayList<>();
			for (Future<T> client : Objects.requireNonNull(threads.invokeAll(clients))) {
				results.add(client.get());
			}
			return results;
		}
	}

}
