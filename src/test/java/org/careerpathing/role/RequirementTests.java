package org.careerpathing.role;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@RecordApplicationEvents
class RequirementTests {

	private static final String STATED = "{\"level\": 3.5, \"importance\": 0.5, \"basis\": \"STATED\"}";

	@Autowired
	RestTestClient client;

	@Autowired
	TestGraph graph;

	@Autowired
	ApplicationEvents events;

	@BeforeEach
	void fillGraph() {
		this.graph.reset("""
				CREATE (cook:Role {id: 'cook', title: 'Cook', status: 'ACTIVE', version: 4}),
				  (:Role {id: 'turnspit', title: 'Turnspit', status: 'RETIRED', version: 2}),
				  (knife:Skill {id: 'knife', name: 'Knife', category: 'Tools', status: 'ACTIVE', version: 1}),
				  (:Skill {id: 'fire', name: 'Fire', status: 'ACTIVE', version: 1}),
				  (spit:Skill {id: 'spit', name: 'Spit', status: 'ACTIVE', version: 1}),
				  (:Skill {id: 'ice', name: 'Ice', status: 'RETIRED', version: 1}),
				  (cook)-[:REQUIRES {level: 2.0, importance: 1.0, basis: 'IMPLIED', sources: ['menu'], note: 'Sharp.',
				    original: 'A2', version: 3}]->(knife),
				  (cook)-[:RETIRED_REQUIRES {level: 1.0, original: 'B1', version: 6}]->(spit),
				  (:Source {id: 'menu', title: 'The menu'})
				""", "CREATE (:DataVersion {id: 'graph', number: 10})");
	}

