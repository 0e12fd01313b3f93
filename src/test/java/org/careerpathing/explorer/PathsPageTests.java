package org.careerpathing.explorer;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.careerpathing.support.BuiltInGraph;
import org.careerpathing.support.Chromium;
import org.careerpathing.support.ChromiumTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Value;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Paths on the built-in graph: what is chosen, seen and changed on the page.
 */
@ChromiumTest
@BuiltInGraph
class PathsPageTests {

	private static final String DESIGNER_TO_DIRECTOR = "/?from=product-designer&to=director-of-product";

	@Value("${career-pathing.public-url}")
	String service;

	@Test
	void findsRolesByOtherTitlesAndByKeyboardAlone(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, "/");
		assertThat(explorer.heading()).containsText("Find the way");
		explorer.tab().picture("explorer-home");
		Locator from = explorer.field("From");
		from.focus();
		explorer.page().keyboard().type("mid-lev");
		Locator option = explorer.page().locator("[role=option]").first();
		assertThat(option).containsText("also called Mid-Level Product Manager");
		assertThat(from).hasAttribute("aria-expanded", "true");
		explorer.page().keyboard().press("Enter");
		assertThat(from).hasValue("Product Manager");
		explorer.awaitLink("/?from=product-manager");
		explorer.field("To").focus();
		explorer.page().keyboard().type("director");
		assertThat(explorer.page().locator("[role=option][aria-selected=true]")).containsText("Director of Product");
		explorer.page().keyboard().press("Escape");
		assertThat(explorer.page().locator("[role=option]").first()).isHidden();
		explorer.page().keyboard().type("director");
		assertThat(explorer.page().locator("[role=option]").first()).isVisible();
		explorer.page().keyboard().press("Enter");
		explorer.awaitLink("/?from=product-manager&to=director-of-product");
		assertThat(explorer.heading()).containsText("paths");
		assertThat(explorer.page()).hasTitle(Pattern.compile("^Product Manager → Director of Product"));
		assertThat(explorer.tab().faults()).isEmpty();
	}

	@Test
	void showsPathsAsMapAndListAndHighlightsTheChosenOne(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, DESIGNER_TO_DIRECTOR);
		assertThat(explorer.cards()).hasCount(2);
		assertThat(explorer.cards().first()).hasAttribute("aria-pressed", "true");
		assertThat(explorer.cards().first()).containsText("4 years (assumed: no source says) until you are there");
		assertThat(explorer.page().locator(".stations .station bdi")).hasText(new String[] { "Product Designer",
				"Product Manager", "Senior Product Manager", "Director of Product" });
		// The move that rests on one reader's question is dashed in both lines, the
		// others are not.
		assertThat(explorer.page().locator(".map-sheet .line.thin")).hasCount(2);
		assertThat(explorer.page().locator(".map-sheet .line.chosen")).hasCount(2);
		assertThat(explorer.page().locator(".legend")).containsText("Crossover");
		assertThat(explorer.page().locator(".disagreement").first())
			.containsText("Does a Director of Product need earlier leadership experience?");
		assertThat(explorer.page().locator(".leg").first()).containsText("weak");
		explorer.tab().picture("explorer-paths");
		explorer.cards().nth(1).click();
		assertThat(explorer.cards().nth(1)).hasAttribute("aria-pressed", "true");
		assertThat(explorer.page().locator(".map-sheet .line.chosen")).hasCount(3);
		assertThat(explorer.page().locator(".leg")).hasCount(3);
		assertThat(explorer.link()).isEqualTo(DESIGNER_TO_DIRECTOR + "&path=2");
		explorer.page().reload();
		assertThat(explorer.cards().nth(1)).hasAttribute("aria-pressed", "true");
		assertThat(explorer.tab().faults()).isEmpty();
	}

	@Test
	void swapsAndGoesBack(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, DESIGNER_TO_DIRECTOR);
		assertThat(explorer.cards()).hasCount(2);
		explorer.button("Swap start and target").click();
		explorer.awaitLink("/?from=director-of-product&to=product-designer");
		assertThat(explorer.field("From")).hasValue("Director of Product");
		explorer.page().goBack();
		assertThat(explorer.field("From")).hasValue("Product Designer");
		assertThat(explorer.cards()).hasCount(2);
		explorer.page().goForward();
		assertThat(explorer.field("From")).hasValue("Director of Product");
	}

	@Test
	void saysWhatEachTradeOffIsBestAt(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, "/?from=product-manager&to=chief-product-officer");
		explorer.page().locator(".aim select").selectOption("pareto");
		explorer.awaitLink("/?from=product-manager&to=chief-product-officer&mode=pareto");
		assertThat(explorer.page().locator(".card .label").first()).hasText("Fastest");
		assertThat(explorer.page().locator(".card .label", new Page.LocatorOptions().setHasText("Least to learn")))
			.hasCount(1);
		assertThat(explorer.cards().nth(1)).containsText("Compared with the fastest");
	}

	@Test
	void saysWhyThereIsNoneAndOpensOneAtAClick(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, DESIGNER_TO_DIRECTOR);
		explorer.button("Limits").click();
		Locator months = explorer.page().getByLabel("Months at most");
		months.fill("30");
		months.press("Enter");
		assertThat(explorer.heading()).hasText("There is no such path");
		assertThat(explorer.page().locator(".none .lead")).containsText("takes longer");
		explorer.tab().picture("explorer-none");
		explorer.page().locator(".opening").first().click();
		assertThat(explorer.cards().first()).isVisible();
		explorer.awaitLink(DESIGNER_TO_DIRECTOR + "&maxMonths=48");
		assertThat(months).hasValue("48");
	}

	@Test
	void passesAvoidsAndKeepsOutOfManagement(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, DESIGNER_TO_DIRECTOR);
		explorer.button("Limits").click();
		explorer.field("Pass through").fill("senior product manager");
		explorer.page().locator("[role=option]").first().click();
		explorer.awaitLink(DESIGNER_TO_DIRECTOR + "&via=senior-product-manager");
		assertThat(explorer.cards()).hasCount(1);
		explorer.button("Remove Senior Product Manager").click();
		explorer.field("Avoid").fill("senior product manager");
		explorer.page().locator("[role=option]").first().click();
		explorer.awaitLink(DESIGNER_TO_DIRECTOR + "&avoid=senior-product-manager");
		assertThat(explorer.cards()).hasCount(1);
		explorer.page().getByLabel("No people management").check();
		assertThat(explorer.heading()).hasText("There is no such path");
		explorer.button("Take all limits away").click();
		assertThat(explorer.cards()).hasCount(2);
	}

}
