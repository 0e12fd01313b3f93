package org.careerpathing.role;

import java.util.ArrayList;
import java.util.List;

import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class StatementTests {

	@Autowired
	RestTestClient client;

	@Autowired
	TestGraph graph;

	@BeforeEach
	void fillGraph() {
		this.graph
			.reset("""
					CREATE (cook:Role {id: 'cook', title: 'Cook'}), (chef:Role {id: 'chef', title: 'Chef'}),
					  (a:Statement {id: 'a', topic: 'SCOPE', text: 'A', basis: 'STATED', sources: ['menu']}), (a)-[:ABOUT]->(cook),
					  (a)-[:ABOUT]->(chef), (a)-[:SIDE_OF]->(:Conflict {id: 'who', question: 'Who?'}),
					  (:Statement {id: 'b', topic: 'PLANNING', text: 'B'}), (:Source {id: 'menu', title: 'The menu'})
					""");
	}

	@Test
	void saysWhatAStatementIsAboutAndWhetherItIsDisputed() {
		this.client.get()
			.uri("/v1/statements")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.json("""
					{"items": [
					  {"id": "b", "topic": "PLANNING", "text": "B", "basis": null, "sources": [], "about": [], "conflict": null},
					  {"id": "a", "topic": "SCOPE", "text": "A", "basis": "STATED", "sources": [{"id": "menu",
					    "title": "The menu", "author": null, "published": null, "url": null, "origin": null}],
					   "about": ["chef", "cook"], "conflict": "who"}]}
					""",
					JsonCompareMode.STRICT);
	}

	@ParameterizedTest
	@CsvSource({ "topic=scope,a", "topic=PLANNING,b", "role=cook,a", "topic=PLANNING&role=cook,''", "topic=NONE,''" })
	void narrowsByTopicAndRole(String query, String ids) {
		List<String> found = new ArrayList<>();
		this.client.get()
			.uri("/v1/statements?" + query)
			.exchange()
			.expectBody()
			.jsonPath("$.items[*].id")
			.value((List<String> all) -> found.addAll(all));
		assertThat(String.join(" ", found)).isEqualTo(ids);
	}

	@Test
	void refusesUnknownRoles() {
		this.client.get().uri("/v1/statements?role=nobody").exchange().expectStatus().isNotFound();
		this.client.get().uri("/v1/statements?role=No Id").exchange().expectStatus().isBadRequest();
	}

}
