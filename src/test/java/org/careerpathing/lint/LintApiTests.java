package org.careerpathing.lint;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.jayway.jsonpath.JsonPath;
import org.careerpathing.support.BuiltInGraph;
import org.careerpathing.support.GraphTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The checks on the built-in graph, whose facts were counted by hand in its files.
 */
@GraphTest
@BuiltInGraph
class LintApiTests {

	@Autowired
	RestTestClient client;

	private String get(String uri, int status) {
		byte[] body = this.client.get()
			.uri(uri)
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody()
			.returnResult()
			.getResponseBody();
		return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
	}

	private static List<String> roles(String answer, String check) {
		return JsonPath.read(answer, "$.checks[?(@.name == '" + check + "')].findings[*].roles[*].id");
	}

	/** With 100 years, so that no source grows old while nobody looks. */
	@Test
	void countsTheFaultsOfTheBuiltInGraph() {
		String answer = get("/v1/lint?years=100", 200);
		List<Map<String, Object>> checks = JsonPath.read(answer, "$.checks");
		assertThat(checks)
			.extracting((check) -> check.get("severity") + " " + check.get("name") + " " + check.get("count"))
			.containsExactly("ERROR cycles-in-broader 0", "ERROR cycles-in-builds-on 0",
					"ERROR promotions-that-go-down 0", "ERROR requirements-without-a-source 0",
					"ERROR transitions-without-a-source 0", "WARNING doubled-titles 0", "WARNING ladders-with-holes 0",
					"WARNING promotions-both-ways 0",
					// 35 roles, 16 of which are in requirements.csv.
					"WARNING roles-without-requirements 19",
					// All of conflicts.csv: each has two sides or more, about a role.
					"INFO contradicting-statements 6",
					// 15 roles are in the column from of transitions.csv, 22 in to.
					"INFO dead-ends 20", "INFO moves-of-retired-roles 0",
					// 18 sources, 2 of which have a date.
					"INFO sources-at-odds 0", "INFO stale-sources 16", "INFO unreachable-roles 13");
		assertThat(JsonPath.<List<Integer>>read(answer, "$.checks[*].findings.length()"))
			.isEqualTo(JsonPath.<List<Integer>>read(answer, "$.checks[*].count"));
		assertThat(JsonPath.<Integer>read(answer, "$.dataVersion")).isPositive();
	}

	@Test
	void namesTheRolesConcerned() {
		String answer = get("/v1/lint", 200);
		assertThat(roles(answer, "dead-ends")).contains("chief-product-officer", "founder", "core-product-manager")
			.doesNotContain("product-manager", "sales", "consulting");
		assertThat(roles(answer, "unreachable-roles"))
			.contains("associate-product-manager", "ux-designer", "core-product-manager")
			.doesNotContain("business-analyst", "founder");
		assertThat(roles(answer, "roles-without-requirements")).contains("founder", "product-owner")
			.doesNotContain("product-marketing", "growth-product-manager");
		assertThat(roles(answer, "contradicting-statements")).contains("director-of-product", "product-lead");
		assertThat(JsonPath.<List<String>>read(answer,
				"$.checks[?(@.name == 'dead-ends')].findings[?(@.roles[0].id == 'core-product-manager')].detail"))
			.containsExactly("No move leads out of Core Product Manager, and none into it.");
		assertThat(JsonPath.<List<String>>read(answer,
				"$.checks[?(@.name == 'dead-ends')].findings[?(@.roles[0].id == 'founder')].roles[0].title"))
			.containsExactly("Founder");
	}

	@Test
	void echoesTheQuestionWithItsDefaults() {
		Map<String, Object> asked = JsonPath.read(get("/v1/lint?check=dead-ends", 200), "$.question");
		assertThat(asked).containsEntry("check", List.of("dead-ends"))
			.containsEntry("severity", "INFO")
			.containsEntry("limit", 100)
			.containsEntry("years", 5)
			.hasEntrySatisfying("today", (today) -> assertThat(String.valueOf(today)).matches("\\d{4}-\\d{2}-\\d{2}"));
	}

