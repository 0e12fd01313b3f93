package org.careerpathing.transition;

import java.util.List;
import java.util.Map;

import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The defaults of {@link Assumptions} count here: level 3, importance 1, learning 10.
 */
@GraphTest
class LearningTests {

	@Autowired
	TestGraph graph;

	@Autowired
	DerivedValues derivedValues;

	@Autowired
	TransactionTemplate transaction;

	/**
	 * One skill: what the origin requires, what the target asks, and what is to be
	 * learned. A dash is unknown, "none" not required at all. The target also asks for
	 * "common" at level 1, importance 1, and the origin has it, so that both are known.
	 */
	@ParameterizedTest(name = "from {0}, to level {1} of importance {2}: {3}, known {4}")
	@CsvSource({ "2, 4, 0.5, 1.0, true", "4, 2, 1.0, 0.0, true", "3, 3, 1.0, 0.0, true", "none, 2.5, 0.4, 1.0, true",
			"none, 0, 1.0, 0.0, true", "none, -, 0.5, 1.5, false", "2, -, 0.5, 0.5, false", "4, -, 0.5, 0.0, false",
			"-, 5, 0.5, 1.0, false", "-, 2, 1.0, 0.0, false", "-, -, 0.5, 0.0, false", "2, 4, -, 2.0, false",
			"none, 4, -, 4.0, false", "none, -, -, 3.0, false", "2, 4, 0, 0.0, true", "4, 2, -, 0.0, true" })
	void countsMissingLevelsByImportance(String has, String level, String importance, double expected, boolean known) {
		this.graph.reset(
				"CREATE (:Role {id: 'a'})-[:TRANSITIONS_TO]->(:Role {id: 'b'}), (:Skill {id: 'common'}), "
						+ "(:Skill {id: 's'})",
				requires("a", "common", "1", "1"), requires("b", "common", "1", "1"),
				requires("b", "s", level, importance));
		if (!has.equals("none")) {
			this.graph.run(requires("a", "s", has, "1"));
		}
		deriveAll();
		assertLearning("a", "b", expected, known);
	}

	@Test
	void sumsOverSkills() {
		this.graph.reset("CREATE (a:Role {id: 'a'})-[:TRANSITIONS_TO]->(b:Role {id: 'b'}), "
				+ "(a)-[:REQUIRES {level: 1, importance: 1}]->(s:Skill {id: 's'}), "
				+ "(b)-[:REQUIRES {level: 4, importance: 0.5}]->(s), "
				+ "(b)-[:REQUIRES {level: 2, importance: 1}]->(:Skill {id: 'p'}), "
				+ "(a)-[:REQUIRES {level: 5, importance: 1}]->(:Skill {id: 'q'})");
		deriveAll();
		assertLearning("a", "b", 3 * 0.5 + 2 * 1.0, true);
	}

	/** The API and imports write none twice, people in Neo4j Browser may. */
	@Test
	void countsARequirementThatIsThereTwiceOnce() {
		this.graph.reset("CREATE (a:Role {id: 'a'})-[:TRANSITIONS_TO]->(b:Role {id: 'b'}), "
				+ "(a)-[:REQUIRES {level: 1, importance: 1}]->(s:Skill {id: 's'}), "
				+ "(a)-[:REQUIRES {level: 1, importance: 1}]->(s), "
				+ "(b)-[:REQUIRES {level: 4, importance: 0.5}]->(s), (b)-[:REQUIRES {level: 4, importance: 0.5}]->(s)");
		deriveAll();
		assertLearning("a", "b", 3 * 0.5, true);
	}

	@Test
	void assumesTheWholeMoveWhereTheTargetsRequirementsAreUnknown() {
		this.graph.reset("CREATE (a:Role {id: 'a'})-[:TRANSITIONS_TO]->(:Role {id: 'b'}), "
				+ "(a)-[:REQUIRES {level: 1, importance: 1}]->(:Skill {id: 's'})");
		deriveAll();
		assertLearning("a", "b", 10, false);
	}

	@Test
	void takesNothingForGrantedWhereTheOriginsRequirementsAreUnknown() {
		this.graph.reset("CREATE (:Role {id: 'a'})-[:TRANSITIONS_TO]->(b:Role {id: 'b'}), "
				+ "(b)-[:REQUIRES {level: 4, importance: 0.5}]->(:Skill {id: 's'})");
		deriveAll();
		assertLearning("a", "b", 2, false);
	}

	@Test
	void assumesTheWholeMoveWhereNeitherRoleHasRequirements() {
		this.graph.reset("CREATE (:Role {id: 'a'})-[:TRANSITIONS_TO]->(:Role {id: 'b'})");
		deriveAll();
		assertLearning("a", "b", 10, false);
	}

