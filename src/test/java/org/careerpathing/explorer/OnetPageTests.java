package org.careerpathing.explorer;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.careerpathing.importing.job.Imports;
import org.careerpathing.importing.job.OneImport;
import org.careerpathing.onet.SharedData;
import org.careerpathing.support.Chromium;
import org.careerpathing.support.ChromiumTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page on all of O*NET 29.3: about a thousand roles.
 */
@ChromiumTest
@EnabledIf(value = "org.careerpathing.onet.SharedData#isThere",
		disabledReason = "O*NET is not in ../shared/data, nor where -Dshared-data points to")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(2)
class OnetPageTests {

	private static final String PROGRAMMERS = "onet:15-1251.00";

	private static final String MANAGERS = "onet:11-3021.00";

	/** Counts the time from frame to frame until it is told to stop. */
	private static final String WATCH = """
			() => {
				window.frames0 = [];
				let last = performance.now();
				const tick = (now) => {
					if (window.frames0) {
						window.frames0.push(now - last);
						last = now;
						requestAnimationFrame(tick);
					}
				};
				requestAnimationFrame(tick);
			}""";

	private static final String REPORT = """
			() => {
				const frames = window.frames0.sort((a, b) => a - b);
				return [frames.length, frames[Math.floor(frames.length / 2)], frames[Math.floor(frames.length * 0.95)]]
					.map((each) => Math.round(each));
			}""";

	@Value("${career-pathing.public-url}")
	String service;

	@BeforeAll
	void load(@Autowired TestGraph graph, @Autowired Imports imports) {
		Map<String, Object> there = graph
			.run("RETURN COUNT { (:Role) } = 1016 AND COUNT { (:Role {importedBy: 'onet'}) } = 1016 AS onet")
			.getFirst();
		if (!Boolean.TRUE.equals(there.get("onet"))) {
			graph.reset();
			OneImport.of(imports, "onet").run("onet", SharedData.path("onet-29.3/"));
		}
	}

	@Test
	void findsOccupationsByTheTitlesThatPeopleHave(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, "/");
		explorer.field("From").fill("java programmer");
		assertThat(explorer.page().locator("[role=option]").first()).containsText("also called Java Programmer");
		explorer.page().keyboard().press("Escape");
		explorer.page().navigate(this.service + "/?from=" + PROGRAMMERS + "&to=" + MANAGERS + "&k=12");
		assertThat(explorer.cards()).hasCount(12);
		assertThat(explorer.page())
			.hasTitle("Computer Programmers → Computer and Information Systems Managers · Career pathing");
		assertThat(explorer.page().locator(".evidence").first()).containsText("Alike");
		assertThat(explorer.cards().nth(1)).containsText("2 moves only join roles that are alike");
		explorer.tab().picture("explorer-onet");
		assertThat(explorer.tab().barriers()).isEmpty();
		explorer.page().locator(".map .station").first().click();
		assertThat(explorer.page().locator("dialog h1")).hasText("Computer Programmers");
		assertThat(explorer.page().locator("dialog .requirements li").nth(10)).isVisible();
		explorer.tab().picture("explorer-onet-role");
		assertThat(explorer.tab().barriers()).isEmpty();
		assertThat(explorer.tab().faults()).isEmpty();
	}

	@Test
	void movesAThousandRolesAsSmoothlyAsItSays(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service,
				"/?from=" + PROGRAMMERS + "&maxMoves=15&maxMonths=720");
		Page page = explorer.page();
		Locator canvas = page.locator(".rings-canvas");
		// Of 923 occupations that O*NET relates with others, no chain of those relations
		// leads
		// from here to two: counted with another program.
		assertThat(canvas).hasAttribute("data-nodes", "921");
		assertThat(page.locator(".reached-list").first()).isVisible();
		page.waitForTimeout(500);
		explorer.tab().picture("explorer-onet-rings");
		BoundingBox box = canvas.boundingBox();
		page.evaluate(WATCH);
		page.mouse().move(box.x + 60, box.y + 60);
		page.mouse().down();
		page.mouse().move(box.x + 300, box.y + 300, new Mouse.MoveOptions().setSteps(60));
		page.mouse().up();
		for (int turn = 0; turn < 10; turn++) {
			page.mouse().wheel(0, -60);
		}
		List<?> frames = (List<?>) page.evaluate(REPORT);
		System.out.printf("921 roles in rings: %s frames while dragging and zooming, one in %s ms, 95%% within %s ms%n",
				frames.toArray());
		page.evaluate("window.frames0 = null");
		assertThat(explorer.tab().faults()).isEmpty();
	}

	@Test
	void saysHowSoonItIsPainted(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, "/");
		assertThat(explorer.heading()).isVisible();
		System.out.printf("First contentful paint of the page after %s ms%n", explorer.page()
			.evaluate("Math.round(performance.getEntriesByName('first-contentful-paint')[0].startTime)"));
		assertThat(explorer.tab().faults()).isEmpty();
	}

}
