package org.careerpathing.cypher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careerpathing.CareerPathing;
import org.careerpathing.start.CannotStart;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.careerpathing.support.TestNeo4j;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Schema files on a graph, with files of these tests besides the real ones.
 */
@GraphTest
@ExtendWith(OutputCaptureExtension.class)
class SchemaTests {

	private static final CypherFile INDEX = file("901-index",
			"CREATE INDEX schema_tests IF NOT EXISTS " + "FOR (n:SchemaTests) ON (n.name)");

	/** Shows how often it was applied, which a file that is to be used must not. */
	private static final CypherFile COUNTED = file("902-counted",
			"MERGE (n:SchemaTests {name: 'counted'}) SET n.times = coalesce(n.times, 0) + 1");

	/** Large graphs are changed in many transactions. */
	private static final CypherFile RENAMED = file("903-renamed", "MATCH (n:SchemaTests) WHERE n.old IS NOT NULL "
			+ "CALL (n) { SET n.new = n.old REMOVE n.old } IN TRANSACTIONS OF 10 ROWS");

	private static final CypherFile BROKEN = file("902-counted",
			"CREATE CONSTRAINT schema_tests_twice IF NOT EXISTS " + "FOR (n:SchemaTests) REQUIRE n.twice IS UNIQUE");

	@Autowired
	Schema schema;

	@Autowired
	Neo4jClient client;

	@Autowired
	ChosenDatabase database;

	@Autowired
	TestGraph graph;

	private static CypherFile file(String name, String statement) {
		return new CypherFile("schema/" + name + ".cypher", "// Of a test.\n" + statement + ";\n");
	}

	@BeforeEach
	void begin() {
		forget();
		this.graph.run("DROP CONSTRAINT schema_lock_name IF EXISTS");
	}

	/** The records of these tests would keep every other service from starting. */
	@AfterEach
	void end() {
		this.graph.run("DROP INDEX schema_tests IF EXISTS");
		this.graph.run("DROP CONSTRAINT schema_tests_twice IF EXISTS");
		forget();
	}

	private void forget() {
		this.graph.run("MATCH (n:SchemaFile|SchemaTests) DELETE n");
	}

