package org.careerpathing.transition;

import java.util.List;
import java.util.Map;

import org.careerpathing.role.RoleNumbers;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.careerpathing.version.DataVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * What is stored on moves and roles besides learning, and when everything is derived
 * again. The defaults of {@link Assumptions} and {@link EvidenceCost} count here.
 */
@GraphTest
class DerivedValuesTests {

	/** As a start with the defaults notes it. */
	private static final String CURRENT = "[3.0, 24.0, 3.0, 1.0, 10.0, 0.5, 1.0, 1.0, 1.5, 2.0, 1.0, 0.000001]";

	@Autowired
	TestGraph graph;

	@Autowired
	DerivedValues derivedValues;

	@Autowired
	DerivedOnStart onStart;

	@Autowired
	RoleNumbers numbers;

	@Autowired
	Neo4jClient client;

	@Autowired
	DataVersion version;

	@Autowired
	TransactionTemplate transaction;

	/** ln 2 is 0.693147, ln 1,000,000 is 13.815511. A dash is unknown. */
	@ParameterizedTest(name = "{0}, share {1}, weakness {2}: {3}")
	@CsvSource({ "OBSERVED, 0.5, -, 0.693147", "OBSERVED, 0.25, -, 1.386294", "OBSERVED, 1.0, -, 0.0",
			"OBSERVED, 1, -, 0.0", "OBSERVED, 0.0, -, 13.815511", "OBSERVED, 0, -, 13.815511",
			"OBSERVED, 0.000000001, -, 13.815511", "OBSERVED, 0.000001, -, 13.815511", "OBSERVED, -, -, 1.0",
			"OBSERVED, 0.5, hearsay, 1.693147", "OBSERVED, -, hearsay, 2.0", "STATED, -, -, 0.5", "STATED, 0.1, -, 0.5",
			"STATED, -, hearsay, 1.5", "IMPLIED, -, -, 1.0", "IMPLIED, -, hearsay, 2.0", "SIMILARITY, -, -, 1.5",
			"SIMILARITY, 0.9, hearsay, 2.5", "-, -, -, 2.0", "-, 0.5, hearsay, 3.0", "GUESSED, -, -, 2.0" })
	void pricesTheEvidenceOfEachMove(String basis, String share, String weakness, double expected) {
		this.graph.reset("CREATE (:Role {id: 'a'})-[:TRANSITIONS_TO {basis: " + text(basis) + ", share: "
				+ (share.equals("-") ? "null" : share) + ", weakness: " + text(weakness)
				+ ", evidenceCost: 99.0}]->(:Role {id: 'b'})");
		deriveAll();
		assertThat(this.graph.run("MATCH ()-[t:TRANSITIONS_TO]->() "
				+ "RETURN round(t.evidenceCost, 6) AS cost, valueType(t.evidenceCost) AS type"))
			.containsExactly(Map.of("cost", expected, "type", "FLOAT NOT NULL"));
	}

	@Test
	void sumsWhatARoleAsksOfSomebodyWhoHasNothing() {
		this.graph.reset(
				"""
						CREATE (:Role {id: 'all-known'}), (:Role {id: 'nothing-known', status: 'RETIRED'}), (:Role {id: 'none'}),
						 (:Role {id: 'retired-only'}), (:Role {id: 'zero'})
						""",
				"""
						UNWIND [['all-known', 's', 4, 0.5], ['all-known', 'p', 2.5, 1], ['all-known', 'q', 5, 0],
						 ['nothing-known', 's', null, 0.5], ['nothing-known', 'p', 2, null], ['nothing-known', 'q', null, null],
						 ['zero', 's', 0, 1]] AS row
						MATCH (role:Role {id: row[0]})
						MERGE (skill:Skill {id: row[1]})
						CREATE (role)-[:REQUIRES {level: row[2], importance: row[3]}]->(skill)
						""",
				"MATCH (r:Role {id: 'retired-only'}) MATCH (s:Skill {id: 's'}) "
						+ "CREATE (r)-[:RETIRED_REQUIRES {level: 5, importance: 1}]->(s)",
				"MATCH (r:Role) SET r.requiredLearning = 99.0");
		deriveAll();
		// 4 * 0.5 + 2.5 * 1 + 5 * 0, and with 3 levels and importance 1 assumed
		// 3 * 0.5 + 2 * 1 + 3 * 1.
		assertThat(this.graph
			.run("MATCH (r:Role) RETURN r.id AS id, coalesce(toString(r.requiredLearning), '-') AS sum ORDER BY id"))
			.extracting((row) -> row.get("id") + " " + row.get("sum"))
			.containsExactly("all-known 4.5", "none -", "nothing-known 6.5", "retired-only -", "zero 0.0");
	}

