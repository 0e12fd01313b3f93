package org.careerpathing.explorer;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import org.careerpathing.support.Chromium;
import org.careerpathing.support.ChromiumTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Data that somebody imported without looking: the page shows it as text, runs none of
 * it, and stays whole.
 */
@ChromiumTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangeDataPageTests {

	private static final String MARKUP = "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>";

	private static final String LONG = "Associate ".repeat(29) + "Accountant";

	private static final String HEBREW = "מנהל מוצר (בכיר)";

	@Value("${career-pathing.public-url}")
	String service;

	@BeforeAll
	void load(@Autowired TestGraph graph) {
		graph.reset(
				"""
						UNWIND [['markup', $markup], ['long', $long], ['unbroken', $unbroken], ['hebrew', $hebrew], ['hermit', 'Hermit']] AS row
						CREATE (:Role {id: row[0], title: row[1], status: 'ACTIVE', version: 1, family: $markup})"""
					.replace("$markup", literal(MARKUP))
					.replace("$long", literal(LONG))
					.replace("$unbroken", literal("W".repeat(300)))
					.replace("$hebrew", literal(HEBREW)),
				"""
						UNWIND [['markup', 'long'], ['long', 'unbroken'], ['unbroken', 'hebrew'], ['markup', 'unbroken']] AS row
						MATCH (a:Role {id: row[0]}), (b:Role {id: row[1]})
						CREATE (a)-[:TRANSITIONS_TO {kind: 'PROMOTION', months: 12, basis: 'STATED', version: 1}]->(b)""",
				"""
						MATCH (r:Role {id: 'long'})
						CREATE (r)-[:REQUIRES {level: 3.0, basis: 'STATED', version: 1}]->(:Skill {id: 'sly', name: $markup, version: 1})"""
					.replace("$markup", literal(MARKUP)));
	}

	@ParameterizedTest
	@ValueSource(ints = { 390, 1440 })
	void showsMarkupLongAndRightToLeftTitlesAsText(int width, Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, "/?from=markup&to=hebrew",
				Explorer.screen(width, 900));
		assertThat(explorer.cards()).hasCount(2);
		assertThat(explorer.field("From")).hasValue(MARKUP);
		assertThat(explorer.page().locator(".leg").first()).containsText(MARKUP);
		assertThat(explorer.page().locator(".leg-end")).containsText(HEBREW);
		explorer.tab().picture("explorer-strange-" + width);
		whole(explorer);
		explorer.page().locator(".map .station").nth(1).click();
		assertThat(explorer.page().locator("dialog .requirements summary bdi").first()).hasText(MARKUP);
		whole(explorer);
		explorer.page().keyboard().press("Escape");
		explorer.page().navigate(this.service + "/?from=markup");
		assertThat(explorer.page().locator(".reached-list li").first()).isVisible();
		assertThat(explorer.page().locator(".rings-canvas")).hasAttribute("data-nodes", "4");
		whole(explorer);
		explorer.field("To").fill("associate");
		assertThat(explorer.page().locator("[role=option]").first()).containsText("Accountant");
		whole(explorer);
	}

	@Test
	void drawsTwoHundredPaths(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, "/");
		explorer.page().route("**/v1/paths?*", (route) -> {
			APIResponse answer = route.fetch();
			route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(repeated(answer.text(), 200)));
		});
		explorer.page().navigate(this.service + "/?from=markup&to=hebrew&path=200");
		assertThat(explorer.cards()).hasCount(200);
		assertThat(explorer.cards().last()).hasAttribute("aria-pressed", "true");
		assertThat(explorer.page().locator(".map-title small")).containsText("The first 12 are drawn");
		whole(explorer);
		explorer.cards().nth(99).click();
		assertThat(explorer.cards().nth(99)).hasAttribute("aria-pressed", "true");
		whole(explorer);
	}

	@Test
	void saysThatNothingLeadsAnywhere(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, "/?from=hermit");
		assertThat(explorer.page().locator("main .lead")).hasText("No move leads out of this role within the limits.");
		explorer.page().navigate(this.service + "/?from=hermit&to=hermit");
		assertThat(explorer.page().locator(".none .lead")).hasText("Hermit is both start and target.");
		explorer.page().navigate(this.service + "/?from=hermit&to=hebrew");
		assertThat(explorer.page().locator(".none .lead")).hasText("No move leads out of Hermit.");
		whole(explorer);
	}

	@Test
	void saysThatAGraphIsEmpty(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, "/?from=hermit&role=nobody");
		assertThat(explorer.page().locator("dialog .failure h1")).hasText("Something in the link is not known here");
		explorer.page()
			.route("**/v1/roles?*",
					(route) -> route.fulfill(new Route.FulfillOptions().setContentType("application/json")
						.setBody("{\"dataVersion\": 0, \"items\": [], \"next\": null}")));
		explorer.page().navigate(this.service + "/");
		assertThat(explorer.page().locator(".notice")).containsText("There is no role in the graph yet");
	}

	/** Nothing ran, nothing was asked of another host, and nothing scrolls sideways. */
	private static void whole(Explorer explorer) {
		assertThat(explorer.tab().faults()).isEmpty();
		assertThat(explorer.page().title()).doesNotStartWith("taken");
		assertThat(explorer.page().locator("img, main script, dialog script")).hasCount(0);
		assertThat(explorer.tooWide()).isZero();
	}

	private static String repeated(String answer, int times) {
		ObjectNode read = (ObjectNode) JsonMapper.shared().readTree(answer);
		ArrayNode paths = (ArrayNode) read.get("paths");
		ArrayNode many = read.arrayNode();
		for (int rank = 1; rank <= times; rank++) {
			ObjectNode copy = ((ObjectNode) paths.get(rank % paths.size())).deepCopy();
			copy.put("rank", rank);
			many.add(copy);
		}
		read.set("paths", many);
		return read.toString();
	}

	private static String literal(String text) {
		return "'" + text.replace("'", "\\'") + "'";
	}

}
