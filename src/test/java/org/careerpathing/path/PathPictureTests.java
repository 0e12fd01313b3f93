package org.careerpathing.path;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.jayway.jsonpath.JsonPath;
import org.careerpathing.picture.Xml;
import org.careerpathing.support.BuiltInGraph;
import org.careerpathing.support.GraphTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Path answers as pictures, over HTTP.
 */
@GraphTest
@BuiltInGraph
class PathPictureTests {

	private static final String QUESTION = "/v1/paths?from=product-designer&to=director-of-product&k=4";

	@Autowired
	RestTestClient client;

	private String get(String uri, String accept, String type) {
		byte[] body = this.client.get()
			.uri(uri)
			.header(HttpHeaders.ACCEPT, accept)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentTypeCompatibleWith(type)
			.expectHeader()
			.values(HttpHeaders.VARY, (names) -> assertThat(names).contains(HttpHeaders.ACCEPT))
			.expectBody()
			.returnResult()
			.getResponseBody();
		return new String(body, StandardCharsets.UTF_8);
	}

	@Test
	void drawsAStationForEachRoleAndALineForEachMoveOfEachPath() {
		String answer = get(QUESTION, "application/json", "application/json");
		Document drawing = Xml.read(get(QUESTION, "image/svg+xml", "image/svg+xml"));
		Set<String> roles = new TreeSet<>(JsonPath.<List<String>>read(answer, "$.paths[*].roles[*].id"));
		List<Object> moves = JsonPath.read(answer, "$.paths[*].moves[*]");
		List<Object> thin = JsonPath.read(answer,
				"$.paths[*].moves[?(@.evidence.weak == true || @.evidence.basis == 'IMPLIED' || @.evidence.basis == 'SIMILARITY')]");
		assertThat(roles).hasSizeGreaterThan(2);
		assertThat(thin).isNotEmpty();
		assertThat(Xml.groups(drawing, "station")).hasSize(roles.size());
		assertThat(Xml.groups(drawing, "marked")).hasSize(2);
		assertThat(Xml.groups(drawing, "move")).hasSize(moves.size());
		assertThat(Xml.groups(drawing, "move")).filteredOn((move) -> move.getAttribute("class").endsWith(" thin"))
			.hasSize(thin.size());
		assertThat(Xml.all(drawing, "title").getFirst().getTextContent())
			.isEqualTo("2 paths from Product Designer to Director of Product");
		assertThat(Xml.all(drawing, "text").stream().map(Element::getTextContent)).contains("24 months (assumed)");
	}

	/** Written anew with {@code -Dpictures=docs/images}. */
	@Test
	void theOneInTheReadmeIsUpToDate() throws IOException {
		String drawing = get("/v1/paths?from=product-manager&to=chief-product-officer&k=3", "image/svg+xml",
				"image/svg+xml");
		Path folder = Files.createDirectories(Path.of(System.getProperty("pictures", "target/pictures")));
		Files.writeString(folder.resolve("paths.svg"), drawing);
		assertThat(Path.of("docs/images/paths.svg")).hasContent(drawing);
	}

	@Test
	void saysThatThereIsNoPath() {
		String question = "/v1/paths?from=growth-product-manager&to=director-of-product";
		Document drawing = Xml.read(get(question, "image/svg+xml", "image/svg+xml"));
		String detail = JsonPath.read(get(question, "application/json", "application/json"), "$.none.detail");
		assertThat(Xml.groups(drawing, "station")).hasSize(2);
		assertThat(Xml.groups(drawing, "move")).isEmpty();
		assertThat(Xml.all(drawing, "title").getFirst().getTextContent()).startsWith("No path from");
		assertThat(Xml.all(drawing, "desc").getFirst().getTextContent()).contains(detail);
		assertThat(get(question, "text/vnd.mermaid", "text/vnd.mermaid;charset=UTF-8")).contains("notice[");
		assertThat(get("/v1/paths?from=product-manager&to=product-manager", "image/svg+xml", "image/svg+xml"))
			.contains("No path");
	}

	@Test
	void drawsTheAnswerToAPersonToo() {
		byte[] body = this.client.post()
			.uri("/v1/paths/search")
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.ACCEPT, "text/vnd.mermaid")
			.body("{\"from\": \"product-manager\", \"to\": \"chief-product-officer\", \"k\": 2}")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType("text/vnd.mermaid;charset=UTF-8")
			.expectBody()
			.returnResult()
			.getResponseBody();
		assertThat(new String(body, StandardCharsets.UTF_8)).startsWith("flowchart LR\n").contains("linkStyle");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "*/* | application/json", "application/json | application/json",
			"image/* | image/svg+xml",
			"text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8 | application/json",
			"text/vnd.graphviz | text/vnd.graphviz", "image/svg+xml;q=0.5, text/vnd.mermaid | text/vnd.mermaid",
			"image/svg+xml, */*;q=0.1 | image/svg+xml" })
	void givesWhatIsAccepted(String accept, String type) {
		assertThat(get(QUESTION, accept, type)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "image/png", "text/html", "application/graphml+xml", "text/plain" })
	void refusesWhatItDoesNotGive(String accept) {
		problem(QUESTION, accept, 406, "not-acceptable");
	}

	@Test
	void answersAMistakeWithAProblemWhateverIsAccepted() {
		problem("/v1/paths?from=product-desinger&to=director-of-product", "image/svg+xml", 404, "unknown-role");
		problem(QUESTION + "&maxMoves=x", "text/vnd.mermaid", 400, "invalid-request");
	}

	private void problem(String uri, String accept, int status, String type) {
		byte[] body = this.client.get()
			.uri(uri)
			.header(HttpHeaders.ACCEPT, accept)
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.returnResult()
			.getResponseBody();
		assertThat(JsonPath.<String>read(new String(body, StandardCharsets.UTF_8), "$.type")).endsWith(":" + type);
	}

	@Test
	void letsAPictureLoadNothing() {
		this.client.get()
			.uri(QUESTION)
			.header(HttpHeaders.ACCEPT, "image/svg+xml")
			.exchange()
			.expectHeader()
			.valueMatches("Content-Security-Policy", "default-src 'none'.*")
			.expectHeader()
			.valueEquals("X-Content-Type-Options", "nosniff");
	}

}
