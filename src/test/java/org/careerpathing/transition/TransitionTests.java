package org.careerpathing.transition;

import java.util.List;
import java.util.Map;

import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reading, writing and retiring one transition over HTTP.
 */
@GraphTest
class TransitionTests {

	private static final String BODY = """
			{"kind": "PROMOTION", "months": 30, "share": 0.25, "count": 12, "basis": "OBSERVED",
			 "sources": ["retold", "original"], "weakness": "one company", "conditions": [
			  {"text": " has led a launch ", "sources": ["original", "retold"]}, {"text": "is patient"}]}""";

	@Autowired
	TestGraph graph;

	@Autowired
	RestTestClient client;

	@BeforeEach
	void fill() {
		this.graph.reset("""
				CREATE (pm:Role {id: 'pm', title: 'PM', level: 2, status: 'ACTIVE', version: 0}),
				 (lead:Role {id: 'lead', title: 'Lead', level: 3, status: 'ACTIVE', version: 4}),
				 (:Role {id: 'gone', title: 'Gone', status: 'RETIRED', version: 1}),
				 (:Source {id: 'original', title: 'The original', author: 'A. Author'}),
				 (:Source {id: 'retold', title: 'Retold', origin: 'original'}),
				 (pm)-[:REQUIRES {level: 2, importance: 1}]->(s:Skill {id: 's', name: 'S'}),
				 (lead)-[:REQUIRES {level: 4, importance: 0.5}]->(s),
				 (lead)-[:TRANSITIONS_TO {kind: 'STEP_BACK', basis: 'STATED', sources: ['nowhere'], version: 7,
				  extra: 'kept'}]->(pm)""");
	}

	@Test
	void readsWhatIsKnownAndShowsTheRestAsNull() {
		this.client.get()
			.uri("/v1/roles/lead/transitions/pm")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals("ETag", "\"7\"")
			.expectBody()
			.json("""
					{"from": {"id": "lead", "title": "Lead", "level": 3}, "to": {"id": "pm", "title": "PM", "level": 2},
					 "kind": "STEP_BACK", "months": null, "share": null, "shareLow": null, "shareHigh": null, "count": null,
					 "leavers": null, "countedBy": null,
					 "evidence": {"basis": "STATED", "sources": [{"id": "nowhere", "title": null, "author": null,
					   "published": null, "url": null, "origin": null}], "voices": 1, "weak": false, "weakness": null},
					 "conditions": [], "learning": {"known": null, "assumed": null},
					 "provenance": {"source": null, "edited": [], "added": [], "others": []}, "version": 7}""",
					org.springframework.test.json.JsonCompareMode.STRICT);
	}

	@Test
	void answersNotModifiedToTheCurrentEntityTag() {
		this.client.get()
			.uri("/v1/roles/lead/transitions/pm")
			.header("If-None-Match", "\"7\"")
			.exchange()
			.expectStatus()
			.isNotModified();
	}

	@Test
	void createsATransitionWithItsEvidenceConditionsAndLearning() {
		put("pm", "lead", BODY).expectStatus()
			.isCreated()
			.expectHeader()
			.value("Location", (location) -> assertThat(location).endsWith("/v1/roles/pm/transitions/lead"))
			.expectHeader()
			.valueEquals("ETag", "\"1\"")
			.expectBody()
			// Learning: (4 - 2) levels * 0.5. Voices: one source retells the other.
			.json("""
					{"kind": "PROMOTION", "months": 30, "share": 0.25, "count": 12, "version": 1,
					 "evidence": {"basis": "OBSERVED", "voices": 1, "weak": true, "weakness": "one company",
					   "sources": [{"id": "retold"}, {"id": "original", "author": "A. Author"}]},
					 "conditions": [{"text": "has led a launch", "sources": [{"id": "original"}, {"id": "retold"}]},
					   {"text": "is patient", "sources": []}], "learning": {"known": 1.0, "assumed": null}}""");
		assertThat(dataVersion()).isOne();
	}

