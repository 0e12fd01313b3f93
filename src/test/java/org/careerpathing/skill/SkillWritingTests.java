package org.careerpathing.skill;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class SkillWritingTests {

	@Autowired
	RestTestClient client;

	@Autowired
	TestGraph graph;

	@BeforeEach
	void fillGraph() {
		this.graph.reset(
				"""
						CREATE (knife:Skill {id: 'knife', name: 'Knife', summary: 'Cuts.', status: 'ACTIVE', version: 3, unmapped: 'kept'}),
						  (hands:Skill {id: 'hands', name: 'Hands', status: 'ACTIVE', version: 1}),
						  (carving:Skill {id: 'carving', name: 'Carving', status: 'ACTIVE', version: 1}),
						  (:Skill {id: 'spit', name: 'Spit', status: 'RETIRED', replacedBy: 'knife', version: 2}),
						  (knife)-[:BUILDS_ON]->(hands), (carving)-[:BUILDS_ON]->(knife),
						  (:Role {id: 'cook', title: 'Cook', status: 'ACTIVE', version: 5})-[:REQUIRES {level: 2.5, version: 8}]->(knife),
						  (:Source {id: 'menu', title: 'The menu'})
						""",
				"CREATE (:DataVersion {id: 'graph', number: 10})");
	}

	@Test
	void createsASkill() {
		put("fire", null,
				"""
						{"name": "Fire", "category": "Heat", "summary": "Burns.", "alternateNames": ["Flame"], "buildsOn": ["hands"],
						 "sources": ["menu"]}
						""")
			.expectStatus()
			.isCreated()
			.expectHeader()
			.valueEquals(HttpHeaders.LOCATION, "/v1/skills/fire")
			.expectHeader()
			.valueEquals(HttpHeaders.ETAG, "\"0\"")
			.expectBody()
			.jsonPath("$.buildsOn[0].name")
			.isEqualTo("Hands")
			.jsonPath("$.sources[0].title")
			.isEqualTo("The menu");
		assertThat(dataVersion()).isEqualTo(11L);
	}

	@Test
	void replacesASkillAndCountsWhatNamesItAsChanged() {
		put("knife", "\"3\"", "{\"name\": \"Blade\"}").expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.ETAG, "\"4\"")
			.expectBody()
			.jsonPath("$.summary")
			.isEqualTo(null)
			.jsonPath("$.buildsOn.length()")
			.isEqualTo(0)
			.jsonPath("$.requiredBy.count")
			.isEqualTo(1);
		assertThat(versions()).isEqualTo(Map.of("knife", 4L, "hands", 1L, "carving", 2L, "spit", 2L, "cook", 6L));
		assertThat(this.graph.run("MATCH ()-[q:REQUIRES]->(s) RETURN q.version AS version, s.unmapped AS unmapped"))
			.containsExactly(Map.of("version", 9L, "unmapped", "kept"));
	}

	@Test
	void changesOnlyTheVersionThatWasRead() {
		put("knife", null, "{\"name\": \"Blade\"}").expectStatus().isEqualTo(428);
		put("knife", "\"2\"", "{\"name\": \"Blade\"}").expectStatus().isEqualTo(412);
		put("fire", "\"2\"", "{\"name\": \"Fire\"}").expectStatus().isEqualTo(412);
		delete("knife", null, "").expectStatus().isEqualTo(428);
		delete("knife", "\"2\"", "").expectStatus().isEqualTo(412);
		assertThat(dataVersion()).isEqualTo(10L);
	}

	@Test
	void refusesAnIdThatARoleHas() {
		put("cook", null, "{\"name\": \"Cook\"}").expectStatus()
			.isEqualTo(409)
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("The id cook belongs to the role \"Cook\". Choose another.");
	}

	@Test
	void namesEverythingThatIsWrongAtOnce() {
		put("new", null,
				"""
						{"name": "%s", "category": " ", "summary": "\\u0007", "alternateNames": [""], "buildsOn": ["new", "nobody", "cook"],
						 "sources": ["rumour"]}
						"""
					.formatted("a".repeat(201)))
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[*].parameter")
			.value((List<String> found) -> assertThat(found).containsExactlyInAnyOrder("name", "category", "summary",
					"alternateNames[0]", "buildsOn[0]", "buildsOn[1]", "buildsOn[2]", "sources[0]"));
		assertThat(dataVersion()).isEqualTo(10L);
	}

	@Test
	void retiresASkillAndTakesItIntoUseAgain() {
		delete("knife", "\"3\"", "?replacedBy=hands").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.status")
			.isEqualTo("RETIRED")
			.jsonPath("$.replacedBy")
			.isEqualTo("hands");
		delete("knife", "\"3\"", "").expectStatus().isOk().expectHeader().valueEquals(HttpHeaders.ETAG, "\"4\"");
		assertThat(dataVersion()).isEqualTo(11L);
		put("knife", "\"4\"", "{\"name\": \"Knife\"}").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.status")
			.isEqualTo("ACTIVE")
			.jsonPath("$.replacedBy")
			.isEqualTo(null);
	}

	@Test
	void refusesAReplacementThatIsNone() {
		for (String other : List.of("nobody", "spit", "knife", "cook")) {
			delete("knife", "\"3\"", "?replacedBy=" + other).expectStatus()
				.isBadRequest()
				.expectBody()
				.jsonPath("$.errors[0].parameter")
				.isEqualTo("replacedBy");
		}
		delete("nobody", "\"3\"", "").expectStatus().isNotFound();
	}

	private RestTestClient.ResponseSpec put(String id, @Nullable String ifMatch, String body) {
		return this.client.put().uri("/v1/skills/{id}", id).headers((headers) -> {
			if (ifMatch != null) {
				headers.set(HttpHeaders.IF_MATCH, ifMatch);
			}
		}).contentType(MediaType.APPLICATION_JSON).body(body).exchange();
	}

	private RestTestClient.ResponseSpec delete(String id, @Nullable String ifMatch, String query) {
		return this.client.delete().uri("/v1/skills/" + id + query).headers((headers) -> {
			if (ifMatch != null) {
				headers.set(HttpHeaders.IF_MATCH, ifMatch);
			}
		}).exchange();
	}

	private Object dataVersion() {
		return this.graph.run("MATCH (v:DataVersion) RETURN v.number AS number").getFirst().getOrDefault("number", 0L);
	}

	private Map<String, Object> versions() {
		return this.graph.run("MATCH (n:Role|Skill) RETURN n.id AS id, n.version AS version")
			.stream()
			.collect(
					Collectors.toMap((row) -> String.valueOf(row.get("id")), (row) -> row.getOrDefault("version", 0L)));
	}

}
