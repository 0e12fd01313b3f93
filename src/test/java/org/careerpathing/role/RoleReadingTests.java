package org.careerpathing.role;

import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.client.RestTestClient;

@GraphTest
class RoleReadingTests {

	@Autowired
	RestTestClient client;

	@Autowired
	TestGraph graph;

	@BeforeEach
	void fillGraph() {
		this.graph
			.reset("""
					CREATE (cook:Role {id: 'cook', title: 'Cook', family: 'kitchen', level: 2, track: 'INDIVIDUAL_CONTRIBUTOR',
					    summary: 'Cooks.', alternateTitles: ['Line cook'], minMonths: 24, payMin: 30000, payMax: 40000,
					    payCurrency: 'EUR', focus: 'Food', sources: ['menu', 'lost'], status: 'ACTIVE', version: 4}),
					  (staff:Role {id: 'staff', title: 'Staff', status: 'ACTIVE', version: 1}),
					  (pastry:Role {id: 'pastry-cook', title: 'Pastry cook', level: 3, status: 'ACTIVE', version: 1}),
					  (turnspit:Role {id: 'turnspit', title: 'Turnspit', status: 'RETIRED', version: 2}),
					  (cook)-[:BROADER]->(staff), (pastry)-[:BROADER]->(cook), (turnspit)-[:BROADER]->(cook),
					  (knife:Skill {id: 'knife', name: 'Knife', category: 'Tools', status: 'ACTIVE', version: 1}),
					  (fire:Skill {id: 'fire', name: 'Fire', status: 'ACTIVE', version: 1}),
					  (spit:Skill {id: 'spit', name: 'Spit', status: 'ACTIVE', version: 1}),
					  (cook)-[:REQUIRES {level: 2.5, importance: 1.0, basis: 'STATED', sources: ['menu', 'retold'], note: 'Sharp.', version: 1}]->(knife),
					  (cook)-[:REQUIRES {version: 1}]->(fire), (cook)-[:RETIRED_REQUIRES {version: 2}]->(spit),
					  (cook)-[:IN_TIER]->(:Tier {id: 't2', ladder: 'Brigade', rank: 2, title: 'Second', sources: ['menu']}),
					  (:Statement {id: 's1', topic: 'SCOPE', text: 'Cooks all day.', basis: 'IMPLIED', sources: ['menu']})-[:ABOUT]->(cook),
					  (yes:Statement {id: 's2', topic: 'CONDITION', text: 'Cooks need a school.', basis: 'STATED', sources: ['menu']})-[:ABOUT]->(cook),
					  (no:Statement {id: 's3', topic: 'CONDITION', text: 'Pastry cooks need none.', basis: 'STATED', sources: []})-[:ABOUT]->(pastry),
					  (school:Conflict {id: 'school', question: 'Is school needed?'}), (yes)-[:SIDE_OF]->(school), (no)-[:SIDE_OF]->(school),
					  (:Certification {id: 'hygiene', title: 'Hygiene', abbreviation: 'HY', provider: 'Town'})-[:SUPPORTS]->(cook),
					  (:Route {id: 'trial', kind: 'OUTSIDE', title: 'Trial day', steps: ['Ask', 'Cook']})-[:LEADS_TO]->(cook),
					  (:Source {id: 'menu', title: 'The menu', author: 'Chef', published: '2024', url: 'https://example.org/menu', origin: 'menu'}),
					  (:Source {id: 'retold', title: 'The menu retold', origin: 'menu'})
					""");
	}

