package org.careerpathing.cypher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerpathing.support.BuiltInGraph;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.summary.ResultSummary;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every file of the {@code cypher} folder: it says what it answers, its example runs on
 * the built-in graph without a warning, and the service uses it.
 */
@GraphTest
@BuiltInGraph
class CypherFilesTests {

	private static final Path FOLDER = Path.of("cypher");

	private static final Pattern PARAMS = Pattern.compile("(?m)^// :params (\\{.*})$");

	private static final String CARTESIAN_PRODUCT = "03N90";

	@Autowired
	Driver driver;

	@Autowired
	TestGraph graph;

	static List<String> files() throws IOException {
		try (Stream<Path> files = Files.walk(FOLDER)) {
			return files.filter((file) -> file.toString().endsWith(".cypher"))
				.map((file) -> FOLDER.relativize(file).toString().replace('\\', '/'))
				.sorted()
				.toList();
		}
	}

	/**
	 * Those with an example: all but the schema, and of what is for people the steps of
	 * the guide.
	 */
	static List<String> examples() throws IOException {
		return Stream.concat(queries().stream(), files().stream().filter((file) -> file.startsWith("browser/steps/")))
			.toList();
	}

	static List<String> queries() throws IOException {
		return files().stream().filter((file) -> !file.startsWith("schema/") && !file.startsWith("browser/")).toList();
	}

	@ParameterizedTest
	@MethodSource("files")
	void saysInItsFirstLineWhatItAnswers(String file) throws IOException {
		String text = read(file);
		assertThat(text).startsWith("// ").endsWith(";\n");
		assertThat(text.lines().findFirst().orElseThrow()).hasSizeBetween(10, 130);
		String statement = text.replaceAll("(?m)//.*$", "").replaceAll("'(\\\\.|[^'])*'", "''").strip();
		assertThat(statement).as("one statement").containsOnlyOnce(";").endsWith(";");
	}

	/** Neo4j Browser cuts what looks like {@code onclick=…} out of a guide. */
	@ParameterizedTest
	@MethodSource("files")
	void givesNothingANameThatBrowserTakesForAnEventHandler(String file) {
		assertThat(read(file)).doesNotContainPattern("(?i)\\bon\\w+\\s*=");
	}

	@ParameterizedTest
	@MethodSource("examples")
	void runsItsExamplesWithoutAWarning(String file) {
		String text = read(file);
		List<String> examples = PARAMS.matcher(text).results().map((line) -> line.group(1)).toList();
		assertThat(examples).as("an example line, // :params {...}").isNotEmpty();
		for (String example : examples) {
			run(text, example);
		}
	}

	private void run(String text, String example) {
		try (Session session = this.driver.session(); Transaction transaction = session.beginTransaction()) {
			// The map is Cypher, so the database reads it.
			var parameters = transaction.run("RETURN " + example + " AS parameters").single().get(0).asMap();
			ResultSummary plan = transaction.run("EXPLAIN " + text, parameters).consume();
			assertThat(plan.gqlStatusObjects())
				.filteredOn(
						(status) -> status.gqlStatus().startsWith("01") || status.gqlStatus().equals(CARTESIAN_PRODUCT))
				.map((status) -> status.statusDescription())
				.isEmpty();
			transaction.run(text, parameters).consume();
			transaction.rollback();
		}
	}

	@Test
	void hasOneConstantForEachFileAndOneFileForEachConstant() throws IOException {
		Pattern constant = Pattern.compile("CypherFile\\s*\\.of\\(\"([^\"]+[.]cypher)\"\\)");
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
			List<String> constants = sources.filter((file) -> file.toString().endsWith(".java"))
				.flatMap((file) -> constant.matcher(text(file)).results().map((match) -> match.group(1)))
				.toList();
			assertThat(constants).doesNotHaveDuplicates();
			assertThat(new TreeSet<>(constants))
				.isEqualTo(queries().stream().collect(Collectors.toCollection(TreeSet::new)));
		}
	}

	/**
	 * Where a process ends between applying a file and recording that, it is applied
	 * again.
	 */
	@Test
	void changesNothingWhereASchemaFileIsAppliedAgain() throws IOException {
		for (CypherFile file : Schema.files()) {
			this.graph.run(file.text());
		}
		List<?> before = everything();
		for (CypherFile file : Schema.files()) {
			this.graph.run(file.text());
			assertThat(everything()).as(file.name()).isEqualTo(before);
		}
	}

	private List<?> everything() {
		return Stream
			.of("SHOW INDEXES YIELD name, type RETURN name, type ORDER BY name",
					"SHOW CONSTRAINTS YIELD name, type RETURN name, type ORDER BY name",
					"MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY elementId(n)",
					"MATCH ()-[r]->() RETURN type(r) AS type, properties(r) AS properties ORDER BY elementId(r)")
			.map(this.graph::run)
			.toList();
	}

	private static String read(String file) {
		return text(FOLDER.resolve(file));
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