	@Test
	void showsARequirement() {
		get("knife").expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.ETAG, "\"3\"")
			.expectBody()
			.json("""
					{"role": "cook", "skill": {"id": "knife", "name": "Knife"}, "category": "Tools", "level": 2.0, "importance": 1.0,
					 "evidence": {"basis": "IMPLIED", "sources": [{"id": "menu", "title": "The menu", "author": null,
					   "published": null, "url": null, "origin": null}], "voices": 1, "weak": false, "weakness": null},
					 "note": "Sharp.", "provenance": {"source": null, "edited": [], "added": [], "others": []}, "version": 3}
					""",
					JsonCompareMode.STRICT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			cook | fire   | unknown-requirement | The role cook does not require fire.
			cook | spit   | unknown-requirement | The requirement of spit by cook was retired. A PUT brings it back.
			cook | nobody | unknown-skill       | There is no skill nobody.
			none | knife  | unknown-role        | There is no role none.
			""")
	void saysWhatIsMissingWhenThereIsNoRequirement(String role, String skill, String type, String detail) {
		this.client.get()
			.uri("/v1/roles/{role}/requirements/{skill}", role, skill)
			.exchange()
			.expectStatus()
			.isNotFound()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:problem-type:career-pathing:" + type)
			.jsonPath("$.detail")
			.isEqualTo(detail);
	}

	@Test
	void addsARequirementAndCountsRoleAndSkillAsChanged() {
		put("fire", null, STATED).expectStatus()
			.isCreated()
			.expectHeader()
			.valueEquals(HttpHeaders.ETAG, "\"1\"")
			.expectHeader()
			.valueEquals(HttpHeaders.LOCATION, "/v1/roles/cook/requirements/fire")
			.expectBody()
			.jsonPath("$.level")
			.isEqualTo(3.5);
		assertThat(row("MATCH (r:Role {id: 'cook'})-[q:REQUIRES]->(s {id: 'fire'}) "
				+ "SET q.handEdited = null, q.imported = null RETURN r.version AS role, s.version AS skill, properties(q) AS q"))
			.isEqualTo(Map.of("role", 5L, "skill", 2L, "q",
					Map.of("level", 3.5, "importance", 0.5, "basis", "STATED", "sources", List.of(), "version", 1L)));
		assertThat(row("MATCH (v:DataVersion) RETURN v.number AS number")).containsEntry("number", 11L);
	}

	@Test
	void replacesARequirementAndKeepsWhatTheServiceDoesNotKnow() {
		put("knife", "\"3\"", "{\"basis\": \"STATED\", \"sources\": [\"menu\"]}").expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.ETAG, "\"4\"");
		assertThat(row("MATCH ()-[q:REQUIRES]->(s {id: 'knife'}) "
				+ "SET q.handEdited = null, q.imported = null RETURN properties(q) AS q, s.version AS skill"))
			.isEqualTo(Map.of("skill", 1L, "q",
					Map.of("basis", "STATED", "sources", List.of("menu"), "original", "A2", "version", 4L)));
	}

	@Test
	void showsAStatedRequirementWithoutASourceAsWeakUnlessAnImportBroughtIt() {
		put("fire", null, STATED).expectBody()
			.json("{\"evidence\": {\"sources\": [], \"weak\": true, \"weakness\": \"No source is named\"}}");
		this.graph
			.run("MATCH (:Role {id: 'cook'})-[q:REQUIRES]->(:Skill {id: 'fire'}) SET q.importedBy = 'our-company'");
		get("fire").expectBody().json("{\"evidence\": {\"sources\": [], \"weak\": false, \"weakness\": null}}");
		this.client.get()
			.uri("/v1/roles/cook")
			.exchange()
			.expectBody()
			.jsonPath("$.requirements[?(@.skill.id == 'fire')].evidence.weak")
			.isEqualTo(false);
	}

	@Test
	void asksForIfMatchToChangeWhatExists() {
		put("knife", null, STATED).expectStatus().isEqualTo(428);
		put("knife", "\"2\"", STATED).expectStatus().isEqualTo(412);
		put("fire", "\"1\"", STATED).expectStatus().isEqualTo(412);
		delete("knife", null).expectStatus().isEqualTo(428);
		delete("knife", "\"2\"").expectStatus().isEqualTo(412);
		assertThat(row("MATCH (r:Role {id: 'cook'}) RETURN r.version AS version")).containsEntry("version", 4L);
	}

	@Test
	void letsOneOfTwoChangesOfTheSameVersionThrough() {
		CyclicBarrier start = new CyclicBarrier(2);
		Supplier<Integer> change = () -> {
			try {
				start.await();
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
			return put("knife", "\"3\"", STATED).returnResult().getStatus().value();
		};
		var one = CompletableFuture.supplyAsync(change, (task) -> new Thread(task).start());
		var other = CompletableFuture.supplyAsync(change, (task) -> new Thread(task).start());
		assertThat(List.of(one.join(), other.join())).containsExactlyInAnyOrder(200, 412);
	}

	@Test
	void checksTheVersionInTheQueryItself() {
		String query = CypherFile.of("role/put-requirement.cypher").text();
		Map<String, Object> stale = new HashMap<>(
				Map.of("role", "cook", "skill", "knife", "version", 2L, "properties", Map.of("level", 5.0)));
		assertThat(this.graph.run(query, stale)).isEmpty();
		stale.put("version", null);
		assertThat(this.graph.run(query, stale)).isEmpty();
		assertThat(row("MATCH ()-[q:REQUIRES]->({id: 'knife'}) RETURN q.level AS level")).containsEntry("level", 2.0);
		assertThat(this.graph.run(CypherFile.of("role/retire-requirement.cypher").text(),
				Map.of("role", "cook", "skill", "knife", "version", 2L)))
			.isEmpty();
	}

	@Test
	void retiresARequirementAndBringsItBackWithItsVersionContinued() {
		delete("knife", "\"3\"").expectStatus().isNoContent();
		get("knife").expectStatus().isNotFound();
		assertThat(row("MATCH (r)-[q:RETIRED_REQUIRES]->(s {id: 'knife'}) WHERE NOT (r)-[:REQUIRES]->(s) "
				+ "RETURN q.version AS version, q.level AS level, r.version AS role, s.version AS skill"))
			.isEqualTo(Map.of("version", 4L, "level", 2.0, "role", 5L, "skill", 2L));
		delete("knife", "\"3\"").expectStatus().isNoContent();
		put("knife", null, STATED).expectStatus().isCreated().expectHeader().valueEquals(HttpHeaders.ETAG, "\"5\"");
		assertThat(row("MATCH (r)-[q:REQUIRES]->(s {id: 'knife'}) WHERE NOT (r)-[:RETIRED_REQUIRES]->(s) "
				+ "RETURN q.original AS original, q.note AS note"))
			.containsEntry("original", "A2")
			.containsEntry("note", null);
	}

	@Test
	void refusesRolesAndSkillsThatAreRetiredOrUnknown() {
		put("ice", null, STATED).expectStatus()
			.isEqualTo(409)
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("The skill ice is retired.");
		put("nobody", null, STATED).expectStatus().isNotFound();
		this.client.put()
			.uri("/v1/roles/turnspit/requirements/fire")
			.contentType(MediaType.APPLICATION_JSON)
			.body(STATED)
			.exchange()
			.expectStatus()
			.isEqualTo(409);
		delete("fire", "\"1\"").expectStatus().isNotFound();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{"level": 2}                            | basis      | is missing
					{"basis": "HEARD"}                      | basis      | has to be one of STATED, IMPLIED, OBSERVED, SIMILARITY
					{"basis": "STATED", "level": 5.1}       | level      | has to be from 0 to 5
					{"basis": "STATED", "level": -0.1}      | level      | has to be from 0 to 5
					{"basis": "STATED", "level": "3"}       | level      | has to be a number
					{"basis": "STATED", "importance": 1.01} | importance | has to be from 0 to 1
					{"basis": "STATED", "sources": ["x"]}   | sources[0] | has to be the id of a source: there is no x
					{"basis": "STATED", "note": ""}         | note       | must not be blank
					{"basis": "STATED", "weight": 1}        | weight     | is not known: the fields here are basis, importance, level, note, sources
					""")
	void namesTheFieldThatIsWrong(String body, String field, String message) {
		put("fire", null, body).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].parameter")
			.isEqualTo(field)
			.jsonPath("$.errors[0].message")
			.isEqualTo(message);
	}

	private RestTestClient.ResponseSpec get(String skill) {
		return this.client.get().uri("/v1/roles/cook/requirements/{skill}", skill).exchange();
	}

	private RestTestClient.ResponseSpec put(String skill, @Nullable String ifMatch, String body) {
		return this.client.put().uri("/v1/roles/cook/requirements/{skill}", skill).headers((headers) -> {
			if (ifMatch != null) {
				headers.set(HttpHeaders.IF_MATCH, ifMatch);
			}
		}).contentType(MediaType.APPLICATION_JSON).body(body).exchange();
	}

	private RestTestClient.ResponseSpec delete(String skill, @Nullable String ifMatch) {
		return this.client.delete().uri("/v1/roles/cook/requirements/{skill}", skill).headers((headers) -> {
			if (ifMatch != null) {
				headers.set(HttpHeaders.IF_MATCH, ifMatch);
			}
		}).exchange();
	}

	private Map<String, Object> row(String statement) {
		return this.graph.run(statement).getFirst();
	}

}