	@Test
	void replacesEverythingThatTheBodyMayCarryAndNothingElse() {
		putMatching("lead", "pm", "\"7\"", "{\"kind\": \"LATERAL\", \"basis\": \"IMPLIED\"}").expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals("ETag", "\"8\"");
		assertThat(this.graph.run("MATCH (:Role {id: 'lead'})-[t:TRANSITIONS_TO]->() "
				+ "SET t.handEdited = null, t.imported = null RETURN properties(t) AS t"))
			.containsExactly(Map.of("t",
					Map.of("kind", "LATERAL", "basis", "IMPLIED", "sources", List.of(), "conditions", List.of(),
							"conditionSources", List.of(), "learning", 0.0, "evidenceCost", 1.0, "counted",
							List.of(24L, 0L, 1_000_000L), "version", 8L, "extra", "kept")));
	}

	@Test
	void leavesWhatAnImportCountedUntilSomebodySaysSomethingElse() {
		this.graph.run("MATCH (:Role {id: 'lead'})-[t:TRANSITIONS_TO]->() SET t += {count: 6, leavers: 9, "
				+ "share: 0.6666666666666666, shareLow: 0.35, shareHigh: 0.88, countedBy: 'history'}");
		String counted = "{\"count\": %s, \"leavers\": %s, \"share\": %s, \"shareLow\": %s, \"countedBy\": %s, \"months\": 40}";
		putMatching("lead", "pm", "\"7\"", "{\"kind\": \"LATERAL\", \"basis\": \"STATED\", \"months\": 40}")
			.expectStatus()
			.isOk()
			.expectBody()
			.json(counted.formatted(6, 9, 0.6666666666666666, 0.35, "\"history\""));
		putMatching("lead", "pm", "\"8\"",
				"{\"kind\": \"LATERAL\", \"basis\": \"STATED\", \"months\": 40, \"count\": 6, \"share\": 0.6666666666666666}")
			.expectBody()
			.json(counted.formatted(6, 9, 0.6666666666666666, 0.35, "\"history\""));
		putMatching("lead", "pm", "\"9\"",
				"{\"kind\": \"LATERAL\", \"basis\": \"STATED\", \"months\": 40, \"count\": 7}")
			.expectBody()
			.json(counted.formatted(7, null, null, null, null));
	}

	@Test
	void showsAStatedMoveWithoutASourceAsWeak() {
		putMatching("lead", "pm", "\"7\"", "{\"kind\": \"LATERAL\", \"basis\": \"STATED\"}").expectBody()
			.json("{\"evidence\": {\"sources\": [], \"weak\": true, \"weakness\": \"No source is named\"}}");
		this.graph.run("MATCH (:Role {id: 'lead'})-[t:TRANSITIONS_TO]->() SET t.importedBy = 'our-company'");
		get("lead", "pm").expectBody().json("{\"evidence\": {\"sources\": [], \"weak\": false, \"weakness\": null}}");
		putMatching("lead", "pm", "\"8\"", "{\"kind\": \"LATERAL\", \"basis\": \"IMPLIED\"}").expectBody()
			.json("{\"evidence\": {\"sources\": [], \"weak\": false}}");
	}

	@Test
	void retiresAndBringsBackWithTheVersionContinued() {
		this.client.delete()
			.uri("/v1/roles/lead/transitions/pm")
			.header("If-Match", "\"7\"")
			.exchange()
			.expectStatus()
			.isNoContent();
		assertThat(this.graph.run("MATCH ()-[t:RETIRED_TRANSITION_TO]->() RETURN t.kind AS kind, t.version AS version"))
			.containsExactly(Map.of("kind", "STEP_BACK", "version", 7L));
		get("lead", "pm").expectStatus()
			.isNotFound()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:problem-type:career-pathing:unknown-transition")
			.jsonPath("$.detail")
			.isEqualTo("There is no transition from lead to pm any more: it was retired. PUT brings it back.");
		this.client.delete()
			.uri("/v1/roles/lead/transitions/pm")
			.header("If-Match", "*")
			.exchange()
			.expectStatus()
			.isNotFound();
		put("lead", "pm", "{\"kind\": \"LATERAL\", \"basis\": \"IMPLIED\"}").expectStatus()
			.isCreated()
			.expectHeader()
			.valueEquals("ETag", "\"8\"");
		assertThat(this.graph.run("MATCH ()-[t:RETIRED_TRANSITION_TO]->() RETURN t")).isEmpty();
		assertThat(dataVersion()).isEqualTo(2);
	}

