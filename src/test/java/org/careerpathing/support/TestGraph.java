package org.careerpathing.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.transition.Assumptions;
import org.careerpathing.transition.EvidenceCost;
import org.neo4j.driver.Driver;

/**
 * The graph of a test, written and read past the service.
 */
public class TestGraph {

	private final Driver driver;

	private final Assumptions assumptions;

	private final EvidenceCost evidenceCost;

	TestGraph(Driver driver, Assumptions assumptions, EvidenceCost evidenceCost) {
		this.driver = driver;
		this.assumptions = assumptions;
		this.evidenceCost = evidenceCost;
	}

	/**
	 * Empties the graph, runs the statements one after the other and completes what they
	 * made.
	 * @param statements Cypher that makes the test's data
	 */
	public void reset(String... statements) {
		run("MATCH (n) DETACH DELETE n");
		for (String statement : statements) {
			run(statement);
		}
		complete();
	}

	/**
	 * Adds what a start adds to a graph that was written by hand: numbers of roles and
	 * derived values, all but learning, which tests set as they need it.
	 */
	public void complete() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("roles", null);
		parameters.put("incoming", true);
		parameters.put("assumedMonths", this.assumptions.months());
		parameters.put("assumedLearning", this.assumptions.learning());
		parameters.put("assumedLevel", this.assumptions.level());
		parameters.put("assumedImportance", this.assumptions.importance());
		parameters.put("evidenceCost", this.evidenceCost.parameters());
		for (String file : List.of("role/number", "transition/derive-evidence", "transition/derive-required-learning",
				"transition/derive-counted")) {
			run(CypherFile.of(file + ".cypher").text(), parameters);
		}
	}

	/**
	 * Runs one statement.
	 * @param statement Cypher without parameters
	 * @return the rows
	 */
	public List<Map<String, Object>> run(String statement) {
		return run(statement, Map.of());
	}

	/**
	 * Runs one statement.
	 * @param statement Cypher
	 * @param parameters what it asks for
	 * @return the rows
	 */
	public List<Map<String, Object>> run(String statement, Map<String, Object> parameters) {
		return this.driver.executableQuery(statement)
			.withParameters(parameters)
			.execute()
			.records()
			.stream()
			.map((row) -> row.asMap())
			.toList();
	}

}
