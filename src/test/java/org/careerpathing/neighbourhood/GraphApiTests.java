package org.careerpathing.neighbourhood;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.careerpathing.picture.Xml;
import org.careerpathing.support.BuiltInGraph;
import org.careerpathing.support.GraphTest;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Parts of the built-in graph, over HTTP.
 */
@GraphTest
@BuiltInGraph
class GraphApiTests {

	@Autowired
	RestTestClient client;

	private String get(String uri, String accept, int status) {
		byte[] body = this.client.get()
			.uri(uri)
			.header(HttpHeaders.ACCEPT, accept)
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody()
			.returnResult()
			.getResponseBody();
		return new String(body, StandardCharsets.UTF_8);
	}

	@Test
	void givesNodesAndEdgesWithTheirEvidence() {
		String answer = get("/v1/graph?around=director-of-product&direction=in", "*/*", 200);
		assertThat(JsonPath.<String>read(answer, "$.question.direction")).isEqualTo("in");
		assertThat(JsonPath.<Integer>read(answer, "$.question.moves")).isEqualTo(1);
		assertThat(JsonPath.<Integer>read(answer, "$.nodes[0].distance")).isZero();
		assertThat(JsonPath.<List<String>>read(answer, "$.nodes[*].id")).contains("product-manager")
			.startsWith("director-of-product");
		assertThat(JsonPath.<List<List<String>>>read(answer,
				"$.edges[?(@.from == 'product-manager' && @.to == 'director-of-product' && @.kind == 'CROSSOVER' && @.basis == 'STATED' && @.weak == false)].sources"))
			.hasSize(1)
			.allMatch((sources) -> !sources.isEmpty());
		assertThat(JsonPath.<Integer>read(answer, "$.dataVersion")).isPositive();
	}

	@Test
	void isTheSameInEveryFormat() {
		String question = "/v1/graph?around=product-manager&moves=2&limit=1000";
		String answer = get(question, "application/json", 200);
		int roles = JsonPath.<List<Object>>read(answer, "$.nodes").size();
		int moves = JsonPath.<List<Object>>read(answer, "$.edges").size();
		assertThat(roles).isGreaterThan(5);
		Document drawing = Xml.read(get(question, "image/svg+xml", 200));
		assertThat(Xml.groups(drawing, "station")).hasSize(roles);
		assertThat(Xml.groups(drawing, "move")).hasSize(moves);
		assertThat(Xml.all(drawing, "title").getFirst().getTextContent())
			.isEqualTo("Within 2 moves of Product Manager");
		Graph<String, DefaultEdge> read = new DirectedPseudograph<>(DefaultEdge.class);
		SimpleGraphMLImporter<String, DefaultEdge> importer = new SimpleGraphMLImporter<>();
		importer.setVertexFactory((id) -> id);
		importer.importGraph(read, new StringReader(get(question, "application/graphml+xml", 200)));
		assertThat(read.vertexSet())
			.containsExactlyInAnyOrderElementsOf(JsonPath.<List<String>>read(answer, "$.nodes[*].id"));
		assertThat(read.edgeSet()).hasSize(moves);
		assertThat(get(question, "text/vnd.mermaid", 200).lines().filter((line) -> line.contains("->"))).hasSize(moves);
		assertThat(get(question, "text/vnd.graphviz", 200).lines().filter((line) -> line.contains(" -> ")))
			.hasSize(moves);
	}

	@Test
	void saysThatThereIsMore() {
		String answer = get("/v1/graph?limit=3", "application/json", 200);
		assertThat(JsonPath.<List<Object>>read(answer, "$.nodes")).hasSize(3);
		assertThat(JsonPath.<Boolean>read(answer, "$.truncated")).isTrue();
		assertThat(JsonPath.<Integer>read(answer, "$.total")).isGreaterThan(3);
		assertThat(get("/v1/graph?limit=3", "image/svg+xml", 200)).contains("The first 3 of ");
	}

	@Test
	void namesNearMatchesOfAnUnknownRole() {
		String problem = get("/v1/graph?around=product-manger", "image/svg+xml", 404);
		assertThat(JsonPath.<String>read(problem, "$.type")).endsWith(":unknown-role");
		assertThat(JsonPath.<List<String>>read(problem, "$.nearMatches[*].id")).contains("product-manager");
	}

	@ParameterizedTest
	@CsvSource({ "around=product-manager&moves=0,moves", "around=product-manager&moves=11,moves",
			"around=product-manager&moves=x,moves", "around=product-manager&direction=up,direction",
			"around=product-manager&direction=OUT,direction", "around=,around", "around=No%20id,around",
			"limit=0,limit", "limit=1001,limit", "moves=2,moves", "direction=in,direction",
			"from=product-manager,from" })
	void namesTheParameterThatIsWrong(String query, String name) {
		String problem = get("/v1/graph?" + query, "application/json", 400);
		assertThat(JsonPath.<List<String>>read(problem, "$.errors[*].parameter")).containsExactly(name);
	}

	@Test
	void refusesWhatItDoesNotGive() {
		assertThat(JsonPath.<String>read(get("/v1/graph", "image/png", 406), "$.type")).endsWith(":not-acceptable");
	}

}
