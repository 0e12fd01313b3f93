package org.careerpathing.explorer;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

import com.microsoft.playwright.Download;
import org.careerpathing.support.BuiltInGraph;
import org.careerpathing.support.Chromium;
import org.careerpathing.support.ChromiumTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Value;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same answer elsewhere: as a link, as a command, as a text, as a picture, and in
 * Neo4j Browser.
 */
@ChromiumTest
@BuiltInGraph
class SharePageTests {

	private static final String QUESTION = "?from=product-designer&to=director-of-product";

	@Value("${career-pathing.public-url}")
	String service;

	@Value("${career-pathing.browser.url}")
	String browser;

	@Test
	void copiesLinkCommandAndMermaid(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, "/" + QUESTION + "&path=2");
		explorer.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		explorer.button("Copy link").click();
		assertThat(explorer.page().locator(".toast")).hasText("Copied.");
		assertThat(copied(explorer)).isEqualTo(this.service + "/" + QUESTION + "&path=2");
		explorer.button("Copy as curl").click();
		explorer.page().waitForCondition(() -> copied(explorer).startsWith("curl"));
		assertThat(copied(explorer)).isEqualTo("curl '" + this.service + "/v1/paths" + QUESTION + "'");
		explorer.button("Copy as Mermaid").click();
		explorer.page().waitForCondition(() -> !copied(explorer).startsWith("curl"));
		assertThat(copied(explorer)).contains("flowchart", "Product Designer", "Senior Product Manager");
		assertThat(explorer.tab().faults()).isEmpty();
	}

	@Test
	void savesPictures(Chromium chromium) throws IOException {
		Explorer explorer = Explorer.open(chromium, this.service, "/" + QUESTION);
		Download svg = explorer.page().waitForDownload(() -> explorer.button("Save as SVG").click());
		assertThat(svg.suggestedFilename()).isEqualTo("product-designer-director-of-product.svg");
		assertThat(Files.readString(svg.path())).contains("<svg", "Product Designer", "Director of Product")
			.doesNotContain("<script");
		Download png = explorer.page().waitForDownload(() -> explorer.button("Save as PNG").click());
		assertThat(png.suggestedFilename()).isEqualTo("product-designer-director-of-product.png");
		Path kept = Path.of("target/screenshots/saved.png");
		png.saveAs(kept);
		assertThat(ImageIO.read(kept.toFile()).getWidth()).isGreaterThan(600);
		assertThat(explorer.tab().faults()).isEmpty();
	}

	@Test
	void opensNeo4jBrowserOnTheSameQuestion(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, "/" + QUESTION);
		String address = explorer.page().locator(".share a").getAttribute("href");
		assertThat(address).startsWith(this.browser + "&cmd=play&arg=");
		String guide = URLDecoder.decode(address.substring(address.indexOf("&arg=") + 5), StandardCharsets.UTF_8);
		assertThat(explorer.page().request().get(guide).text())
			.contains("<h3>product-designer to director-of-product</h3>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/                                                        | Find the way from the role you have to the one you want
					/?from=product-manager                                   | Within reach of Product Manager 19 roles within reach
					/?to=vp-of-product                                       | Where people come from: VP of Product
					/?from=product-manager&to=chief-product-officer&k=1      | 1 path Product Manager → Chief Product Officer
					/?from=product-designer&to=director-of-product&maxMoves=1| There is no such path
					/?from=product-designer&lang=de                          | Erreichbar von Product Designer""")
	void leadsToEveryStateByALink(String link, String heading, Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, link);
		assertThat(explorer.heading()).containsText(heading);
		assertThat(explorer.link()).isEqualTo(link);
	}

	@Test
	void opensRolesByLinkAndClosesThemWithEscapeOrBack(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, "/" + QUESTION + "&role=product-manager");
		assertThat(explorer.page().locator("dialog h1")).hasText("Product Manager");
		assertThat(explorer.page().locator("dialog .pay")).containsText("77,000");
		explorer.page().keyboard().press("Escape");
		explorer.awaitLink("/" + QUESTION);
		assertThat(explorer.page().locator("dialog")).hasCount(0);
		explorer.page().locator(".map .station").last().click();
		assertThat(explorer.page().locator("dialog h1")).hasText("Director of Product");
		assertThat(explorer.page().locator("dialog .disagreement li")).hasCount(2);
		explorer.page().locator("dialog .reached").first().click();
		assertThat(explorer.page().locator("dialog h1")).not().hasText("Director of Product");
		explorer.page().goBack();
		assertThat(explorer.page().locator("dialog h1")).hasText("Director of Product");
		explorer.page().goBack();
		assertThat(explorer.page().locator("dialog")).hasCount(0);
		assertThat(explorer.cards()).hasCount(2);
		assertThat(explorer.tab().faults()).isEmpty();
	}

	private static String copied(Explorer explorer) {
		return (String) explorer.page().evaluate("navigator.clipboard.readText()");
	}

}
