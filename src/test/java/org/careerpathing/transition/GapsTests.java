package org.careerpathing.transition;

import java.util.List;
import java.util.Map;

import org.careerpathing.role.RoleId;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@GraphTest
class GapsTests {

	private static final RoleId A = new RoleId("a");

	private static final RoleId B = new RoleId("b");

	@Autowired
	TestGraph graph;

	@Autowired
	Gaps gaps;

	@Autowired
	DerivedValues derivedValues;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	RestTestClient client;

	/**
	 * One skill. A dash is unknown, "none" not required at all. The origin has another
	 * skill, so that its requirements are known. Unknown levels count as 3, unknown
	 * importance as 1.
	 */
	@ParameterizedTest(name = "from {0} to {1} of importance {2}")
	@CsvSource({ "2, 4, 0.5, RAISE, 2, 1.0, false", "4, 2, 1, COVERED, 0, 0, false", "3, 3, 1, COVERED, 0, 0, false",
			"none, 4, 0.5, NEW, 4, 2.0, false", "none, 0, 1, NEW, 0, 0, false", "none, -, 0.5, NEW, -, 1.5, true",
			"2, -, 0.5, UNKNOWN, -, 0.5, true", "4, -, 1, UNKNOWN, -, 0, true", "-, 5, 0.5, UNKNOWN, -, 1.0, true",
			"-, -, 1, UNKNOWN, -, 0, true", "2, 4, -, RAISE, 2, 2.0, true", "4, 2, -, COVERED, 0, 0, false" })
	void saysHowTheRequirementsOfASkillCompare(String has, String asked, String importance, SkillGap.State state,
			String missing, double learning, boolean assumed) {
		this.graph.reset("CREATE (a:Role {id: 'a', title: 'A'}), (b:Role {id: 'b', title: 'B'}), "
				+ "(s:Skill {id: 's', name: 'S', category: 'C'}), (a)-[:REQUIRES {level: 1}]->(:Skill {id: 'other', name: 'O'}), "
				+ "(b)-[:REQUIRES {level: " + cypher(asked) + ", importance: " + cypher(importance) + "}]->(s)"
				+ (has.equals("none") ? "" : ", (a)-[:REQUIRES {level: " + cypher(has) + ", importance: 1}]->(s)"));
		Gap gap = this.gaps.between(A, B);
		SkillGap skill = gap.skills().getFirst();
		assertThat(gap.skills()).hasSize(1);
		assertThat(skill.state()).isEqualTo(state);
		assertThat(skill.fromLevel()).isEqualTo(has.equals("none") ? null : number(has));
		assertThat(skill.toLevel()).isEqualTo(number(asked));
		assertThat(skill.importance()).isEqualTo(number(importance));
		assertThat(skill.missing()).isEqualTo(number(missing));
		assertThat(skill.learning()).isEqualTo(learning);
		assertThat(skill.assumed()).isEqualTo(assumed);
		assertThat(gap.learning()).isEqualTo(LearningAmount.of(learning, !assumed));
		assertThat(gap.known()).isTrue();
	}

	private static String cypher(String text) {
		return text.equals("-") ? "null" : text;
	}

	private static @Nullable Double number(String text) {
		return text.equals("-") ? null : Double.valueOf(text);
	}

	@Test
	void showsSkillsWithTheMostLearningFirstThenByNameAndId() {
		// 2 * 0.5 = 1 for each of three, 4 * 1 for the one at the end of the alphabet.
		this.graph.reset("CREATE (a:Role {id: 'a', title: 'A'}), (b:Role {id: 'b', title: 'B'}) "
				+ "CREATE (a)-[:REQUIRES {level: 1}]->(:Skill {id: 'other'}) "
				+ "FOREACH (row IN [['s3', 'Beta', 2, 0.5], ['s2', 'Beta', 2, 0.5], ['s1', 'Gamma', 2, 0.5], ['s0', 'Zeta', 4, 1]] | "
				+ "CREATE (b)-[:REQUIRES {level: row[2], importance: row[3]}]->(:Skill {id: row[0], name: row[1]}))");
		Gap gap = this.gaps.between(A, B);
		assertThat(gap.skills()).extracting((skill) -> skill.skill().id()).containsExactly("s0", "s2", "s3", "s1");
		assertThat(gap.learning()).isEqualTo(LearningAmount.of(7.0, true));
	}

