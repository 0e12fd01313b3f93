package org.careerpathing.path;

import java.net.URI;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.careerpathing.importing.Graphs;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an answer was before the data changed. The reference is the answer that was given
 * then.
 */
@GraphTest
class PathDiffTests {

	private static final String ENDS = "from=product-manager&to=director-of-product&k=5";

	@Autowired
	RestTestClient client;

	@Autowired
	TestGraph graph;

	@Autowired
	Graphs graphs;

	@BeforeEach
	void loadTheBuiltInGraph() {
		this.graph.reset();
		this.graphs.load("classpath:graph/product-management");
	}

	@Test
	void saysNothingWhereNothingChanged() {
		String diff = diff(1);
		assertThat(JsonPath.<Boolean>read(diff, "$.changed")).isFalse();
		assertThat(JsonPath.<List<?>>read(diff, "$.gone")).isEmpty();
		assertThat(JsonPath.<List<?>>read(diff, "$.stayed")).isNotEmpty();
		assertThat(JsonPath.<List<?>>read(diff, "$.why")).isEmpty();
	}

	@Test
	void findsEveryPathOfThenAgain() {
		String then = answer();
		changeMuch(then);
		List<?> graph = everything();
		String diff = diff(JsonPath.<Integer>read(then, "$.dataVersion"));
		String now = answer();
		assertThat(JsonPath.<Boolean>read(diff, "$.changed")).isTrue();
		assertThat(ways(diff, "$.gone[*]", "$.stayed[*].then"))
			.containsExactlyInAnyOrderElementsOf(ways(then, "$.paths[*]"));
		assertThat(ways(diff, "$.come[*]", "$.stayed[*].now"))
			.containsExactlyInAnyOrderElementsOf(ways(now, "$.paths[*]"));
		assertThat(JsonPath.<List<?>>read(diff, "$.gone")).isNotEmpty();
		assertThat(JsonPath.<List<?>>read(diff, "$.come")).isNotEmpty();
		assertThat(JsonPath.<List<String>>read(diff, "$.why[*].concept")).contains("TRANSITION", "REQUIREMENT", "ROLE")
			.doesNotContain("SKILL");
		assertThat(everything()).as("asking changes nothing").isEqualTo(graph);
		assertThat(answer()).isEqualTo(now);
	}

	@Test
	void saysWhyThereWasNoPath() {
		put("/v1/roles/chief-of-everything", "{\"title\": \"Chief of everything\"}");
		int since = JsonPath.<Integer>read(get("/v1/changes"), "$.dataVersion");
		put("/v1/roles/product-manager/transitions/chief-of-everything",
				"{\"kind\": \"PROMOTION\", \"months\": 24, \"basis\": \"STATED\"}");
		String diff = get("/v1/paths/diff?from=product-manager&to=chief-of-everything&since=" + since);
		assertThat(JsonPath.<Map<String, Object>>read(diff, "$.noneThen")).isNotNull();
		assertThat(JsonPath.<Object>read(diff, "$.noneNow")).isNull();
		assertThat(JsonPath.<List<?>>read(diff, "$.come")).hasSize(1);
	}

	@Test
	void saysThatARoleWasNotThereYet() {
		int since = JsonPath.<Integer>read(get("/v1/changes"), "$.dataVersion");
		put("/v1/roles/chief-of-bread", "{\"title\": \"Chief of bread\"}");
		put("/v1/roles/product-manager/transitions/chief-of-bread",
				"{\"kind\": \"PROMOTION\", \"months\": 24, \"basis\": \"STATED\"}");
		put("/v1/roles/chief-of-bread/transitions/product-manager", "{\"kind\": \"LATERAL\", \"basis\": \"STATED\"}");
		assertThat(JsonPath.<String>read(get("/v1/paths/diff?from=product-manager&to=chief-of-bread&since=" + since),
				"$.noneThen.detail"))
			.isEqualTo("Chief of bread was not in the graph yet.");
		assertThat(JsonPath.<String>read(get("/v1/paths/diff?from=chief-of-bread&to=product-manager&since=" + since),
				"$.noneThen.detail"))
			.isEqualTo("Chief of bread was not in the graph yet.");
	}

