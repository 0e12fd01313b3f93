package org.careerpathing.transition;

import java.util.List;

import org.careerpathing.role.RoleId;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One move out and one move in. Costs of the evidence in nats: ln 2 is 0.69.
 */
@GraphTest
class MovesTests {

	private static final String ROLES = """
			UNWIND [['half', 'OBSERVED', 0.5, null, 1.0], ['all', 'OBSERVED', 1.0, null, 9.0],
			 ['nobody', 'OBSERVED', 0.0, null, 1.0], ['uncounted', 'OBSERVED', null, null, 3.0],
			 ['stated', 'STATED', null, null, 1.0], ['implied', 'IMPLIED', null, null, 2.0],
			 ['also-implied', 'IMPLIED', null, null, null], ['similar', 'SIMILARITY', null, null, 1.0],
			 ['weak', 'STATED', null, 'hearsay', 0.5], ['unsaid', null, null, null, 1.0],
			 ['retired', 'STATED', null, null, 0.0]] AS row
			MATCH (hub:Role {id: 'hub'})
			CREATE (r:Role {id: row[0], title: 'Title', status: CASE row[0] WHEN 'retired' THEN 'RETIRED' ELSE 'ACTIVE' END})
			""";

	/**
	 * 0: all. 0.5: stated. 0.69: half. 1.0: implied with learning 2, uncounted with 3,
	 * also-implied unknown. 1.5: weak with 0.5, similar with 1. 2.0: unsaid. Nobody, a
	 * share of 0, costs most.
	 */
	private static final List<String> ORDER = List.of("all", "stated", "half", "implied", "uncounted", "also-implied",
			"weak", "similar", "unsaid", "nobody");

	@Autowired
	TestGraph graph;

	@Autowired
	Moves moves;

	@Autowired
	RestTestClient client;

	@Test
	void listsTheBestEvidencedMovesFirst() {
		this.graph.reset("CREATE (:Role {id: 'hub', title: 'Hub', status: 'ACTIVE'})", ROLES
				+ "CREATE (hub)-[:TRANSITIONS_TO {basis: row[1], share: row[2], weakness: row[3], learning: row[4]}]->(r)");
		assertThat(ids(this.moves.next(new RoleId("hub"), 100))).isEqualTo(ORDER);
		assertThat(ids(this.moves.next(new RoleId("hub"), 3))).isEqualTo(ORDER.subList(0, 3));
		assertThat(this.moves.next(new RoleId("hub"), 3).total()).isEqualTo(10);
		assertThat(this.moves.feeders(new RoleId("hub"), 100).moves()).isEmpty();
	}

	@Test
	void listsFeedersInTheSameOrder() {
		this.graph.reset("CREATE (:Role {id: 'hub', title: 'Hub', status: 'ACTIVE'})", ROLES
				+ "CREATE (hub)<-[:TRANSITIONS_TO {basis: row[1], share: row[2], weakness: row[3], learning: row[4]}]-(r)");
		assertThat(ids(this.moves.feeders(new RoleId("hub"), 100))).isEqualTo(ORDER);
		assertThat(this.moves.feeders(new RoleId("hub"), 1).total()).isEqualTo(10);
		assertThat(this.moves.next(new RoleId("hub"), 100).moves()).isEmpty();
	}

	@Test
	void breaksTiesByTitleAndThenById() {
		this.graph.reset("CREATE (hub:Role {id: 'hub', title: 'Hub'}) "
				+ "FOREACH (row IN [['c', 'Alpha'], ['a', 'Beta'], ['b', 'Alpha']] | "
				+ "CREATE (hub)-[:TRANSITIONS_TO {learningAssumed: 10.0}]->(:Role {id: row[0], title: row[1]}))");
		assertThat(ids(this.moves.next(new RoleId("hub"), 20))).containsExactly("b", "c", "a");
	}

	@Test
	void listsMovesThatNameNoSourceAfterThoseThatDo() {
		this.graph.reset("CREATE (hub:Role {id: 'hub', title: 'Hub'}), (:Source {id: 'x', title: 'X'}) "
				+ "FOREACH (row IN [['nobody', []], ['somebody', ['x']]] | CREATE (hub)-[:TRANSITIONS_TO "
				+ "{basis: 'STATED', sources: row[1]}]->(r:Role {id: row[0], title: 'R'})-[:TRANSITIONS_TO "
				+ "{basis: 'STATED', sources: row[1]}]->(hub))");
		assertThat(ids(this.moves.next(new RoleId("hub"), 20))).containsExactly("somebody", "nobody");
		assertThat(ids(this.moves.feeders(new RoleId("hub"), 20))).containsExactly("somebody", "nobody");
	}

	private static List<String> ids(MoveList list) {
		return list.moves().stream().map((move) -> move.role().id()).toList();
	}