	@Test
	void namesEverythingThatIsKnownOfARequirement() {
		this.graph.reset("""
				CREATE (a:Role {id: 'a', title: 'A', level: 1}), (b:Role {id: 'b', title: 'B'}),
				 (:DataVersion {id: 'graph', number: 3}), (:Source {id: 'x', title: 'X'}),
				 (s:Skill {id: 's', name: 'S', category: 'C'}), (a)-[:REQUIRES {level: 1.5}]->(s),
				 (b)-[:REQUIRES {level: 2, importance: 1, basis: 'IMPLIED', sources: ['x'], note: 'N'}]->(s)""");
		this.client.get()
			.uri("/v1/roles/a/gap/b")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.json("""
					{"dataVersion": 3, "from": {"id": "a", "title": "A", "level": 1},
					 "to": {"id": "b", "title": "B", "level": null}, "known": true, "unknown": [],
					 "learning": {"known": 0.5, "assumed": null}, "skills": [
					  {"skill": {"id": "s", "name": "S"}, "category": "C", "state": "RAISE", "fromLevel": 1.5,
					   "toLevel": 2.0, "importance": 1.0, "missing": 0.5, "learning": 0.5, "assumed": false, "note": "N",
					   "evidence": {"basis": "IMPLIED", "voices": 1, "weak": false, "weakness": null, "sources": [
					    {"id": "x", "title": "X", "author": null, "published": null, "url": null, "origin": null}]}}]}""",
					JsonCompareMode.STRICT);
	}

	@Test
	void takesNothingForGrantedWhereTheOriginsRequirementsAreUnknown() {
		this.graph.reset("CREATE (:Role {id: 'a', title: 'A'}), (b:Role {id: 'b', title: 'B'}), "
				+ "(b)-[:REQUIRES {level: 4, importance: 0.5}]->(:Skill {id: 's', name: 'S'})");
		Gap gap = this.gaps.between(A, B);
		assertThat(gap.known()).isFalse();
		assertThat(gap.unknown()).containsExactly("from");
		assertThat(gap.learning()).isEqualTo(LearningAmount.of(2.0, false));
		assertThat(gap.skills().getFirst().missing()).isNull();
		assertThat(gap.skills().getFirst().assumed()).isTrue();
	}

	@Test
	void doesNotShowAnUnknownTargetAsAGapOfNothing() {
		this.graph.reset("CREATE (a:Role {id: 'a', title: 'A'}), (:Role {id: 'b', title: 'B'}), "
				+ "(a)-[:REQUIRES {level: 4}]->(:Skill {id: 's', name: 'S'})");
		Gap gap = this.gaps.between(A, B);
		assertThat(gap.unknown()).containsExactly("to");
		assertThat(gap.learning()).isEqualTo(LearningAmount.of(null, true));
		assertThat(gap.skills()).isEmpty();
		assertThat(this.gaps.between(B, A).unknown()).containsExactly("from");
		this.graph.run("MATCH (s:Skill) DETACH DELETE s");
		assertThat(this.gaps.between(A, B).unknown()).containsExactly("from", "to");
	}