	@Test
	void asksForTheCurrentVersionBeforeAChange() {
		String body = "{\"kind\": \"LATERAL\", \"basis\": \"IMPLIED\"}";
		put("lead", "pm", body).expectStatus().isEqualTo(428);
		putMatching("lead", "pm", "\"6\"", body).expectStatus().isEqualTo(412);
		putMatching("pm", "lead", "\"1\"", body).expectStatus().isEqualTo(412);
		this.client.put()
			.uri("/v1/roles/lead/transitions/pm")
			.header("If-None-Match", "*")
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange()
			.expectStatus()
			.isEqualTo(412);
		this.client.delete().uri("/v1/roles/lead/transitions/pm").exchange().expectStatus().isEqualTo(428);
		this.client.delete()
			.uri("/v1/roles/lead/transitions/pm")
			.header("If-Match", "\"6\"")
			.exchange()
			.expectStatus()
			.isEqualTo(412);
		assertThat(dataVersion()).isZero();
	}

	@Test
	void createsOnlyWhenAskedTo() {
		this.client.put()
			.uri("/v1/roles/pm/transitions/lead")
			.header("If-None-Match", "*")
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"kind\": \"LATERAL\", \"basis\": \"IMPLIED\"}")
			.exchange()
			.expectStatus()
			.isCreated();
	}

	@ParameterizedTest(name = "{0} to {1}: {2}")
	@CsvSource({ "nobody, pm, 404, unknown-role", "pm, nobody, 404, unknown-role", "pm, gone, 409, conflict",
			"gone, pm, 409, conflict", "pm, pm, 400, invalid-request", "PM, lead, 400, invalid-request" })
	void refusesRolesThatNoMoveCanConnect(String from, String to, int status, String type) {
		put(from, to, "{\"kind\": \"LATERAL\", \"basis\": \"IMPLIED\"}").expectStatus()
			.isEqualTo(status)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:problem-type:career-pathing:" + type);
	}

	@Test
	void saysWhichRoleOrTransitionIsUnknown() {
		get("pm", "nobody").expectStatus()
			.isNotFound()
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("There is no role nobody.");
		get("pm", "lead").expectStatus()
			.isNotFound()
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("There is no transition from pm to lead.");
		this.client.delete()
			.uri("/v1/roles/pm/transitions/lead")
			.header("If-Match", "*")
			.exchange()
			.expectStatus()
			.isNotFound();
	}

	private RestTestClient.ResponseSpec get(String from, String to) {
		return this.client.get().uri("/v1/roles/{from}/transitions/{to}", from, to).exchange();
	}

	private RestTestClient.ResponseSpec put(String from, String to, String body) {
		return this.client.put()
			.uri("/v1/roles/{from}/transitions/{to}", from, to)
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange();
	}

	private RestTestClient.ResponseSpec putMatching(String from, String to, String tag, String body) {
		return this.client.put()
			.uri("/v1/roles/{from}/transitions/{to}", from, to)
			.header("If-Match", tag)
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange();
	}

	private long dataVersion() {
		return this.graph.run("MATCH (v:DataVersion) RETURN v.number AS number")
			.stream()
			.map((row) -> (Long) row.get("number"))
			.findFirst()
			.orElse(0L);
	}

}