	@Test
	void runsTheChecksThatAreAskedFor() {
		String answer = get("/v1/lint?check=dead-ends,roles-without-requirements,dead-ends&limit=2", 200);
		assertThat(JsonPath.<List<String>>read(answer, "$.checks[*].name"))
			.containsExactly("roles-without-requirements", "dead-ends");
		assertThat(JsonPath.<List<Integer>>read(answer, "$.checks[*].count")).containsExactly(19, 20);
		assertThat(roles(answer, "dead-ends")).containsExactly("business-development", "chief-executive-officer");
	}

	@Test
	void leavesOutWhatIsNotBadEnough() {
		assertThat(JsonPath.<List<String>>read(get("/v1/lint?severity=WARNING", 200), "$.checks[*].severity"))
			.contains("ERROR", "WARNING")
			.doesNotContain("INFO");
		assertThat(JsonPath.<List<String>>read(get("/v1/lint?severity=ERROR", 200), "$.checks[*].severity"))
			.containsOnly("ERROR");
		assertThat(JsonPath.<List<?>>read(get("/v1/lint?severity=ERROR&check=dead-ends", 200), "$.checks")).isEmpty();
	}

	@Test
	void linksToAGuideWithTheVeryTextOfTheCheck() {
		String answer = get("/v1/lint?check=doubled-titles", 200);
		String link = JsonPath.read(answer, "$.checks[0].links.browser");
		String play = "http://localhost:7474/browser/?cmd=play&arg=";
		assertThat(link).startsWith(play);
		String guide = URLDecoder.decode(link.substring(play.length()), StandardCharsets.UTF_8);
		assertThat(guide).isEqualTo("http://localhost:8080/browser/lint/doubled-titles");
		String page = get("/browser/lint/doubled-titles", 200);
		assertThat(HtmlUtils.htmlUnescape(page)).contains(
				Checks.named(List.of("doubled-titles")).getFirst().file().text(),
				":params {limit: 100, years: 5, today: '");
		assertThat(page.split("<slide", -1)).hasSizeGreaterThan(2);
	}

	@Test
	void answersThePreflightOfAGuide() {
		this.client.options()
			.uri("/browser/lint/dead-ends")
			.header(HttpHeaders.ORIGIN, "http://localhost:7474")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "GET")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
	}

	@Test
	void refusesAGuideToACheckThatDoesNotExist() {
		assertThat(get("/browser/lint/dead-end", 400)).contains("dead-ends");
	}

	@Test
	void namesTheChecksThatExistWhereOneDoesNot() {
		String problem = get("/v1/lint?check=dead-ends,dead-end", 400);
		assertThat(JsonPath.<String>read(problem, "$.errors[0].message"))
			.startsWith(
					"has to be one or several, separated by commas, of contradicting-statements, cycles-in-broader, ")
			.endsWith(", unreachable-roles");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			check=                   | check
			check=,                  | check
			check=dead-ends,         | check
			check=Dead-ends          | check
			check=dead-ends;sound    | check
			check=dead-ends&check=doubled-titles | check
			severity=                | severity
			severity=warning         | severity
			severity=FATAL           | severity
			limit=0                  | limit
			limit=1001               | limit
			limit=                   | limit
			limit=1.5                | limit
			limit=all                | limit
			years=0                  | years
			years=101                | years
			years=five               | years
			today=2026-01-01         | today
			checks=dead-ends         | checks
			""")
	void namesTheParameterThatIsWrong(String parameters, String name) {
		String problem = get("/v1/lint?" + parameters, 400);
		assertThat(JsonPath.<String>read(problem, "$.type"))
			.isEqualTo("urn:problem-type:career-pathing:invalid-request");
		assertThat(JsonPath.<List<String>>read(problem, "$.errors[*].parameter")).containsExactly(name);
	}

	@Test
	void namesEveryParameterThatIsWrongAtOnce() {
		String problem = get("/v1/lint?check=x&severity=x&limit=x&years=x", 400);
		assertThat(JsonPath.<List<String>>read(problem, "$.errors[*].parameter")).containsExactly("check", "severity",
				"limit", "years");
	}

}
