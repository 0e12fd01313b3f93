package org.careerpathing.reach;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import org.careerpathing.support.BuiltInGraph;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reach on the built-in graph, over HTTP. Expected values are those of the articles that
 * the graph was made from.
 */
@GraphTest
@BuiltInGraph
@ExtendWith(OutputCaptureExtension.class)
class ReachApiTests {

	private static final String INVALID = "urn:problem-type:career-pathing:invalid-request";

	@Autowired
	RestTestClient client;

	@Autowired
	TestGraph graph;

	private String get(String uri, int status) {
		return text(this.client.get().uri(uri).exchange(), status);
	}

	private String post(String body, int status) {
		return text(this.client.post()
			.uri("/v1/reach/search")
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange(), status);
	}

	private static String text(RestTestClient.ResponseSpec answer, int status) {
		byte[] body = answer.expectStatus().isEqualTo(status).expectBody().returnResult().getResponseBody();
		return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
	}

	@Test
	void reachesADirectorFromADesignerThroughTheWeakMove() {
		String answer = get("/v1/reach?from=product-designer", 200);
		String director = "$.roles[?(@.role.id == 'director-of-product')]";
		assertThat(JsonPath.<List<List<String>>>read(answer, director + ".way"))
			.containsExactly(List.of("product-manager", "director-of-product"));
		assertThat(JsonPath.<List<Map<String, Object>>>read(answer, director + ".arrival")).singleElement()
			.matches((arrival) -> arrival.get("known") == null && Integer.valueOf(48).equals(arrival.get("assumed")));
		assertThat(JsonPath.<List<Integer>>read(answer, director + ".ring")).containsExactly(60);
		assertThat(JsonPath.<List<String>>read(answer, director + ".firstMove.to.id"))
			.containsExactly("product-manager");
		assertThat(JsonPath.<List<String>>read(answer, director + ".firstMove.kind")).containsExactly("CROSSOVER");
		assertThat(JsonPath.<List<String>>read(answer, director + ".firstMove.evidence.weakness")).singleElement()
			.asString()
			.contains("reader's question");
		assertThat(JsonPath.<List<List<?>>>read(answer, director + ".firstMove.evidence.sources"))
			.allMatch((sources) -> !sources.isEmpty());
	}

	@Test
	void linksToAGuideWithTheSameQuestion() {
		String link = JsonPath.read(get("/v1/reach?from=product-designer&maxMoves=3&rings=12,36", 200),
				"$.links.browser");
		assertThat(link).startsWith("http://localhost:7474/browser/?cmd=play&arg=http");
		String guide = get("/browser/reach/" + link.substring(link.indexOf("reach%2F") + 8), 200);
		assertThat(guide).contains("from: &#39;product-designer&#39;", "maxMoves: 3", "rings: [12, 36]",
				"maxMonths: 36", "Which roles can be reached from a role");
		get("/browser/reach/nonsense", 400);
		assertThat(JsonPath.<String>read(get("/v1/reach?to=director-of-product", 200), "$.links.browser")).isNotNull();
	}

	@Test
	void echoesTheQuestionWithItsDefaultsAndCountsTheRings() {
		String answer = get("/v1/reach?from=product-designer&limit=2", 200);
		assertThat(JsonPath.<Map<String, Object>>read(answer, "$.question")).containsEntry("to", null)
			.containsEntry("maxMoves", 5)
			.containsEntry("maxMonths", 60)
			.containsEntry("rings", List.of(12, 24, 60))
			.containsEntry("limit", 2)
			.containsEntry("profileSkills", 0)
			.containsEntry("assume", Map.of("months", 24, "level", 3.0, "importance", 1.0, "learning", 10.0));
		assertThat(JsonPath.<String>read(answer, "$.question.from.title")).isEqualTo("Product Designer");
		assertThat(JsonPath.<Integer>read(answer, "$.question.experienceMonths.assumed")).isZero();
		assertThat(JsonPath.<Integer>read(answer, "$.dataVersion")).isPositive();
		List<Integer> rings = JsonPath.read(answer, "$.rings[*].total");
		int total = JsonPath.read(answer, "$.total");
		assertThat(rings.stream().mapToInt(Integer::intValue).sum()).isEqualTo(total).isGreaterThan(2);
		assertThat(JsonPath.<List<Object>>read(answer, "$.roles")).hasSize(2);
	}

	@Test
	void asksBackwardsForTheFeedersOfATarget() {
		String answer = get("/v1/reach?to=vp-of-product&maxMonths=130&rings=60,120&experienceMonths=100", 200);
		assertThat(JsonPath.<String>read(answer, "$.question.to.id")).isEqualTo("vp-of-product");
		assertThat(JsonPath.<Object>read(answer, "$.question.from")).isNull();
		assertThat(JsonPath.<List<Integer>>read(answer, "$.question.rings")).containsExactly(60, 120, 130);
		// VP asks for 120 months, of which 100 are there; a move from Director takes the
		// 24 that are assumed.
		assertThat(
				JsonPath.<List<Integer>>read(answer, "$.roles[?(@.role.id == 'director-of-product')].arrival.assumed"))
			.containsExactly(24);
		assertThat(JsonPath.<List<String>>read(answer, "$.roles[?(@.moves == 1)].firstMove.to.id"))
			.containsOnly("vp-of-product");
	}

