package org.careerpathing.explorer;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.careerpathing.support.BuiltInGraph;
import org.careerpathing.support.Chromium;
import org.careerpathing.support.ChromiumTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Value;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page for everyone: on a phone and a wide screen, light and dark, by keyboard alone,
 * with a screen reader, and in German.
 */
@ChromiumTest
@BuiltInGraph
class ReadablePageTests {

	private static final String LINK = "/?from=product-designer&to=director-of-product";

	/**
	 * The words, line by line as they are laid out, and buttons that touch the drawing.
	 */
	private static final String OVERLAPS = """
			() => {
				const drawing = document.querySelector(".home-drawing").getBoundingClientRect();
				const parts = [...document.querySelectorAll(".home h1, .home .lead, .home h2, .starts button")];
				const boxes = (part) => {
					const words = document.createRange();
					words.selectNodeContents(part);
					return [...(part.matches("button") ? part : words).getClientRects()];
				};
				return parts.filter((part) => boxes(part).some((box) => box.right > drawing.left && box.left < drawing.right
						&& box.bottom > drawing.top && box.top < drawing.bottom)).map((part) => part.textContent.trim());
			}""";

	@Value("${career-pathing.public-url}")
	String service;

	@ParameterizedTest
	@ValueSource(strings = { "/", LINK, LINK + "&mode=pareto&k=12", LINK + "&maxMonths=12", LINK + "&maxMoves=99",
			LINK + "&role=product-manager", "/?from=product-manager", "/?from=clark" })
	void hasNoBarriersOnAnyScreenInLightOrDark(String link, Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, link, Explorer.screen(390, 844));
		Page page = explorer.page();
		assertThat(page.locator("main h1, dialog h1").last()).isVisible();
		assertThat(page.locator("[aria-busy=true], dialog .skeleton")).hasCount(0);
		assertThat(explorer.tooWide()).isZero();
		String name = "explorer" + link.replaceAll("[^a-z0-9]+", "-");
		explorer.tab().picture(name + "-phone");
		assertThat(explorer.tab().barriers()).isEmpty();
		page.setViewportSize(1440, 900);
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		assertThat(explorer.tooWide()).isZero();
		explorer.tab().picture(name + "-wide-dark");
		assertThat(explorer.tab().barriers()).isEmpty();
		// What the browser itself notes of an answer that is no success is no fault.
		assertThat(explorer.tab().faults().stream().filter((fault) -> !fault.contains("status of 40"))).isEmpty();
	}

	/** Nothing that is to be read or pressed lies on the drawing beside it. */
	@ParameterizedTest
	@ValueSource(strings = { "en-GB", "de-AT" })
	void keepsTheDrawingClearOfWhatIsRead(String language, Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, "/", Explorer.screen(1500, 900).setLocale(language));
		assertThat(explorer.page().locator(".starts button").first()).isVisible();
		List<String> overlaps = new ArrayList<>();
		for (int width = 900; width <= 1500; width += 50) {
			explorer.page().setViewportSize(width, 900);
			overlaps.addAll(List.of(width + ": " + explorer.page().evaluate(OVERLAPS)));
			assertThat(explorer.tooWide()).isZero();
			if (width % 100 == 0) {
				explorer.tab().picture("explorer-home-" + language + "-" + width);
			}
		}
		assertThat(overlaps).allMatch((found) -> found.endsWith(": []"));
		explorer.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		explorer.page().setViewportSize(1100, 900);
		explorer.tab().picture("explorer-home-" + language + "-dark");
	}

	@Test
	void hasNoBarriersInWhatOpens(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, LINK, Explorer.dark(390, 844));
		assertThat(explorer.cards()).hasCount(2);
		explorer.button("Limits").click();
		explorer.page().getByLabel("No step back").check();
		assertThat(explorer.tab().barriers()).isEmpty();
		explorer.button("My skills").click();
		explorer.field("Add a skill").fill("comm");
		assertThat(explorer.page().locator("[role=option]").first()).isVisible();
		assertThat(explorer.tab().barriers()).isEmpty();
		explorer.page().keyboard().press("Enter");
		assertThat(explorer.page().locator(".skills li")).hasCount(1);
		assertThat(explorer.tab().barriers()).isEmpty();
		assertThat(explorer.tooWide()).isZero();
	}

	@Test
	void isUsedByKeyboardAlone(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, "/");
		assertThat(explorer.heading()).isVisible();
		Page page = explorer.page();
		page.keyboard().press("Tab");
		assertThat(page.locator(":focus")).hasText("Skip to the answer");
		tabTo(page, "[role=combobox]");
		page.keyboard().type("product des");
		assertThat(page.locator("[role=option][aria-selected=true]")).hasText("Product Designer");
		page.keyboard().press("Enter");
		explorer.awaitLink("/?from=product-designer");
		page.keyboard().press("Tab");
		tabTo(page, "[role=combobox]");
		page.keyboard().type("director");
		assertThat(page.locator("[role=option][aria-selected=true]")).containsText("Director of Product");
		page.keyboard().press("Enter");
		explorer.awaitLink(LINK);
		assertThat(explorer.cards()).hasCount(2);
		tabTo(page, ".card");
		page.keyboard().press("Tab");
		page.keyboard().press("Space");
		explorer.awaitLink(LINK + "&path=2");
		assertThat(page.locator(".card:focus")).hasAttribute("aria-pressed", "true");
		tabTo(page, ".station");
		page.keyboard().press("Enter");
		Locator panel = page.locator("dialog");
		assertThat(panel.locator("h1")).hasText("Product Designer");
		// What lies behind a dialog is out of reach while it is open.
		for (int step = 0; step < 4; step++) {
			page.keyboard().press("Tab");
			assertThat(page.locator("main :focus")).hasCount(0);
		}
		page.keyboard().press("Escape");
		assertThat(panel).hasCount(0);
		assertThat(page.locator(".station:focus")).hasText("Product Designer level not known");
	}

	@Test
	void speaksGermanWhereTheBrowserDoes(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, LINK, Explorer.screen(1440, 900).setLocale("de-AT"));
		assertThat(explorer.heading()).containsText("2 Wege");
		assertThat(explorer.page().locator("html")).hasAttribute("lang", "de");
		assertThat(explorer.cards().first()).containsText("Jahre");
		assertThat(explorer.page()).hasTitle("Product Designer → Director of Product · Karrierewege");
		explorer.tab().picture("explorer-german");
		assertThat(explorer.tab().barriers()).isEmpty();
		explorer.button("English").click();
		assertThat(explorer.heading()).containsText("2 paths");
		explorer.awaitLink(LINK + "&lang=en");
		explorer.page().reload();
		assertThat(explorer.heading()).containsText("2 paths");
	}

	private static void tabTo(Page page, String selector) {
		for (int step = 0; step < 40 && page.locator(selector + ":focus").count() == 0; step++) {
			page.keyboard().press("Tab");
		}
		assertThat(page.locator(selector + ":focus")).hasCount(1);
	}

}
