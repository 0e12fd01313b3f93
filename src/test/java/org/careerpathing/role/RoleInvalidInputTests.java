package org.careerpathing.role;

import java.util.List;

import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class RoleInvalidInputTests {

	@Autowired
	RestTestClient client;

	@Autowired
	TestGraph graph;

	@BeforeEach
	void fillGraph() {
		this.graph.reset(
				"CREATE (:Role {id: 'chef', title: 'Chef', status: 'ACTIVE', version: 1}), (:Source {id: 'menu'})",
				"CREATE (:DataVersion {id: 'graph', number: 10})");
	}

	@AfterEach
	void nothingWasWritten() {
		assertThat(this.graph.run("MATCH (n) RETURN count(n) AS nodes, max(n.number) AS number").toString())
			.isEqualTo("[{nodes=3, number=10}]");
	}

	@Test
	void namesEverythingThatIsWrongAtOnce() {
		put("""
				{"title": " ", "family": "", "level": 10, "summary": "%s", "alternateTitles": ["a", null, ""],
				 "minMonths": -1, "minMonthsUpTo": 721, "focus": "a\\u0000",
				 "pay": {"min": 5, "max": 4, "currency": "eur", "year": 1989, "note": "\\ud800"},
				 "broader": ["new", "nobody", "chef"], "sources": ["menu", "rumour"]}
				""".formatted("a".repeat(2001))).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[*].parameter")
			.value((List<String> found) -> assertThat(found).containsExactlyInAnyOrder("title", "family", "level",
					"summary", "alternateTitles[1]", "alternateTitles[2]", "minMonths", "minMonthsUpTo", "focus",
					"pay.max", "pay.currency", "pay.year", "pay.note", "broader[0]", "broader[1]", "sources[1]"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{}                                       | title                | is missing
					{"title": null}                          | title                | is missing
					{"title": 7}                             | title                | has to be a text
					{"title": true}                          | title                | has to be a text
					{"title": ["Cook"]}                      | title                | has to be a text
					{"title": "T\\nT"}                       | title                | has a character that is no text: a control character or half of a pair
					{"title": "T", "level": "2"}             | level                | has to be a whole number
					{"title": "T", "level": 2.5}             | level                | has to be a whole number
					{"title": "T", "level": 99999999999}     | level                | is out of range
					{"title": "T", "track": "BOSS"}          | track                | has to be one of INDIVIDUAL_CONTRIBUTOR, MANAGEMENT
					{"title": "T", "track": ""}              | track                | has to be one of INDIVIDUAL_CONTRIBUTOR, MANAGEMENT
					{"title": "T", "track": 1}               | track                | has to be one of INDIVIDUAL_CONTRIBUTOR, MANAGEMENT
					{"title": "T", "alternateTitles": "A"}   | alternateTitles      | has to be a list
					{"title": "T", "alternateTitles": [1]}   | alternateTitles[0]   | has to be a text
					{"title": "T", "pay": 5}                 | pay                  | has to be an object
					{"title": "T", "pay": ""}                | pay                  | has to be an object
					{"title": "T", "pay": {"min": "5"}}      | pay.min              | has to be a whole number
					{"title": "T", "pay": {"min": 5}}        | pay.currency         | is missing
					{"title": "T", "pay": {"min": -1, "currency": "EUR"}} | pay.min | has to be from 0 to 2147483647
					{"title": "T", "pay": {"currency": "XYZ"}} | pay.currency       | has to be a currency of ISO 4217, for instance EUR
					{"title": "T", "minMonthsUpTo": 5}       | minMonthsUpTo        | needs minMonths, the lower end of the range
					{"title": "T", "minMonths": 6, "minMonthsUpTo": 5} | minMonthsUpTo | must not be less than minMonths
					{"title": "T", "tittle": "T"}            | tittle               | is not known
					{"title": "T", "pay": {"median": 5}}     | pay.median           | is not known
					""")
	void namesTheFieldThatIsWrong(String body, String field, String message) {
		put(body).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].parameter")
			.isEqualTo(field)
			.jsonPath("$.errors[0].message")
			.value((String found) -> assertThat(found).startsWith(message));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"title":
			[]
			"text"
			null
			``
			{"title": "A", "title": "B"}
			""")
	void refusesABodyThatIsNoObject(String body) {
		put(body).expectStatus().isBadRequest();
	}

	private RestTestClient.ResponseSpec put(String body) {
		return this.client.put().uri("/v1/roles/new").contentType(MediaType.APPLICATION_JSON).body(body).exchange();
	}

}
