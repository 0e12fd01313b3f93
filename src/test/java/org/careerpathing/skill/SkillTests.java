package org.careerpathing.skill;

import java.util.ArrayList;
import java.util.List;

import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class SkillTests {

	@Autowired
	RestTestClient client;

	@Autowired
	TestGraph graph;

	@BeforeEach
	void fillGraph() {
		this.graph.reset("""
				CREATE (knife:Skill {id: 'knife-work', name: 'Knife work', category: 'Tools', summary: 'Cuts.',
				    alternateNames: ['Cutting', 'Slicing & dicing'], sources: ['menu'], status: 'ACTIVE', version: 3}),
				  (hands:Skill {id: 'hands', name: 'Hands', status: 'ACTIVE', version: 1}),
				  (:Skill {id: 'cutting-boards', name: 'Boards', status: 'ACTIVE', version: 1}),
				  (:Skill {id: 'spit', name: 'Spit', status: 'RETIRED', replacedBy: 'knife-work', version: 2}),
				  (knife)-[:BUILDS_ON]->(hands),
				  (:Role {id: 'cook', title: 'Cook', status: 'ACTIVE'})-[:REQUIRES {level: 2.5}]->(knife),
				  (:Role {id: 'chef', title: 'Chef', status: 'ACTIVE'})-[:REQUIRES {importance: 1.0}]->(knife),
				  (:Role {id: 'turnspit', title: 'Turnspit', status: 'RETIRED'})-[:REQUIRES]->(knife),
				  (:Source {id: 'menu', title: 'The menu'})
				""", "CREATE (:DataVersion {id: 'graph', number: 41})");
	}

	@Test
	void showsASkillAndTheRolesThatRequireIt() {
		this.client.get()
			.uri("/v1/skills/knife-work")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.ETAG, "\"3\"")
			.expectBody()
			.json("""
					{"id": "knife-work", "name": "Knife work", "category": "Tools", "summary": "Cuts.",
					 "alternateNames": ["Cutting", "Slicing & dicing"], "status": "ACTIVE", "replacedBy": null,
					 "sources": [{"id": "menu", "title": "The menu", "author": null, "published": null, "url": null,
					   "origin": null}],
					 "buildsOn": [{"id": "hands", "name": "Hands"}],
					 "requiredBy": {"count": 2, "roles": [
					   {"id": "chef", "title": "Chef", "level": null, "importance": 1.0},
					   {"id": "cook", "title": "Cook", "level": 2.5, "importance": null}]},
					 "provenance": {"source": null, "edited": [], "added": [], "others": []}, "version": 3, "links": {"self": "/v1/skills/knife-work"}}
					""",
					JsonCompareMode.STRICT);
	}

	@Test
	void showsAtMostTenRolesButCountsThemAll() {
		this.graph.run("""
				MATCH (s:Skill {id: 'hands'}) UNWIND range(1, 12) AS i
				CREATE (:Role {id: 'r' + i, title: 'R' + i, status: 'ACTIVE'})-[:REQUIRES]->(s)
				""");
		this.client.get()
			.uri("/v1/skills/hands")
			.exchange()
			.expectBody()
			.jsonPath("$.requiredBy.count")
			.isEqualTo(12)
			.jsonPath("$.requiredBy.roles.length()")
			.isEqualTo(10);
	}

	@Test
	void answersWithoutABodyWhenNothingChanged() {
		this.client.get()
			.uri("/v1/skills/knife-work")
			.header(HttpHeaders.IF_NONE_MATCH, "\"3\"")
			.exchange()
			.expectStatus()
			.isNotModified();
	}

	@Test
	void namesNearMatchesOfAnUnknownSkill() {
		this.client.get()
			.uri("/v1/skills/knive-work")
			.header("X-Correlation-Id", "near-1")
			.exchange()
			.expectStatus()
			.isNotFound()
			.expectBody()
			.json("""
					{"type": "urn:problem-type:career-pathing:unknown-skill", "title": "Unknown skill", "status": 404,
					 "detail": "There is no skill knive-work.", "instance": "/v1/skills/knive-work", "correlationId": "near-1",
					 "nearMatches": [{"id": "knife-work", "title": "Knife work"}]}
					""",
					JsonCompareMode.STRICT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			Knife work | ACTIVE  | knife-work                | NAME
			cutting    | ACTIVE  | knife-work cutting-boards | ALTERNATE_NAME
			dic        | ACTIVE  | knife-work                | ALTERNATE_NAME
			cutting-b  | ACTIVE  | cutting-boards            | ID
			spit       | ACTIVE  | ''                        | -
			spit       | RETIRED | spit                      | NAME
			""")
	void findsSkillsByWordsOfTheirLabels(String q, String status, String ids, String kind) {
		var body = this.client.get()
			.uri("/v1/skills?q={q}&status={status}", q, status)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody();
		assertThat(ids(body)).isEqualTo(ids);
		if (!ids.isEmpty()) {
			body.jsonPath("$.items[0].matched.kind").isEqualTo(kind);
		}
	}

	@Test
	void listsSkillsByNamePageByPage() {
		List<String> next = new ArrayList<>();
		var first = this.client.get().uri("/v1/skills?limit=2").exchange();
		first.expectHeader().valueMatches(HttpHeaders.LINK, "</v1/skills\\?cursor=.*&limit=2>; rel=\"next\"");
		var body = first.expectBody().jsonPath("$.next").value((String found) -> next.add(found));
		assertThat(ids(body)).isEqualTo("cutting-boards hands");
		body.jsonPath("$.dataVersion").isEqualTo(41).jsonPath("$.items[0].matched").isEqualTo(null);
		var last = this.client.get().uri("/v1/skills?limit=2&cursor={next}", next.getFirst()).exchange();
		last.expectHeader().doesNotExist(HttpHeaders.LINK);
		assertThat(ids(last.expectBody())).isEqualTo("knife-work");
	}

	@Test
	void narrowsByCategory() {
		assertThat(ids(this.client.get().uri("/v1/skills?category=Tools").exchange().expectBody()))
			.isEqualTo("knife-work");
	}

	private static String ids(RestTestClient.BodyContentSpec body) {
		List<String> ids = new ArrayList<>();
		body.jsonPath("$.items[*].id").value((List<String> found) -> ids.addAll(found));
		return String.join(" ", ids);
	}

}