	@Test
	void derivesForNamedRolesOnly() {
		this.graph.reset();
		this.graph.run("CREATE (a:Role {id: 'a'}), (b:Role {id: 'b'}), (c:Role {id: 'c'}), (s:Skill {id: 's'}), "
				+ "(a)-[:TRANSITIONS_TO]->(b), (b)-[:TRANSITIONS_TO]->(c), (c)-[:TRANSITIONS_TO]->(a), "
				+ "(a)-[:REQUIRES {level: 2}]->(s), (b)-[:REQUIRES {level: 2}]->(s)");
		this.transaction.executeWithoutResult((status) -> this.derivedValues.deriveFor(List.of("a", "nobody")));
		assertThat(this.graph.run("MATCH (from)-[t:TRANSITIONS_TO]->() WHERE t.evidenceCost = 2.0 "
				+ "RETURN from.id AS from ORDER BY from"))
			.containsExactly(Map.of("from", "a"), Map.of("from", "c"));
		assertThat(this.graph.run("MATCH (r:Role) WHERE r.requiredLearning IS NOT NULL RETURN r.id AS id"))
			.containsExactly(Map.of("id", "a"));
	}

	@Test
	void derivesAgainOnlyWhereTheSettingsWereOthers() {
		this.graph.reset("CREATE (:Role {id: 'a'})-[:TRANSITIONS_TO]->(b:Role {id: 'b'}), "
				+ "(b)-[:REQUIRES]->(:Skill {id: 's'})", "CREATE (:DataVersion {id: 'graph', number: 4})");
		DerivedValues others = with(new Assumptions(24, 2, 0.5, 7), costs(4.0));
		assertThat(others.refresh()).isTrue();
		assertThat(derived()).isEqualTo(Map.of("cost", 4.0, "learning", 1.0, "required", 1.0));
		assertThat(others.refresh()).isFalse();
		assertThat(this.version.current()).isEqualTo(5);
		assertThat(this.derivedValues.refresh()).isTrue();
		assertThat(derived()).isEqualTo(Map.of("cost", 2.0, "learning", 3.0, "required", 3.0));
		assertThat(this.derivedValues.refresh()).isFalse();
		assertThat(this.version.current()).isEqualTo(6);
	}

	@ParameterizedTest
	@CsvSource({ "3.5, 1, 10, 2", "3, 0.5, 10, 2", "3, 1, 9, 2", "3, 1, 10, 2.5" })
	void noticesEachSettingThatValuesAreDerivedWith(double level, double importance, double learning, double unknown) {
		this.graph.reset("CREATE (:Role {id: 'a'})-[:TRANSITIONS_TO]->(:Role {id: 'b'})");
		deriveAll();
		assertThat(this.derivedValues.refresh()).isFalse();
		assertThat(with(new Assumptions(24, level, importance, learning), costs(unknown)).refresh()).isTrue();
	}

	@Test
	void completesAGraphOfAnOlderRelease() {
		this.graph.reset();
		this.graph.run(
				"CREATE (a:Role {id: 'b'})-[:TRANSITIONS_TO {basis: 'IMPLIED', learningAssumed: 3.0}]->(b:Role {id: 'a'}), "
						+ "(b)-[:REQUIRES {level: 3, importance: 1}]->(:Skill {id: 's'}), "
						+ "(:DataVersion {id: 'graph', number: 8, derivedWith: [3.0, 1.0, 10.0]})");
		this.onStart.start();
		assertThat(derived()).isEqualTo(Map.of("cost", 1.0, "learning", 3.0, "required", 3.0));
		assertThat(this.graph.run("MATCH (r:Role) RETURN r.id AS id, r.index AS index ORDER BY index"))
			.containsExactly(Map.of("id", "a", "index", 0L), Map.of("id", "b", "index", 1L));
		assertThat(this.graph.run("MATCH (v:DataVersion) RETURN v.derivedWith = " + CURRENT + " AS current"))
			.containsExactly(Map.of("current", true));
		long completed = this.version.current();
		assertThat(completed).isGreaterThan(8);
		this.onStart.start();
		assertThat(this.version.current()).isEqualTo(completed);
	}