	@Test
	void showsEverythingThatHangsOnARole() {
		this.client.get()
			.uri("/v1/roles/cook")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.ETAG, "\"4\"")
			.expectBody()
			.json("""
					{"id": "cook", "title": "Cook", "family": "kitchen", "level": 2, "track": "INDIVIDUAL_CONTRIBUTOR",
					 "summary": "Cooks.", "alternateTitles": ["Line cook"],
					 "experience": {"minMonths": 24, "upToMonths": null},
					 "pay": {"min": 30000, "median": null, "max": 40000, "topCoded": [], "currency": "EUR", "year": null,
					   "note": null, "source": null},
					 "focus": "Food", "status": "ACTIVE", "replacedBy": null,
					 "sources": [
					   {"id": "menu", "title": "The menu", "author": "Chef", "published": "2024",
					    "url": "https://example.org/menu", "origin": "menu"},
					   {"id": "lost", "title": null, "author": null, "published": null, "url": null, "origin": null}],
					 "broader": [{"id": "staff", "title": "Staff", "level": null}],
					 "narrower": [{"id": "pastry-cook", "title": "Pastry cook", "level": 3}],
					 "externalIds": [], "requirementsKnown": true,
					 "requirements": [
					   {"skill": {"id": "fire", "name": "Fire"}, "category": null, "level": null, "importance": null,
					    "evidence": {"basis": null, "sources": [], "voices": 0, "weak": false, "weakness": null}, "note": null},
					   {"skill": {"id": "knife", "name": "Knife"}, "category": "Tools", "level": 2.5, "importance": 1.0,
					    "evidence": {"basis": "STATED", "sources": [
					      {"id": "menu", "title": "The menu", "author": "Chef", "published": "2024",
					       "url": "https://example.org/menu", "origin": "menu"},
					      {"id": "retold", "title": "The menu retold", "author": null, "published": null, "url": null,
					       "origin": "menu"}], "voices": 1, "weak": false, "weakness": null}, "note": "Sharp."}],
					 "tools": [],
					 "tiers": [{"id": "t2", "ladder": "Brigade", "rank": 2, "title": "Second", "summary": null, "sources": [
					   {"id": "menu", "title": "The menu", "author": "Chef", "published": "2024",
					    "url": "https://example.org/menu", "origin": "menu"}]}],
					 "statements": [{"id": "s1", "topic": "SCOPE", "text": "Cooks all day.", "basis": "IMPLIED", "sources": [
					   {"id": "menu", "title": "The menu", "author": "Chef", "published": "2024",
					    "url": "https://example.org/menu", "origin": "menu"}]}],
					 "disagreements": [{"id": "school", "question": "Is school needed?", "sides": [
					   {"id": "s2", "topic": "CONDITION", "text": "Cooks need a school.", "basis": "STATED", "sources": [
					     {"id": "menu", "title": "The menu", "author": "Chef", "published": "2024",
					      "url": "https://example.org/menu", "origin": "menu"}]},
					   {"id": "s3", "topic": "CONDITION", "text": "Pastry cooks need none.", "basis": "STATED", "sources": []}]}],
					 "certifications": [{"id": "hygiene", "title": "Hygiene", "abbreviation": "HY", "provider": "Town",
					   "summary": null, "sources": []}],
					 "routes": [{"id": "trial", "kind": "OUTSIDE", "title": "Trial day", "summary": null,
					   "steps": ["Ask", "Cook"], "sources": []}],
					 "provenance": {"source": null, "edited": [], "added": [], "others": []}, "version": 4,
					 "links": {"self": "/v1/roles/cook", "next": "/v1/roles/cook/next", "feeders": "/v1/roles/cook/feeders"}}
					""",
					JsonCompareMode.STRICT);
	}

	@Test
	void showsWhatIsUnknownAsNullOrAsEmpty() {
		this.client.get()
			.uri("/v1/roles/staff")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.json("""
					{"id": "staff", "title": "Staff", "family": null, "level": null, "track": null, "summary": null,
					 "alternateTitles": [], "experience": null, "pay": null, "focus": null, "status": "ACTIVE",
					 "replacedBy": null, "sources": [], "broader": [], "narrower": [{"id": "cook", "title": "Cook", "level": 2}],
					 "externalIds": [], "requirementsKnown": false, "requirements": [], "tools": [], "tiers": [], "statements": [], "disagreements": [],
					 "certifications": [], "routes": [],
					 "provenance": {"source": null, "edited": [], "added": [], "others": []}, "version": 1,
					 "links": {"self": "/v1/roles/staff", "next": "/v1/roles/staff/next", "feeders": "/v1/roles/staff/feeders"}}
					""",
					JsonCompareMode.STRICT);
	}

	@Test
	void answersWithoutABodyWhenNothingChanged() {
		this.client.get()
			.uri("/v1/roles/cook")
			.header(HttpHeaders.IF_NONE_MATCH, "\"4\"")
			.exchange()
			.expectStatus()
			.isNotModified()
			.expectBody()
			.isEmpty();
		this.client.get()
			.uri("/v1/roles/cook")
			.header(HttpHeaders.IF_NONE_MATCH, "\"3\"")
			.exchange()
			.expectStatus()
			.isOk();
	}

	@Test
	void namesNearMatchesOfAnUnknownRole() {
		this.client.get()
			.uri("/v1/roles/pastri-cok")
			.header("X-Correlation-Id", "near-1")
			.exchange()
			.expectStatus()
			.isNotFound()
			.expectBody()
			.json("""
					{"type": "urn:problem-type:career-pathing:unknown-role", "title": "Unknown role", "status": 404,
					 "detail": "There is no role pastri-cok.", "instance": "/v1/roles/pastri-cok", "correlationId": "near-1",
					 "nearMatches": [{"id": "pastry-cook", "title": "Pastry cook"}, {"id": "cook", "title": "Cook"}]}
					""",
					JsonCompareMode.STRICT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Cook", "a b", "-", "cook'", "%", "é", "cook:", "a\u0000" })
	void refusesWhatCannotBeAnId(String id) {
		this.client.get()
			.uri("/v1/roles/{id}", id)
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:problem-type:career-pathing:invalid-request")
			.jsonPath("$.errors[0].parameter")
			.isEqualTo("id")
			.jsonPath("$.errors[0].message")
			.isEqualTo("has to be an id of at most 100 characters: words of a-z and 0-9 joined by hyphens"
					+ " (product-manager), or scheme:code (onet:15-1252.00)");
	}

}
