package org.careerpathing.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.transition.Assumptions;
import org.careerpathing.transition.EvidenceCost;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * The graph of a test, written and read past the service.
 */
public class TestGraph {

	private static final int BATCH = 5000;

	private final Driver driver;

	private final Assumptions assumptions;

	private final EvidenceCost evidenceCost;

	public TestGraph(Driver driver, Assumptions assumptions, EvidenceCost evidenceCost) {
		this.driver = driver;
		this.assumptions = assumptions;
		this.evidenceCost = evidenceCost;
	}

	/**
	 * The graph of a test without a Spring context, with what is assumed by default.
	 * @param driver the connection
	 * @return the graph
	 */
	public static TestGraph on(Driver driver) {
		return new TestGraph(driver, new Assumptions(24, 3.0, 1.0, 10.0),
				new EvidenceCost(0.5, 1.0, 1.0, 1.5, 2.0, 1.0, 0.000001));
	}

	/**
	 * Empties the graph, runs the statements one after the other and completes what they
	 * made.
	 * @param statements Cypher that makes the test's data
	 */
	public void reset(String... statements) {
		try (Session session = this.driver.session()) {
			// A framework is more than one transaction of a small server can delete.
			session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 500 ROWS").consume();
		}
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
		derive("role/number", "transition/derive-evidence", "transition/derive-required-learning",
				"transition/derive-counted");
	}

	/**
	 * The same where learning follows from what roles require.
	 */
	public void completeWithLearning() {
		derive("transition/derive-learning");
		complete();
	}

	private void derive(String... files) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("roles", null);
		parameters.put("incoming", true);
		parameters.put("assumedMonths", this.assumptions.months());
		parameters.put("assumedLearning", this.assumptions.learning());
		parameters.put("assumedLevel", this.assumptions.level());
		parameters.put("assumedImportance", this.assumptions.importance());
		parameters.put("evidenceCost", this.evidenceCost.parameters());
		for (String file : files) {
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

	/**
	 * Adds a graph, in batches. What the service derives from it has to be derived by the
	 * service.
	 * @param data the graph
	 */
	public void load(GraphData data) {
		batches("CREATE (:Role {id: row.id, title: row.title, status: 'ACTIVE', version: 0})", data.roles(),
				(role) -> Map.of("id", role.id(), "title", role.title()));
		batches("CREATE (:Skill {id: row.id, name: row.name, status: 'ACTIVE', version: 0})", data.skills(),
				(skill) -> Map.of("id", skill.id(), "name", skill.name()));
		batches("MATCH (role:Role {id: row.role}) MATCH (skill:Skill {id: row.skill}) "
				+ "CREATE (role)-[:REQUIRES {level: row.level, importance: row.importance, version: 0}]->(skill)",
				data.requirements(), (asked) -> {
					Map<String, Object> row = new HashMap<>(Map.of("role", asked.role(), "skill", asked.skill()));
					row.put("level", asked.level());
					row.put("importance", asked.importance());
					return row;
				});
		batches("MATCH (from:Role {id: row.from}) MATCH (to:Role {id: row.to}) CREATE (from)-[:TRANSITIONS_TO "
				+ "{kind: 'LATERAL', months: row.months, basis: row.basis, version: 0}]->(to)", data.moves(),
				(move) -> {
					Map<String, Object> row = new HashMap<>(
							Map.of("from", move.from(), "to", move.to(), "basis", move.basis()));
					row.put("months", move.months());
					return row;
				});
	}

	private <T> void batches(String statement, List<T> items, Function<T, Map<String, Object>> row) {
		for (int start = 0; start < items.size(); start += BATCH) {
			List<T> batch = items.subList(start, Math.min(start + BATCH, items.size()));
			run("UNWIND $rows AS row " + statement, Map.of("rows", batch.stream().map(row).toList()));
		}
	}

}
