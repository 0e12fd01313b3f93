package org.careerpathing.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.support.GraphTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class BrowserControllerTests {

	private static final String ORIGIN = "http://localhost:7474";

	@Autowired
	RestTestClient client;

	@Test
	void fillsEveryPlaceholderOfTheGuide() {
		assertThat(text("/browser/guide.html", "text/html;charset=UTF-8")).contains("<slide").doesNotContain("{{");
	}

	@Test
	void showsTheVeryTextThatFindsPaths() {
		assertThat(HtmlUtils.htmlUnescape(text("/browser/guide.html", "text/html;charset=UTF-8")))
			.contains(">:params {question: {from: 'product-designer', to: 'director-of-product', ")
			.contains(">" + CypherFile.of("path/best-paths.cypher").text().strip() + "<");
	}

	@Test
	void linksToWhereABrowserReachesTheService() {
		assertThat(text("/browser/guide.html", "text/html;charset=UTF-8"))
			.contains(">:style http://localhost:8080/browser/style.grass<");
	}

	@Test
	void answersThePreflightThatBrowserSends() {
		this.client.options()
			.uri("/browser/guide.html")
			.header(HttpHeaders.ORIGIN, ORIGIN)
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "GET")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS, "cache-control,pragma,sentry-trace")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
			.expectHeader()
			.valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "cache-control, pragma, sentry-trace");
	}

	@Test
	void servesTheStyleAsItIs() {
		assertThat(text("/browser/style.grass", "text/plain;charset=UTF-8"))
			.isEqualTo(CypherFile.of("browser/style.grass").text());
	}

	@Test
	void packsTheSavedQueriesInOneFolder() throws IOException {
		byte[] archive = this.client.get()
			.uri("/browser/queries.zip")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType("application/zip")
			.expectBody()
			.returnResult()
			.getResponseBody();
		assertThat(names(Objects.requireNonNull(archive))).contains("Careers/01-ladder.cypher")
			.hasSameSizeAs(SavedQueries.files());
	}

	private String text(String address, String contentType) {
		String body = this.client.get()
			.uri(address)
			.header(HttpHeaders.ORIGIN, ORIGIN)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType(contentType)
			.expectHeader()
			.valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		return Objects.requireNonNull(body);
	}

	private static List<String> names(byte[] archive) throws IOException {
		List<String> names = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
			}
		}
		return names;
	}

}
