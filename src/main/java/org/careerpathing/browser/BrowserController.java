package org.careerpathing.browser;

import java.io.IOException;

import io.swagger.v3.oas.annotations.Hidden;
import org.careerpathing.cypher.CypherFile;
import org.careerpathing.web.Public;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves what Neo4j Browser loads. Browser fetches it from another origin, so any may
 * read it; none of it depends on data.
 */
@RestController
@Hidden
class BrowserController {

	private final String guide;

	private final String style;

	private final byte[] queries;

	BrowserController(@Value("${career-pathing.public-url}") String service) throws IOException {
		this.guide = new GuideTemplate(service).fill(CypherFile.of("browser/guide.html").text());
		this.style = CypherFile.of("browser/style.grass").text();
		this.queries = SavedQueries.zip();
	}

	@Public
	@GetMapping(path = "/browser/guide.html", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
	String guide() {
		return this.guide;
	}

	@Public
	@GetMapping(path = "/browser/style.grass", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
	String style() {
		return this.style;
	}

	@Public
	@GetMapping(path = "/browser/queries.zip", produces = "application/zip")
	ResponseEntity<byte[]> queries() {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"queries.zip\"")
			.body(this.queries);
	}

}
