package org.careerpathing.support;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;

/**
 * The graph of a test, written and read past the service.
 */
public class TestGraph {

	private final Driver driver;

	TestGraph(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Empties the graph and runs the statements one after the other.
	 * @param statements Cypher that makes the test's data
	 */
	public void reset(String... statements) {
		run("MATCH (n) DETACH DELETE n");
		for (String statement : statements) {
			run(statement);
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
