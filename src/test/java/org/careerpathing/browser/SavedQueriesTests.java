package org.careerpathing.browser;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.importing.Graphs;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.EagerResult;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Path;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SavedQueriesTests {

	@Autowired
	Driver driver;

	@BeforeAll
	void loadTheBuiltInGraph(@Autowired TestGraph graph, @Autowired Graphs graphs) {
		graph.reset();
		graphs.load("classpath:graph/product-management");
		// What an import would have left: a fresh graph has neither changes nor imported
		// roles.
		graph.run(CypherFile.of("change/record.cypher").text(), example("change/record.cypher", graph));
		graph.run("MATCH (role:Role {id: 'product-manager'}) SET role.importedBy = 'kitchen-survey'");
	}

	private static Map<String, Object> example(String file, TestGraph graph) {
		String line = new GuideTemplate("").fill("{{params:" + file + "}}").substring(":params ".length());
		return it(graph.run("RETURN " + HtmlUtils.htmlUnescape(line) + " AS it").getFirst());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> it(Map<String, Object> row) {
		return (Map<String, Object>) Objects.requireNonNull(row.get("it"));
	}

	static List<CypherFile> files() throws IOException {
		return SavedQueries.files();
	}

	@ParameterizedTest
	@MethodSource("files")
	void beginsWithAQuestion(CypherFile file) {
		assertThat(file.text().lines().findFirst()).hasValueSatisfying((line) -> assertThat(line).matches("// .+\\?"));
	}

	@ParameterizedTest
	@MethodSource("files")
	void isOneStatementWithoutParameters(CypherFile file) {
		String query = file.text().lines().filter((line) -> !line.startsWith("//")).reduce("", String::concat);
		assertThat(query).doesNotContain("$").containsOnlyOnce(";").endsWith(";");
	}

	@ParameterizedTest
	@MethodSource("files")
	void isExplainedWithoutAWarning(CypherFile file) {
		assertThat(run("EXPLAIN " + file.text()).summary().notifications()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("files")
	void drawsSomethingWithoutAWarning(CypherFile file) {
		EagerResult result = run(file.text());
		assertThat(result.summary().notifications()).isEmpty();
		assertThat(result.records().stream().flatMap((row) -> row.values().stream()))
			.anyMatch(SavedQueriesTests::isDrawn);
	}

	private EagerResult run(String query) {
		return this.driver.executableQuery(query).execute();
	}

	private static boolean isDrawn(Value value) {
		return !value.isNull()
				&& Stream.of(Entity.class, Path.class).anyMatch((type) -> type.isInstance(value.asObject()));
	}

}