	@Test
	void showsAMoveWithItsEvidenceConditionsAndWhatIsToBeLearned() {
		// To learn: s1 from 2 to 3, s2 from an unknown level (3 is assumed) to 5, and s3
		// at
		// an unknown level. Not s4, where nothing is asked, nor s5, which is there.
		this.graph
			.reset("""
					CREATE (a:Role {id: 'a', title: 'A', level: 1, status: 'ACTIVE'}),
					 (b:Role {id: 'b', title: 'B', status: 'ACTIVE'}), (:Source {id: 'x', title: 'X'}),
					 (:DataVersion {id: 'graph', number: 7}),
					 (a)-[:TRANSITIONS_TO {kind: 'LATERAL', basis: 'STATED', sources: ['x'], learning: 2.5,
					   conditions: ['one', 'two'], conditionSources: ['x, y', '']}]->(b)
					FOREACH (row IN [['s1', 2, 3], ['s2', null, 5], ['s5', 4, 4]] |
					 CREATE (a)-[:REQUIRES {level: row[1]}]->(:Skill {id: row[0]})<-[:REQUIRES {level: row[2]}]-(b))
					FOREACH (row IN [['s3', null], ['s4', 0]] | CREATE (b)-[:REQUIRES {level: row[1]}]->(:Skill {id: row[0]}))
					""");
		String move = """
				{"kind": "LATERAL", "months": null, "skillsToLearn": 3, "learning": {"known": 2.5, "assumed": null},
				 "evidence": {"basis": "STATED", "voices": 1, "weak": false, "weakness": null, "sources": [%1$s]},
				 "conditions": [{"text": "one", "sources": [%1$s, %2$s]}, {"text": "two", "sources": []}], "role": """
			.formatted(
					"{\"id\": \"x\", \"title\": \"X\", \"author\": null, \"published\": null, \"url\": null, \"origin\": null}",
					"{\"id\": \"y\", \"title\": null, \"author\": null, \"published\": null, \"url\": null, \"origin\": null}");
		String a = "{\"id\": \"a\", \"title\": \"A\", \"level\": 1}";
		String b = "{\"id\": \"b\", \"title\": \"B\", \"level\": null}";
		expect("/v1/roles/a/next",
				"{\"dataVersion\": 7, \"role\": " + a + ", \"total\": 1, \"moves\": [" + move + b + "}]}");
		expect("/v1/roles/b/feeders",
				"{\"dataVersion\": 7, \"role\": " + b + ", \"total\": 1, \"moves\": [" + move + a + "}]}");
		expect("/v1/roles/b/next", "{\"dataVersion\": 7, \"role\": " + b + ", \"total\": 0, \"moves\": []}");
	}

	private void expect(String uri, String json) {
		this.client.get().uri(uri).exchange().expectStatus().isOk().expectBody().json(json, JsonCompareMode.STRICT);
	}

	@Test
	void doesNotCountSkillsOfATargetWhoseRequirementsAreUnknown() {
		this.graph.reset("CREATE (a:Role {id: 'a', title: 'A'})-[:TRANSITIONS_TO {learningAssumed: 10.0}]->"
				+ "(:Role {id: 'b', title: 'B'}), (a)-[:REQUIRES {level: 2}]->(:Skill {id: 's'})");
		SingleMove move = this.moves.next(new RoleId("a"), 20).moves().getFirst();
		assertThat(move.skillsToLearn()).isNull();
		assertThat(move.learning()).isEqualTo(LearningAmount.of(10.0, false));
		assertThat(move.kind()).isNull();
		assertThat(move.evidence().basis()).isNull();
	}

	@Test
	void listsAtMostTwentyUnlessAskedForMore() {
		this.graph.reset("CREATE (hub:Role {id: 'hub', title: 'Hub'}) FOREACH (i IN range(1, 30) | "
				+ "CREATE (hub)-[:TRANSITIONS_TO]->(:Role {id: 'r' + i, title: 'R'}))");
		this.client.get()
			.uri("/v1/roles/hub/next")
			.exchange()
			.expectBody()
			.jsonPath("$.moves.length()")
			.isEqualTo(20)
			.jsonPath("$.total")
			.isEqualTo(30);
		this.client.get()
			.uri("/v1/roles/hub/next?limit=100")
			.exchange()
			.expectBody()
			.jsonPath("$.moves.length()")
			.isEqualTo(30);
	}

	@ParameterizedTest
	@CsvSource({ "limit=0, limit", "limit=101, limit", "limit=-1, limit", "limit=99999999999999, limit",
			"limit=ten, limit", "limit=1.5, limit", "limit=1&limit=2, limit", "max=5, max" })
	void refusesParametersThatItDoesNotUnderstand(String query, String named) {
		this.graph.reset("CREATE (:Role {id: 'hub', title: 'Hub'})");
		for (String list : List.of("next", "feeders")) {
			this.client.get()
				.uri("/v1/roles/hub/" + list + "?" + query)
				.exchange()
				.expectStatus()
				.isBadRequest()
				.expectBody()
				.jsonPath("$.errors[0].parameter")
				.isEqualTo(named);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "next", "feeders" })
	void knowsNoMovesOfAnUnknownRole(String list) {
		this.graph.reset("CREATE (:Role {id: 'hub', title: 'Hub'})");
		this.client.get()
			.uri("/v1/roles/nobody/" + list)
			.exchange()
			.expectStatus()
			.isNotFound()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:problem-type:career-pathing:unknown-role");
	}

}