	@Test
	void refusesAVersionThatIsStillToCome() {
		String problem = get("/v1/paths/diff?" + ENDS + "&since=1000", 400);
		assertThat(problem).contains("still to come");
		assertThat(get("/v1/paths/diff?" + ENDS + "&since=-1", 400)).contains("since");
		assertThat(get("/v1/paths/diff?" + ENDS, 400)).contains("since");
		assertThat(get("/v1/paths/diff?from=nobody&to=director-of-product&since=1", 404)).contains("nobody");
	}

	private void changeMuch(String then) {
		String gone = JsonPath.<String>read(then, "$.paths[1].roles[1].id");
		delete("/v1/roles/" + gone + "/transitions/" + JsonPath.<String>read(then, "$.paths[1].roles[2].id"));
		put("/v1/roles/product-strategist", "{\"title\": \"Product strategist\"}");
		put("/v1/roles/product-manager/transitions/product-strategist",
				"{\"kind\": \"LATERAL\", \"months\": 1, \"basis\": \"STATED\"}");
		put("/v1/roles/product-strategist/transitions/director-of-product",
				"{\"kind\": \"PROMOTION\", \"months\": 1, \"basis\": \"STATED\"}");
		put("/v1/roles/product-manager/transitions/director-of-product",
				"{\"kind\": \"PROMOTION\", \"months\": 6, \"basis\": \"STATED\"}");
		put("/v1/roles/product-manager/transitions/senior-product-manager",
				"{\"kind\": \"PROMOTION\", \"months\": 90, \"basis\": \"IMPLIED\"}");
		put("/v1/roles/director-of-product/requirements/prioritisation", "{\"level\": 5, \"basis\": \"STATED\"}");
		put("/v1/roles/director-of-product", "{\"title\": \"Director\", \"level\": 4, \"minMonths\": 100}");
	}

	private static List<Map<String, Object>> ways(String json, String... places) {
		return java.util.Arrays.stream(places)
			.flatMap((place) -> JsonPath.<List<Map<String, Object>>>read(json, place).stream())
			.map((way) -> Map.of("rank", way.get("rank"), "roles", way.get("roles"), "totals", way.get("totals")))
			.toList();
	}

	private String answer() {
		return get("/v1/paths?" + ENDS);
	}

	private String diff(int since) {
		return get("/v1/paths/diff?" + ENDS + "&since=" + since);
	}

	private List<?> everything() {
		return this.graph.run("MATCH (n) RETURN properties(n) AS x, COLLECT { MATCH (n)-[e]->(o) RETURN type(e) + o.id "
				+ "ORDER BY type(e) + o.id } AS e ORDER BY elementId(n)");
	}

	private String get(String path) {
		return get(path, 200);
	}

	private String get(String path, int status) {
		return String.valueOf(this.client.get()
			.uri(URI.create(path))
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.returnResult(String.class)
			.getResponseBody());
	}

	private void put(String path, String body) {
		String tag = this.client.get().uri(path).exchange().returnResult(String.class).getResponseHeaders().getETag();
		RestTestClient.RequestBodySpec request = this.client.put().uri(path).contentType(MediaType.APPLICATION_JSON);
		((tag != null) ? request.header("If-Match", tag) : request).body(body)
			.exchange()
			.expectStatus()
			.is2xxSuccessful();
	}

	private void delete(String path) {
		String tag = this.client.get().uri(path).exchange().returnResult(String.class).getResponseHeaders().getETag();
		this.client.delete()
			.uri(path)
			.header("If-Match", String.valueOf(tag))
			.exchange()
			.expectStatus()
			.is2xxSuccessful();
	}

}