	@Test
	void hasFilesInOneOrder() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("cypher/schema"))) {
			List<String> numbers = files.map((file) -> String.valueOf(file.getFileName()).substring(0, 4))
				.sorted()
				.toList();
			assertThat(numbers).isEqualTo(
					IntStream.rangeClosed(1, numbers.size()).mapToObj((number) -> "%03d-".formatted(number)).toList());
		}
	}

	@Test
	void appliesEachFileOnceAndRecordsIt() {
		ZonedDateTime start = ZonedDateTime.now();
		this.schema.apply(List.of(INDEX, COUNTED));
		this.schema.apply(List.of(INDEX, COUNTED));
		assertThat(times()).isOne();
		assertThat(this.graph.run("SHOW INDEXES YIELD name WHERE name = 'schema_tests'")).hasSize(1);
		assertThat(records()).extracting((row) -> row.get("name"))
			.containsExactly("schema/901-index.cypher", "schema/902-counted.cypher");
		assertThat(records()).allSatisfy((row) -> {
			assertThat(row.get("checksum")).asString().matches("[0-9a-f]{64}");
			assertThat(row.get("release")).isEqualTo("development");
			// The clock of the database may not be that of this machine.
			assertThat((ZonedDateTime) row.get("applied")).isBetween(start.minusMinutes(5), start.plusHours(1));
		});
	}

	@RepeatedTest(3)
	void letsOneInstanceApplyWhatSeveralBeginAtOnce() throws Exception {
		CyclicBarrier together = new CyclicBarrier(6);
		Callable<Object> instance = () -> {
			Schema other = new Schema(this.client, new SchemaRecords(this.client, this.database, "0.1.0"));
			together.await();
			other.apply(List.of(INDEX, COUNTED));
			return other;
		};
		try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
			for (Future<Object> done : instances
				.invokeAll(List.of(instance, instance, instance, instance, instance, instance))) {
				assertThat(done.get()).isNotNull();
			}
		}
		assertThat(times()).isOne();
		assertThat(records()).hasSize(2);
	}

	@Test
	void appliesAgainWhatWasNotRecordedAnyMore() {
		this.schema.apply(List.of(INDEX, COUNTED));
		this.graph.run("MATCH (file:SchemaFile {name: 'schema/902-counted.cypher'}) DELETE file");
		this.schema.apply(List.of(INDEX, COUNTED));
		assertThat(times()).isEqualTo(2);
		assertThat(records()).hasSize(2);
	}

	@Test
	void appliesALaterFileAloneAndInManyTransactions() {
		this.schema.apply(List.of(INDEX, COUNTED));
		this.graph.run("UNWIND range(1, 25) AS i CREATE (:SchemaTests {old: i})");
		this.schema.apply(List.of(INDEX, COUNTED, RENAMED));
		assertThat(times()).isOne();
		assertThat(this.graph.run("MATCH (n:SchemaTests) WHERE n.new > 0 AND n.old IS NULL RETURN n")).hasSize(25);
		assertThat(records()).hasSize(3);
	}

	@Test
	void namesTheFileThatCannotBeAppliedAndGoesOnWithItOnceThatIsMended() {
		this.graph.run("UNWIND [1, 1] AS twice CREATE (:SchemaTests {twice: twice})");
		assertThatExceptionOfType(CannotStart.class)
			.isThrownBy(() -> this.schema.apply(List.of(INDEX, BROKEN, RENAMED)))
			.withMessageStartingWith("The schema file cypher/schema/902-counted.cypher could not be applied")
			.withMessageContaining("property `twice` = 1");
		assertThat(records()).hasSize(1);
		this.graph.run("MATCH (n:SchemaTests) DELETE n");
		this.schema.apply(List.of(INDEX, BROKEN, RENAMED));
		assertThat(records()).hasSize(3);
	}

	@Test
	void refusesAFileThatWasChangedSinceItWasApplied() {
		this.schema.apply(List.of(INDEX, COUNTED));
		CypherFile changed = new CypherFile(COUNTED.name(), COUNTED.text().replace("+ 1", "+ 2"));
		assertThatExceptionOfType(CannotStart.class)
			.isThrownBy(() -> this.schema.apply(List.of(INDEX, changed, RENAMED)))
			.withMessageStartingWith(
					"The schema file cypher/schema/902-counted.cypher is not what release development applied")
			.satisfies((ex) -> assertThat(ex.mend()).contains("a new file with the next number"));
		assertThat(records()).hasSize(2);
	}

	@Test
	void looksAtTheStatementAloneNotAtCommentsAndLineEnds() {
		this.schema.apply(List.of(INDEX));
		CypherFile same = new CypherFile(INDEX.name(), "// Said better.\r\n" + INDEX.text().replace("\n", "  \r\n"));
		this.schema.apply(List.of(same));
		assertThat(records()).hasSize(1);
	}

	@Test
	void doesNotStartOnTheGraphOfANewerRelease(CapturedOutput output) throws IOException {
		this.schema.apply();
		new SchemaRecords(this.client, this.database, "9.7.0").record(file("999-far-away", "RETURN 1"));
		List<Map<String, Object>> before = records();
		assertThatThrownBy(() -> SpringApplication.run(CareerPathing.class, "--spring.neo4j.uri=" + TestNeo4j.uri(),
				"--server.port=0"))
			.hasRootCauseInstanceOf(CannotStart.class);
		assertThat(output).contains("APPLICATION FAILED TO START",
				"The graph was changed by a newer release of this service, 9.7.0: release ",
				" does not know the schema files schema/999-far-away.cypher.",
				"Start that release or a newer one, or restore the backup from before it");
		assertThat(output.getOut()).doesNotContain("\tat org.careerpathing.");
		assertThat(records()).isEqualTo(before);
	}

	private long times() {
		return (Long) this.graph.run("MATCH (n:SchemaTests {name: 'counted'}) RETURN n.times AS times")
			.getFirst()
			.getOrDefault("times", 0L);
	}

	private List<Map<String, Object>> records() {
		return this.graph.run("MATCH (file:SchemaFile) RETURN file.name AS name, file.checksum AS checksum, "
				+ "file.release AS release, file.applied AS applied ORDER BY name");
	}

}