	@Test
	void countsAPersonsSkillsInTheGap() {
		String without = post("{\"from\": \"product-manager\"}", 200);
		String with = post("""
				{"from": "product-manager", "maxMoves": 3, "maxMonths": 48, "experienceMonths": 60, "rings": [24, 48],
				 "limit": 30, "profile": {"skills": [{"skill": "product-strategy", "level": 5}]}}""", 200);
		assertThat(JsonPath.<Map<String, Object>>read(with, "$.question")).containsEntry("maxMoves", 3)
			.containsEntry("maxMonths", 48)
			.containsEntry("rings", List.of(24, 48))
			.containsEntry("limit", 30)
			.containsEntry("profileSkills", 1);
		assertThat(JsonPath.<Integer>read(with, "$.question.experienceMonths.known")).isEqualTo(60);
		List<String> asking = this.graph
			.run("MATCH (r:Role)-[:REQUIRES]->(:Skill {id: 'product-strategy'}) WHERE NOT EXISTS { "
					+ "(:Role {id: 'product-manager'})-[:REQUIRES]->(:Skill {id: 'product-strategy'}) } RETURN r.id AS id")
			.stream()
			.map((row) -> String.valueOf(row.get("id")))
			.toList();
		List<String> reached = JsonPath.read(with, "$.roles[*].role.id");
		assertThat(reached).containsAnyElementsOf(asking);
		for (String role : reached) {
			String amount = "$.roles[?(@.role.id == '" + role + "')].gap.skillsToLearn";
			Integer before = JsonPath.<List<Integer>>read(without, amount).getFirst();
			Integer after = JsonPath.<List<Integer>>read(with, amount).getFirst();
			assertThat(after).as(role)
				.isEqualTo((before != null && asking.contains(role)) ? (Integer) (before - 1) : before);
		}
	}

	@Test
	void keepsAPersonsSkillsOutOfTheLog(CapturedOutput output) {
		post("{\"from\": \"product-manager\", \"profile\": {\"skills\": [{\"skill\": \"product-strategy\", \"level\": 4.0625}]}}",
				200);
		String problem = post(
				"{\"from\": \"product-manager\", \"profile\": {\"skills\": [{\"skill\": \"no-such-skill\", "
						+ "\"level\": 70.0625}]}}",
				400);
		assertThat(problem).doesNotContain("70.0625");
		assertThat(output.getAll()).doesNotContain("4.0625", "70.0625");
	}