	@Test
	void findsNoGapBetweenARoleAndItself() {
		this.graph.reset("CREATE (a:Role {id: 'a', title: 'A'}), (:Role {id: 'b', title: 'B'}), "
				+ "(a)-[:REQUIRES {level: 4, importance: 1}]->(:Skill {id: 's1', name: 'S1'}), "
				+ "(a)-[:REQUIRES]->(:Skill {id: 's2', name: 'S2'})");
		Gap gap = this.gaps.between(A, A);
		assertThat(gap.learning()).isEqualTo(LearningAmount.of(0.0, true));
		assertThat(gap.skills()).extracting(SkillGap::state)
			.containsExactly(SkillGap.State.COVERED, SkillGap.State.COVERED);
		assertThat(gap.skills()).allMatch((skill) -> Double.valueOf(0).equals(skill.missing()) && !skill.assumed());
		assertThat(this.gaps.between(B, B).learning()).isEqualTo(LearningAmount.of(0.0, true));
		assertThat(this.gaps.between(B, B).known()).isFalse();
	}

	@Test
	void addsUpToTheLearningThatIsStoredOnEveryTransition() {
		// 14 roles with a move between any two; levels and importances of 9 skills, each
		// missing now and then, and two roles without requirements.
		this.graph.reset("UNWIND range(0, 13) AS i CREATE (:Role {id: 'r' + i, title: 'R'})",
				"UNWIND range(0, 8) AS j CREATE (:Skill {id: 's' + j, name: 'S'})",
				"MATCH (a:Role) MATCH (b:Role) WHERE a <> b CREATE (a)-[:TRANSITIONS_TO]->(b)", """
						UNWIND range(0, 11) AS i UNWIND range(0, 8) AS j
						WITH i, j, (i * 31 + j * 17 + i * j * 7) % 23 AS n WHERE n % 3 > 0
						MATCH (r:Role {id: 'r' + i}) MATCH (s:Skill {id: 's' + j})
						CREATE (r)-[:REQUIRES {level: CASE WHEN n % 11 = 0 THEN null ELSE n % 6 END,
						 importance: CASE WHEN n % 13 = 0 THEN null ELSE (n % 5) / 4.0 END}]->(s)""");
		this.transaction.executeWithoutResult((status) -> this.derivedValues.deriveAll());
		List<Map<String, Object>> moves = this.graph
			.run("MATCH (a)-[t:TRANSITIONS_TO]->(b) RETURN a.id AS from, b.id AS to, "
					+ "t.learning IS NULL AS assumed, coalesce(t.learning, t.learningAssumed) AS value, "
					+ "EXISTS { (b)-[:REQUIRES]->() } AS known");
		assertThat(moves).hasSize(14 * 13);
		assertThat(moves).extracting((move) -> move.get("assumed")).contains(true, false);
		for (Map<String, Object> move : moves) {
			LearningAmount amount = this.gaps
				.between(new RoleId(String.valueOf(move.get("from"))), new RoleId(String.valueOf(move.get("to"))))
				.learning();
			if (Boolean.TRUE.equals(move.get("known"))) {
				boolean assumed = Boolean.TRUE.equals(move.get("assumed"));
				assertThat(assumed ? amount.assumed() : amount.known()).as(move.toString())
					.isCloseTo((Double) move.get("value"), within(1e-9));
				assertThat(assumed ? amount.known() : amount.assumed()).as(move.toString()).isNull();
			}
			else {
				assertThat(amount).isEqualTo(new LearningAmount(null, null));
				assertThat(move).containsEntry("value", 10.0).containsEntry("assumed", true);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "nobody, b, 404, There is no role nobody.", "a, nobody, 404, There is no role nobody." })
	void saysWhichRoleIsUnknown(String from, String to, int status, String detail) {
		this.graph.reset("CREATE (:Role {id: 'a', title: 'A'}), (:Role {id: 'b', title: 'B'})");
		this.client.get()
			.uri("/v1/roles/{from}/gap/{to}", from, to)
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo(detail);
	}

	@Test
	void refusesWhatIsNoId() {
		this.client.get()
			.uri("/v1/roles/a/gap/NOT AN ID")
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].parameter")
			.isEqualTo("to");
	}

}