	@Test
	void replacesAnAssumedValueOnceItIsKnown() {
		this.graph.reset("CREATE (a:Role {id: 'a'})-[:TRANSITIONS_TO {learningAssumed: 10.0}]->(b:Role {id: 'b'}), "
				+ "(a)-[:REQUIRES {level: 1, importance: 1}]->(s:Skill {id: 's'}), "
				+ "(b)-[:REQUIRES {level: 2, importance: 1}]->(s)");
		deriveAll();
		assertLearning("a", "b", 1, true);
	}

	@Test
	void replacesAKnownValueThatIsKnownNoLonger() {
		this.graph.reset("CREATE (:Role {id: 'a'})-[:TRANSITIONS_TO {learning: 1.0}]->(:Role {id: 'b'})");
		deriveAll();
		assertLearning("a", "b", 10, false);
	}

	@Test
	void ignoresRetiredTransitionsAndRetiredRequirements() {
		this.graph.reset("CREATE (a:Role {id: 'a'})-[:TRANSITIONS_TO]->(b:Role {id: 'b'}), "
				+ "(a)-[:RETIRED_TRANSITION_TO]->(b), "
				+ "(a)-[:REQUIRES {level: 1, importance: 1}]->(s:Skill {id: 's'}), "
				+ "(b)-[:REQUIRES {level: 2, importance: 1}]->(s), "
				+ "(b)-[:RETIRED_REQUIRES {level: 5, importance: 1}]->(:Skill {id: 'p'})");
		deriveAll();
		assertLearning("a", "b", 1, true);
		assertThat(this.graph.run("MATCH ()-[t:RETIRED_TRANSITION_TO]->() RETURN keys(t) AS keys"))
			.containsExactly(Map.of("keys", List.of()));
	}

	@Test
	void touchesOnlyTheMovesFromAndToTheNamedRoles() {
		this.graph.reset("CREATE (a:Role {id: 'a'}), (b:Role {id: 'b'}), (c:Role {id: 'c'}), "
				+ "(a)-[:TRANSITIONS_TO]->(b), (b)-[:TRANSITIONS_TO]->(c), (c)-[:TRANSITIONS_TO]->(a)");
		this.transaction.executeWithoutResult((status) -> this.derivedValues.deriveFor(List.of("a")));
		assertThat(this.graph.run("MATCH (from)-[t:TRANSITIONS_TO]->() WHERE t.learningAssumed = 10 "
				+ "RETURN from.id AS from ORDER BY from"))
			.containsExactly(Map.of("from", "a"), Map.of("from", "c"));
	}

	@Test
	void doesNothingForNoRolesOrRolesThatDoNotExist() {
		this.graph.reset("CREATE (:Role {id: 'a'})-[:TRANSITIONS_TO]->(:Role {id: 'b'})");
		this.transaction.executeWithoutResult((status) -> {
			this.derivedValues.deriveFor(List.of());
			this.derivedValues.deriveFor(List.of("nobody"));
		});
		assertThat(
				this.graph.run("MATCH ()-[t:TRANSITIONS_TO]->() WHERE coalesce(t.learning, t.learningAssumed) IS NULL "
						+ "RETURN count(t) AS without"))
			.containsExactly(Map.of("without", 1L));
	}

	@Test
	void refusesToRunOutsideTheTransactionOfTheChange() {
		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(this.derivedValues::deriveAll);
	}

	private static String requires(String role, String skill, String level, String importance) {
		return "MATCH (r:Role {id: '" + role + "'}), (s:Skill {id: '" + skill + "'}) CREATE (r)-[:REQUIRES {level: "
				+ number(level) + ", importance: " + number(importance) + "}]->(s)";
	}

	private static String number(String text) {
		return text.equals("-") ? "null" : text;
	}

	private void deriveAll() {
		this.transaction.executeWithoutResult((status) -> this.derivedValues.deriveAll());
	}

	private void assertLearning(String from, String to, double value, boolean known) {
		assertThat(this.graph.run(
				"MATCH (:Role {id: $from})-[t:TRANSITIONS_TO]->(:Role {id: $to}) "
						+ "RETURN round(CASE WHEN $known THEN t.learning ELSE t.learningAssumed END, 9) AS value, "
						+ "[key IN keys(t) WHERE key STARTS WITH 'learning'] AS keys",
				Map.of("from", from, "to", to, "known", known)))
			.containsExactly(Map.of("value", value, "keys", List.of(known ? "learning" : "learningAssumed")));
	}

}