	@Test
	void namesNearMatchesOfAnUnknownRole() {
		for (String problem : List.of(get("/v1/reach?from=product-desinger", 404),
				get("/v1/reach?to=product-desinger", 404), post("{\"from\": \"product-desinger\"}", 404))) {
			assertThat(JsonPath.<String>read(problem, "$.type"))
				.isEqualTo("urn:problem-type:career-pathing:unknown-role");
			assertThat(JsonPath.<List<String>>read(problem, "$.nearMatches[*].id")).contains("product-designer");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                                 | from
			maxMoves=3                         | from
			from=product-manager&to=director-of-product | to
			from=                              | from
			to=                                | to
			from=Not%20an%20id                 | from
			to=Not%20an%20id                   | to
			from=product-manager&maxMoves=0    | maxMoves
			from=product-manager&maxMoves=31   | maxMoves
			from=product-manager&maxMoves=-1   | maxMoves
			from=product-manager&maxMoves=two  | maxMoves
			from=product-manager&maxMoves=     | maxMoves
			from=product-manager&maxMonths=0   | maxMonths
			from=product-manager&maxMonths=721 | maxMonths
			from=product-manager&maxMonths=1.5 | maxMonths
			from=product-manager&maxMonths=99999999999 | maxMonths
			from=product-manager&experienceMonths=-1   | experienceMonths
			from=product-manager&experienceMonths=721  | experienceMonths
			from=product-manager&limit=0       | limit
			from=product-manager&limit=1001    | limit
			from=product-manager&rings=        | rings
			from=product-manager&rings=12,     | rings
			from=product-manager&rings=12,12   | rings
			from=product-manager&rings=24,12   | rings
			from=product-manager&rings=0,12    | rings
			from=product-manager&rings=-12,12  | rings
			from=product-manager&rings=12,721  | rings
			from=product-manager&rings=a       | rings
			from=product-manager&rings=1,2,3,4,5,6,7,8,9,10,11 | rings
			from=product-manager&rings=12&rings=24     | rings
			from=product-manager&profile=x     | profile
			from=product-manager&Limit=3       | Limit
			""")
	void namesTheParameterThatIsWrong(String parameters, String name) {
		String problem = get("/v1/reach?" + parameters, 400);
		assertThat(JsonPath.<String>read(problem, "$.type")).isEqualTo(INVALID);
		assertThat(JsonPath.<List<String>>read(problem, "$.errors[*].parameter")).containsExactly(name);
	}

	@Test
	void namesEveryParameterThatIsWrongAtOnce() {
		String problem = get("/v1/reach?from=X&maxMoves=x&rings=9,3&maxMonths=0&experienceMonths=x&limit=x", 400);
		assertThat(JsonPath.<List<String>>read(problem, "$.errors[*].parameter")).containsExactly("from", "maxMoves",
				"rings", "maxMonths", "experienceMonths", "limit");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					{}                                                   | from
					{"from": null}                                       | from
					{"from": "Not an id"}                                | from
					{"from": 7}                                          | from
					{"from": "product-manager", "to": "director-of-product"} | to
					{"from": "product-manager", "maxMoves": 0}           | maxMoves
					{"from": "product-manager", "maxMoves": 2.5}         | maxMoves
					{"from": "product-manager", "maxMoves": 1e30}        | maxMoves
					{"from": "product-manager", "maxMonths": 721}        | maxMonths
					{"from": "product-manager", "experienceMonths": -1}  | experienceMonths
					{"from": "product-manager", "limit": 1001}           | limit
					{"from": "product-manager", "rings": []}             | rings
					{"from": "product-manager", "rings": [12, null]}     | rings
					{"from": "product-manager", "rings": [24, 12]}       | rings
					{"from": "product-manager", "rings": "12,24"}        | rings
					{"from": "product-manager", "profile": []}           | profile
					{"from": "product-manager", "profile": {"skills": {}}} | profile.skills
					{"from": "product-manager", "profile": {"skills": [7]}} | profile.skills[0]
					{"from": "product-manager", "profile": {"skills": [null]}} | profile.skills[0]
					{"from": "product-manager", "profile": {"skills": [{"skill": "prioritisation", "level": 6}]}} | profile.skills[0].level
					{"from": "product-manager", "profile": {"skills": [{"skill": "prioritisation", "level": "3"}]}} | profile.skills[0].level
					{"from": "product-manager", "profile": {"skills": [{"skill": "prioritisation", "level": 1e400}]}} | profile.skills[0].level
					{"from": "product-manager", "profile": {"skills": [{"skill": "prioritisation"}]}} | profile.skills[0].level
					{"from": "product-manager", "profile": {"skills": [{"skill": "pryoritisation", "level": 1}]}} | profile.skills[0].skill
					{"from": "product-manager", "profile": {"skills": [{"skill": "prioritisation", "level": 1, "since": 2020}]}} | profile.skills[0].since
					""")
	void namesTheFieldThatIsWrong(String body, String name) {
		String problem = post(body, 400);
		assertThat(JsonPath.<String>read(problem, "$.type")).isEqualTo(INVALID);
		assertThat(JsonPath.<List<String>>read(problem, "$.errors[*].parameter")).containsExactly(name);
	}

	@Test
	void namesEveryFieldThatIsWrongAtOnce() {
		String problem = post(
				"""
						{"from": "X", "maxMoves": 31, "rings": [9, 3], "limit": 0, "profile": {"skills": [
						  {"skill": "prioritisation", "level": "high"}, {"skill": "prioritisation", "level": 1}, {"skill": "pryoritisation"}]}}""",
				400);
		assertThat(JsonPath.<List<String>>read(problem, "$.errors[*].parameter")).containsExactly("from", "maxMoves",
				"rings", "limit", "profile.skills[0].level", "profile.skills[1].skill", "profile.skills[2].skill",
				"profile.skills[2].level");
		assertThat(JsonPath.<String>read(problem, "$.errors[6].message"))
			.isEqualTo("has to be the id of a skill: there is no pryoritisation (near matches: prioritisation)");
	}

	@Test
	void refusesAProfileOfTenThousandSkills() {
		String skills = IntStream.range(0, 10_000)
			.mapToObj((i) -> "{\"skill\": \"s" + i + "\", \"level\": 1}")
			.collect(Collectors.joining(","));
		String problem = post("{\"from\": \"product-manager\", \"profile\": {\"skills\": [" + skills + "]}}", 400);
		assertThat(JsonPath.<String>read(problem, "$.detail"))
			.isEqualTo("profile.skills may have at most 1000 skills: there are 10000.");
	}

	@Test
	void refusesABodyThatIsNoObject() {
		for (String body : List.of("", "7", "[]", "null", "{", "{\"from\": NaN}")) {
			this.client.post()
				.uri("/v1/reach/search")
				.contentType(MediaType.APPLICATION_JSON)
				.body(body)
				.exchange()
				.expectStatus()
				.isBadRequest();
		}
	}

}
