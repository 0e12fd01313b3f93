package org.careerpathing.transition;

import java.util.stream.Stream;

import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bodies that are refused, and the fields that the answer names.
 */
@GraphTest
class TransitionInputTests {

	@Autowired
	TestGraph graph;

	@Autowired
	RestTestClient client;

	@BeforeEach
	void fill() {
		this.graph.reset("CREATE (:Role {id: 'a', title: 'A', status: 'ACTIVE', version: 0}), "
				+ "(:Role {id: 'b', title: 'B', status: 'ACTIVE', version: 0}), (:Source {id: 's'})");
	}

	/**
	 * A field, and values that it cannot have.
	 */
	static Stream<String[]> bad() {
		return Stream
			.of(each("months", "months", "-1", "721", "1e400", "99999999999999999999", "2.5", "\"12\"", "true", "[]"),
					each("share", "share", "-0.01", "1.01", "1e400", "\"NaN\"", "\"Infinity\"", "\"0.5\"", "{}"),
					each("count", "count", "0", "-3", "1e30", "99999999999999999999", "1.5", "\"7\""),
					each("kind", "kind", "null", "\"JUMP\"", "\"promotion\"", "0", "\"\""),
					each("basis", "basis", "null", "\"GUESS\"", "1", "\"OBSERVED\""),
					each("weakness", "weakness", "\"\"", "\"  \"", "\"a\\u0000b\"", "\"\\ud800\"", "7",
							"\"" + "x".repeat(501) + "\""),
					each("sources", "sources", "\"s\"", "{}", "7"),
					each("sources", "sources[0]", "[null]", "[\" \"]", "[7]"),
					each("sources", "sources[1]", "[\"s\", \"nobody\"]", "[\"s\", \"\\u0000\"]", "[\"s\", \"s,s\"]"),
					each("conditions", "conditions", "7", "{}", many(51, "{\"text\": \"t\"}")),
					each("conditions", "conditions[0]", "[null]", "[\"text\"]"),
					each("conditions", "conditions[0].text", "[{}]", "[{\"text\": \" \"}]", "[{\"text\": 7}]",
							"[{\"text\": \"\\u0000\"}]", "[{\"text\": \"" + "x".repeat(501) + "\"}]"),
					each("conditions", "conditions[0].sources[0]", "[{\"text\": \"t\", \"sources\": [\"nobody\"]}]"),
					each("conditions", "conditions[0].who", "[{\"text\": \"t\", \"who\": 1}]"),
					each("month", "month", "12"))
			.flatMap((cases) -> cases);
	}

	private static Stream<String[]> each(String field, String named, String... values) {
		return Stream.of(values).map((value) -> new String[] { field, named, value });
	}

	private static String many(int count, String value) {
		return "[" + String.join(",", java.util.Collections.nCopies(count, value)) + "]";
	}

	@ParameterizedTest(name = "{0}: {2}")
	@MethodSource("bad")
	void namesTheFieldAtFault(String field, String named, String value) {
		String others = "{\"kind\": \"LATERAL\", \"basis\": \"STATED\"}";
		String body = others.contains("\"" + field + "\"")
				? others.replaceFirst("\"" + field + "\": \"\\w+\"", "\"" + field + "\": " + value)
				: others.replace("}", ", \"" + field + "\": " + value + "}");
		put(body).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:problem-type:career-pathing:invalid-request")
			.jsonPath("$.errors.length()")
			.isEqualTo(1)
			.jsonPath("$.errors[0].parameter")
			.isEqualTo(named);
		assertThat(this.graph.run("MATCH ()-[t]->() RETURN t")).isEmpty();
	}

	@Test
	void namesEverythingThatIsWrongAtOnce() {
		put("""
				{"months": 1000, "share": 2, "count": 0, "sources": ["s", "nobody"], "weakness": " ",
				 "conditions": [{"text": "fine"}, {"text": "", "sources": ["no-one"]}]}""").expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[*].parameter")
			.value((all) -> assertThat(all).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
				.containsExactlyInAnyOrder("kind", "months", "share", "count", "basis", "weakness", "sources[1]",
						"conditions[1].text", "conditions[1].sources[0]"));
	}

	@Test
	void takesTheLimitsThemselves() {
		put("""
				{"kind": "LATERAL", "basis": "OBSERVED", "months": 720, "share": 1, "count": 1000000000,
				 "conditions": %s, "weakness": "%s"}""".formatted(many(50, "{\"text\": \"t\"}"), "x".repeat(500)))
			.expectStatus()
			.isCreated();
	}

	@Test
	void takesZeroMonthsAndAShareOfZeroForKnownValues() {
		put("{\"kind\": \"LATERAL\", \"basis\": \"OBSERVED\", \"months\": 0, \"share\": 0.0}").expectStatus()
			.isCreated()
			.expectBody()
			.jsonPath("$.months")
			.isEqualTo(0)
			.jsonPath("$.share")
			.isEqualTo(0.0);
	}

	@Test
	void refusesABodyThatIsNoObject() {
		Stream.of("", "7", "[]", "null", "{\"kind\": NaN}", "{")
			.forEach((body) -> put(body).expectStatus().isBadRequest());
	}

	private RestTestClient.ResponseSpec put(String body) {
		return this.client.put()
			.uri("/v1/roles/a/transitions/b")
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange();
	}

}
