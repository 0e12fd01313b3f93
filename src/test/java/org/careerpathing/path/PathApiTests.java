package org.careerpathing.path;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.jayway.jsonpath.JsonPath;
import org.careerpathing.support.BuiltInGraph;
import org.careerpathing.support.GraphTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Paths on the built-in graph, over HTTP. Expected values are those of the articles that
 * the graph was made from.
 */
@GraphTest
@BuiltInGraph
class PathApiTests {

	private static final String INVALID = "urn:problem-type:career-pathing:invalid-request";

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
		return new String(body, java.nio.charset.StandardCharsets.UTF_8);
	}

	@Test
	void leadsFromADesignerToADirectorAndMarksTheWeakMove() {
		String answer = get("/v1/paths?from=product-designer&to=director-of-product", 200);
		assertThat(JsonPath.<List<String>>read(answer, "$.paths[0].roles[*].id")).containsExactly("product-designer",
				"product-manager", "director-of-product");
		assertThat(JsonPath.<List<List<?>>>read(answer, "$.paths[*].moves[*].evidence.sources"))
			.allMatch((sources) -> !sources.isEmpty());
		assertThat(JsonPath.<List<Boolean>>read(answer, "$.paths[0].moves[*].evidence.weak")).containsExactly(true,
				false);
		assertThat(JsonPath.<String>read(answer, "$.paths[0].moves[0].evidence.weakness"))
			.contains("reader's question");
		assertThat(JsonPath.<List<String>>read(answer, "$.paths[0].moves[1].disagreements[*].id"))
			.contains("director-leadership-experience");
		assertThat(JsonPath.<Boolean>read(answer, "$.exact")).isTrue();
		assertThat(JsonPath.<Object>read(answer, "$.none")).isNull();
	}

	@Test
	void namesTheYearsThatSourcesGiveAndNeverShowsAnUnknownTimeAsZero() {
		String answer = get("/v1/paths?from=product-manager&to=chief-product-officer&k=20", 200);
		String move = "$.paths[*].moves[?(@.from.id == '%s' && @.to.id == '%s')]";
		String toSenior = move.formatted("product-manager", "senior-product-manager");
		String toChief = move.formatted("vp-of-product", "chief-product-officer");
		assertThat(JsonPath.<List<Integer>>read(answer, toSenior + ".months.known")).isNotEmpty()
			.allMatch((months) -> months == 48);
		assertThat(JsonPath.<List<Map<String, Object>>>read(answer,
				"$.paths[*].moves[?(@.to.id == 'vp-of-product')].experience"))
			.isNotEmpty()
			.allMatch(
					(asked) -> Integer.valueOf(120).equals(asked.get("minMonths")) && asked.get("upToMonths") == null);
		assertThat(JsonPath.<List<Map<String, Object>>>read(answer, toChief + ".experience")).isNotEmpty()
			.allMatch((asked) -> Integer.valueOf(120).equals(asked.get("minMonths"))
					&& Integer.valueOf(240).equals(asked.get("upToMonths")));
		assertThat(JsonPath.<List<String>>read(answer, toChief + ".evidence.basis")).containsOnly("IMPLIED");
		assertThat(JsonPath.<List<Map<String, Object>>>read(answer, "$.paths[*].moves[*].months"))
			.allMatch((months) -> (months.get("known") == null) != (months.get("assumed") == null))
			.noneMatch((months) -> Integer.valueOf(0).equals(months.get("known")));
	}

	@Test
	void echoesTheQuestionAsUnderstood() {
		String answer = get("/v1/paths?from=product-manager&to=vp-of-product&goal=least-time", 200);
		assertThat(JsonPath.<Map<String, Object>>read(answer, "$.question")).containsEntry("goal", "least-time")
			.containsEntry("mode", "best")
			.containsEntry("k", 3);
		assertThat(JsonPath.<Integer>read(answer, "$.question.limits.maxMoves")).isEqualTo(8);
		String self = JsonPath.read(answer, "$.links.self");
		assertThat(get(self, 200)).isEqualTo(answer);
	}

	@Test
	void answersWithTheBroaderRoleWhereASpecialisationHasNoMoves() {
		String answer = get("/v1/paths?from=growth-product-manager&to=director-of-product", 200);
		assertThat(JsonPath.<String>read(answer, "$.none.reason")).isEqualTo("NO_WAY_OUT");
		String href = JsonPath.read(answer, "$.none.opens[0].href");
		assertThat(JsonPath.<List<Object>>read(get(href, 200), "$.paths")).isNotEmpty();
	}

	@Test
	void namesNearMatchesOfAnUnknownRole() {
		String problem = get("/v1/paths?from=product-desinger&to=director-of-product", 404);
		assertThat(JsonPath.<String>read(problem, "$.type")).isEqualTo("urn:problem-type:career-pathing:unknown-role");
		assertThat(JsonPath.<String>read(problem, "$.detail")).contains("product-desinger");
		assertThat(JsonPath.<List<String>>read(problem, "$.nearMatches[*].id")).contains("product-designer")
			.hasSizeLessThanOrEqualTo(3);
	}

	@ParameterizedTest
	@CsvSource({ "goal=quickest,goal", "k=0,k", "k=-1,k", "k=21,k", "k=99999999999,k", "k=two,k", "k=,k",
			"maxMoves=0,maxMoves", "maxMoves=31,maxMoves", "maxMoves=1.5,maxMoves",
			"experienceMonths=-1,experienceMonths", "colour=blue,colour", "K=3,K", "k=1&k=2,k" })
	void namesTheParameterThatIsWrong(String parameter, String name) {
		String problem = get("/v1/paths?from=product-designer&to=director-of-product&" + parameter, 400);
		assertThat(JsonPath.<String>read(problem, "$.type")).isEqualTo(INVALID);
		assertThat(JsonPath.<List<String>>read(problem, "$.errors[*].parameter")).containsExactly(name);
	}

	@Test
	void namesEverythingThatIsWrongAtOnce() {
		String problem = get("/v1/paths?from=&to=Not%20an%20id&goal=none&k=x&maxMoves=1000", 400);
		assertThat(JsonPath.<List<String>>read(problem, "$.errors[*].parameter")).containsExactlyInAnyOrder("from",
				"to", "goal", "maxMoves", "k");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v1/paths", "/v1/paths?from=product-manager", "/v1/paths?to=product-manager" })
	void asksForBothEnds(String uri) {
		assertThat(JsonPath.<List<String>>read(get(uri, 400), "$.errors[*].message")).contains("is missing");
	}

	@Test
	void servesAGuideWithTheVeryTextOfTheQuery() {
		String guide = get(guideOf("/v1/paths?from=product-designer&to=director-of-product"), 200);
		assertThat(HtmlUtils.htmlUnescape(guide)).contains(BestPathSearch.BEST_PATHS.text())
			.contains(":params {")
			.contains("from: 'product-designer'", "to: 'director-of-product'", "maxMoves: 8", "k: 3");
	}

	@Test
	void servesAGuideOfSeveralSlidesBecauseBrowserRunsNoBoxOfASingleOne() {
		assertThat(get(guideOf("/v1/paths?from=product-designer&to=director-of-product"), 200))
			.containsSubsequence("<slide", "<slide");
	}

	@Test
	void linksToAGuideThatAsksTheWholeQuestion() {
		String guide = get(guideOf("/v1/paths?from=product-designer&to=director-of-product&goal=fewest-moves"
				+ "&maxMoves=6&k=2&experienceMonths=24"), 200);
		assertThat(HtmlUtils.htmlUnescape(guide)).contains("by fewest-moves", "maxMoves: 6", "k: 2", "experience: 24");
	}

	@Test
	void answersThePreflightOfAGuide() {
		this.client.method(HttpMethod.OPTIONS)
			.uri(guideOf("/v1/paths?from=product-designer&to=director-of-product"))
			.header(HttpHeaders.ORIGIN, "http://localhost:7474")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "GET")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
	}

	/** Finds the guide in a link the way Neo4j Browser 5.24 does: it decodes first. */
	private String guideOf(String question) {
		String link = JsonPath.read(get(question, 200), "$.links.browser");
		Matcher argument = Pattern.compile("[?&]arg=([^&#]*)").matcher(URLDecoder.decode(link, StandardCharsets.UTF_8));
		assertThat(argument.find()).isTrue();
		assertThat(link).contains("cmd=play");
		assertThat(argument.group(1)).startsWith("http://localhost:8080/");
		return argument.group(1).substring("http://localhost:8080".length());
	}

}
