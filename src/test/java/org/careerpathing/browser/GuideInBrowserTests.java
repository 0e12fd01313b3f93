package org.careerpathing.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import org.careerpathing.importing.job.Imports;
import org.careerpathing.importing.job.OneImport;
import org.careerpathing.support.Chromium;
import org.careerpathing.support.ChromiumTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guide, clicked through in Neo4j Browser as an analyst does.
 */
@ChromiumTest
class GuideInBrowserTests {

	private static final Path GRAPH = Path.of("src/main/resources/graph/product-management");

	@Value("${career-pathing.public-url}")
	String service;

	@Autowired
	TestGraph graph;

	@Autowired
	Imports imports;

	@Test
	void givesRowsOrDrawsNodesInEveryBoxOfEverySlide(Chromium chromium) {
		// Imported rather than loaded, so that there are changes and imports to be shown.
		this.graph.reset();
		OneImport.of(this.imports, "product-management").run("graph", GRAPH);
		Neo4jBrowser browser = Neo4jBrowser.play(chromium, this.service + "/browser/guide.html");
		Locator guide = browser.page().getByTestId("carousel");
		int slides = Integer.parseInt(guide.innerText().split("\\s*/\\s*|\\s+", 3)[1]);
		assertThat(slides).isGreaterThan(15);
		List<String> titles = new ArrayList<>();
		List<String> empty = new ArrayList<>();
		int drawn = 0;
		for (int slide = 1; slide <= slides; slide++) {
			String title = guide.locator("h3").first().innerText();
			titles.add(title);
			for (Locator box : browser.boxes()) {
				Neo4jBrowser.Outcome outcome = browser.run(box);
				drawn += (outcome.nodes() > 0) ? 1 : 0;
				if (!outcome.isSomething()) {
					empty.add(title + ": " + outcome);
				}
			}
			if (slide < slides) {
				browser.next(title);
			}
		}
		assertThat(empty).isEmpty();
		assertThat(titles).contains("From designer to director", "Why is there no path?", "How far?", "Says who?",
				"What is wrong?", "What has changed?");
		assertThat(drawn).isGreaterThan(15);
	}

}
