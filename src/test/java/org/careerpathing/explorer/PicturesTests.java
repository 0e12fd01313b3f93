package org.careerpathing.explorer;

import java.nio.file.Path;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.careerpathing.browser.Neo4jBrowser;
import org.careerpathing.cypher.CypherFile;
import org.careerpathing.support.BuiltInGraph;
import org.careerpathing.support.Chromium;
import org.careerpathing.support.ChromiumTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import org.springframework.beans.factory.annotation.Value;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Takes the pictures in README and docs, from the running service:
 * {@code mvn test -Dtest=PicturesTests -Dpictures=docs/images}.
 */
@ChromiumTest
@BuiltInGraph
@EnabledIfSystemProperty(named = "pictures", matches = ".+", disabledReason = "Name the folder: -Dpictures=docs/images")
class PicturesTests {

	private static final String LINK = "/?from=product-designer&to=director-of-product";

	@Value("${career-pathing.public-url}")
	String service;

	@Test
	void ofTheExplorer(Chromium chromium) {
		take(opened(chromium, LINK, Explorer.screen(1200, 1130)), "explorer");
		take(opened(chromium, LINK + "&lang=de", Explorer.dark(390, 844)), "explorer-phone");
		Page reach = opened(chromium, "/?from=product-manager", Explorer.screen(1000, 860));
		assertThat(reach.locator(".rings-canvas")).hasAttribute("data-nodes", "20");
		reach.waitForTimeout(500);
		take(reach, "explorer-reach");
		Page role = opened(chromium, LINK + "&role=director-of-product", Explorer.screen(1200, 900));
		assertThat(role.locator("dialog .disagreement")).isVisible();
		take(role, "explorer-role");
	}

	@Test
	void ofNeo4jBrowser(Chromium chromium) {
		Neo4jBrowser browser = Neo4jBrowser.play(chromium, this.service + "/browser/guide.html");
		// It comes before the guide or after it.
		browser.page()
			.getByTestId("frame")
			.filter(new Locator.FilterOptions().setHasText("You have a working connection"))
			.locator("[title=Close]")
			.click();
		browser.page().waitForTimeout(1000);
		take(browser.page(), "browser-guide");
		browser.run(":style " + this.service + "/browser/style.grass");
		browser.run(parameters("path/best-paths.cypher"));
		browser.run(CypherFile.of("path/best-paths.cypher").text());
		takeDrawing(browser, "browser-paths");
		browser.run(CypherFile.of("browser/queries/01-ladder.cypher").text());
		takeDrawing(browser, "graph");
	}

	private static String parameters(String file) {
		return CypherFile.of(file)
			.text()
			.lines()
			.filter((line) -> line.startsWith("// :params"))
			.findFirst()
			.orElseThrow()
			.substring(3);
	}

	private Page opened(Chromium chromium, String link, NewContextOptions screen) {
		Explorer explorer = Explorer.open(chromium, this.service, link, screen);
		assertThat(explorer.heading()).isVisible();
		assertThat(explorer.page().locator("[aria-busy=true]")).hasCount(0);
		return explorer.page();
	}

	/**
	 * The drawing on all of the screen, when it has come to rest, without what lies over
	 * it.
	 */
	private static void takeDrawing(Neo4jBrowser browser, String name) {
		Page page = browser.page();
		Locator frame = page.getByTestId("frame").first();
		frame.locator("[title=Fullscreen]").click();
		// Browser remembers that it was closed.
		Locator overview = page.locator("[title='Collapse the node properties display']");
		if (overview.isVisible()) {
			overview.click();
		}
		page.waitForTimeout(4000);
		frame.getByLabel("zoom-to-fit").click();
		page.waitForTimeout(1500);
		take(page, name);
		frame.locator("[title='Close fullscreen'], [title=Fullscreen]").first().click();
	}

	private static void take(Page page, String name) {
		Path folder = Path.of(System.getProperty("pictures", "target/screenshots"));
		page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
	}

}
