package org.careerpathing.importing.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.careerpathing.support.ServiceProcess;
import org.careerpathing.support.TestGraph;
import org.careerpathing.support.TestNeo4j;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The process is killed while it imports; the next start ends the import as if nothing
 * had happened. Other files than the generated ones:
 * {@code -Dkilled-import=esco,<folder>,10} names a format, a folder, and how often it is
 * killed.
 */
@ResourceLock(TestNeo4j.GRAPH)
class KilledImportIT {

	private static final String[] WHAT = System.getProperty("killed-import", "graph,,1").split(",");

	/** Long enough for ESCO on a busy machine: it only ends a test that hangs. */
	private static final Duration PATIENCE = Duration.ofMinutes(10);

	/** What differs from import to import, and says nothing of what was imported. */
	private static final Set<String> APART = Set.of("version", "index", "createdIn");

	private static final String EVERYTHING = """
			MATCH (n:Role|Skill)
			RETURN n.id AS id, properties(n) AS properties, COLLECT {
			  MATCH (n)-[e]->(other)
			  WHERE other.id IS NOT NULL
			  RETURN {type: type(e), to: other.id, properties: properties(e)} ORDER BY type(e), other.id
			} AS edges
			ORDER BY id""";

	static Driver driver;

	static TestGraph graph;

	@TempDir
	Path folder;

	@BeforeAll
	static void connect() {
		driver = GraphDatabase.driver(TestNeo4j.uri(), AuthTokens.none());
		graph = TestGraph.on(driver);
	}

	@AfterAll
	static void disconnect() {
		driver.close();
	}

	@Test
	void endsAsIfNothingHadHappened() throws IOException {
		Path files = WHAT[1].isEmpty() ? generated(this.folder.resolve("files")) : Path.of(WHAT[1]);
		graph.reset();
		Duration time;
		try (ServiceProcess undisturbed = importing(files, "undisturbed")) {
			awaitStatus((status) -> !status.equals("QUEUED"));
			Instant start = Instant.now();
			awaitStatus((status) -> !status.equals("RUNNING"));
			time = Duration.between(start, Instant.now());
			assertThat(undisturbed.awaitExit()).as(undisturbed.log()).isZero();
		}
		List<?> expected = shape();
		assertThat(expected).isNotEmpty();
		Random random = new Random(4);
		for (int i = 0; i < Integer.parseInt(WHAT[2]); i++) {
			long moment = (long) (time.toMillis() * (0.05 + 0.8 * random.nextDouble()));
			do {
				graph.reset();
				kill(files, "killed-" + i, moment);
				// It was done already: this time the machine was faster.
				moment = moment * 2 / 3;
			}
			while (status().equals("DONE"));
			assertThat(status()).isEqualTo("RUNNING");
			try (ServiceProcess service = service("killed-" + i)) {
				service.awaitReady();
				awaitStatus((status) -> status.equals("DONE") || status.equals("FAILED"));
				assertThat(status()).as(service.log()).isEqualTo("DONE");
				assertThat(service.get("/v1/imports").body()).contains("\"starts\":2");
			}
			assertThat(shape()).as("killed after " + moment + " of " + time.toMillis() + " ms").isEqualTo(expected);
		}
		graph.reset();
	}

	private void kill(Path files, String name, long moment) {
		try (ServiceProcess killed = importing(files, name)) {
			awaitStatus((status) -> !status.equals("QUEUED"));
			sleep(moment);
			killed.kill();
		}
	}

	private ServiceProcess importing(Path files, String name) {
		return ServiceProcess.start("import", WHAT[0], files.toAbsolutePath().toString(), "--source=somebody",
				"--spring.neo4j.uri=" + TestNeo4j.uri(),
				"--career-pathing.imports.folder=" + this.folder.resolve(name));
	}

	private ServiceProcess service(String name) {
		return ServiceProcess.start("--spring.neo4j.uri=" + TestNeo4j.uri(), "--career-pathing.graph.load=never",
				"--career-pathing.imports.folder=" + this.folder.resolve(name));
	}

	private static List<?> shape() {
		return graph.run(EVERYTHING).stream().map(KilledImportIT::stripped).toList();
	}

	private static Object stripped(Object value) {
		return switch (value) {
			case Map<?, ?> map -> {
				Map<String, Object> kept = new TreeMap<>();
				map.forEach((key, each) -> {
					if (!APART.contains(key)) {
						kept.put(String.valueOf(key), stripped(each));
					}
				});
				yield kept;
			}
			case List<?> list -> list.stream().map(KilledImportIT::stripped).toList();
			default -> value;
		};
	}

	private static void awaitStatus(Predicate<String> reached) {
		Instant end = Instant.now().plus(PATIENCE);
		while (!reached.test(status())) {
			assertThat(Instant.now()).as("status " + status()).isBefore(end);
			sleep(50);
		}
	}

	private static String status() {
		List<Map<String, Object>> jobs = graph.run("MATCH (job:Import) RETURN job.status AS status");
		return jobs.isEmpty() ? "QUEUED" : String.valueOf(jobs.getFirst().get("status"));
	}

	private static void sleep(long millis) {
		try {
			TimeUnit.MILLISECONDS.sleep(millis);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** A company with 600 roles, each with twenty requirements and ten moves. */
	private static Path generated(Path folder) throws IOException {
		Random random = new Random(3);
		List<String> roles = new ArrayList<>(List.of("id,title,level"));
		List<String> skills = new ArrayList<>(List.of("id,name,buildsOn"));
		List<String> requirements = new ArrayList<>(List.of("role,skill,level,importance,basis"));
		List<String> transitions = new ArrayList<>(List.of("from,to,kind,months,basis"));
		for (int i = 0; i < 300; i++) {
			skills.add("skill-" + i + ",Skill " + i + "," + ((i > 0) ? "skill-" + random.nextInt(i) : ""));
		}
		for (int i = 0; i < 600; i++) {
			roles.add("role-" + i + ",Role " + i + "," + (1 + random.nextInt(9)));
			int first = random.nextInt(280);
			for (int j = 0; j < 20; j++) {
				requirements.add("role-" + i + ",skill-" + (first + j) + "," + random.nextInt(6) + ",1,STATED");
			}
			for (int j = 1; j <= 10; j++) {
				transitions
					.add("role-" + i + ",role-" + (i + j * j) % 600 + ",LATERAL," + random.nextInt(60) + ",STATED");
			}
		}
		Files.createDirectories(folder);
		Files.write(folder.resolve("roles.csv"), roles);
		Files.write(folder.resolve("skills.csv"), skills);
		Files.write(folder.resolve("requirements.csv"), requirements);
		Files.write(folder.resolve("transitions.csv"), transitions);
		return folder;
	}

}