	@Test
	void derivesAMoveThatWasWrittenByHand() {
		this.graph.reset("CREATE (:Role {id: 'a'})-[:TRANSITIONS_TO {learning: 99.0}]->(:Role {id: 'b'}), "
				+ "(:DataVersion {id: 'graph', number: 4, derivedWith: " + CURRENT + "})");
		assertThat(this.derivedValues.refresh()).isFalse();
		this.graph.run("CREATE (:Role {id: 'c'})-[:TRANSITIONS_TO {basis: 'STATED'}]->(:Role {id: 'd'})");
		assertThat(this.derivedValues.refresh()).isTrue();
		assertThat(this.derivedValues.refresh()).isFalse();
		assertThat(this.graph.run("MATCH (from)-[t:TRANSITIONS_TO]->() RETURN from.id AS from, t.evidenceCost AS cost, "
				+ "coalesce(t.learning, t.learningAssumed) AS learning ORDER BY from"))
			.containsExactly(Map.of("from", "a", "cost", 2.0, "learning", 99.0),
					Map.of("from", "c", "cost", 0.5, "learning", 10.0));
		assertThat(this.version.current()).isEqualTo(5);
	}

	@Test
	void derivesALargeGraphInSeveralTransactions() {
		this.graph.reset();
		this.graph.run("UNWIND range(0, 10000) AS i CREATE (:Role {id: 'r' + i, index: i})");
		this.graph
			.run("UNWIND range(0, 10000) AS i MATCH (a:Role {index: i}) MATCH (b:Role {index: (i + 5001) % 10001}) "
					+ "CREATE (a)-[:TRANSITIONS_TO]->(b)");
		assertThat(this.derivedValues.refresh()).isTrue();
		assertThat(this.graph.run("MATCH ()-[t:TRANSITIONS_TO {evidenceCost: 2.0, learningAssumed: 10.0}]->() "
				+ "RETURN count(t) AS derived"))
			.containsExactly(Map.of("derived", 10001L));
		// 5,000 roles a time.
		assertThat(this.version.current()).isEqualTo(3);
		assertThat(this.derivedValues.refresh()).isFalse();
	}

	@Test
	void doesEverythingAgainAfterItWasBrokenOff() {
		this.graph
			.reset("CREATE (:Role {id: 'a'})-[:TRANSITIONS_TO]->(:Role {id: 'b'})-[:REQUIRES {level: 2}]->(:Skill)");
		deriveAll();
		this.graph.run("MATCH ()-[asked:REQUIRES]->() SET asked.level = 'much'");
		DerivedValues others = with(new Assumptions(24, 3, 1, 7), costs(4));
		assertThatException().isThrownBy(others::refresh);
		this.graph.run("MATCH ()-[asked:REQUIRES]->() SET asked.level = 5");
		assertThat(this.derivedValues.refresh()).isTrue();
		assertThat(derived()).isEqualTo(Map.of("cost", 2.0, "learning", 5.0, "required", 5.0));
	}

	@Test
	void hasNothingToDoInAnEmptyGraph() {
		this.graph.reset();
		this.onStart.start();
		assertThat(this.version.current()).isZero();
	}

	private DerivedValues with(Assumptions assumptions, EvidenceCost costs) {
		return new DerivedValues(this.client, assumptions, costs, this.numbers, this.version, this.transaction);
	}

	private static EvidenceCost costs(double unknown) {
		return new EvidenceCost(0.5, 1, 1, 1.5, unknown, 1, 0.000001);
	}

	private void deriveAll() {
		this.transaction.executeWithoutResult((status) -> this.derivedValues.deriveAll());
	}

	private Map<String, Object> derived() {
		return this.graph
			.run("MATCH ()-[t:TRANSITIONS_TO]->(role) RETURN t.evidenceCost AS cost, t.learningAssumed AS learning, "
					+ "role.requiredLearning AS required")
			.getFirst();
	}

	private static String text(String value) {
		return value.equals("-") ? "null" : "'" + value + "'";
	}

}
