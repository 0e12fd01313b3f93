package org.careerpathing.explorer;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.careerpathing.support.Chromium;
import org.careerpathing.support.ChromiumTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the page says and offers where an answer is late, missing, refused or nonsense.
 */
@ChromiumTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailurePageTests {

	private static final String LINK = "/?from=clerk&to=head-clerk";

	private static final String PATHS = "**/v1/paths?*";

	@Value("${career-pathing.public-url}")
	String service;

	@BeforeAll
	void load(@Autowired TestGraph graph) {
		graph.reset("CREATE (a:Role {id: 'clerk', title: 'Clerk', status: 'ACTIVE', version: 1}), "
				+ "(b:Role {id: 'head-clerk', title: 'Head Clerk', status: 'ACTIVE', version: 1}), "
				+ "(a)-[:TRANSITIONS_TO {kind: 'PROMOTION', months: 30, basis: 'STATED', version: 1}]->(b)");
	}

	@Test
	void offersRolesThatAreMeantInsteadOfAnUnknownOne(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, "/?from=clark&to=head-clerk");
		assertThat(explorer.heading()).hasText("Something in the link is not known here");
		assertThat(explorer.page().locator(".unknown")).containsText("From: there is no role clark");
		explorer.tab().picture("explorer-unknown");
		explorer.button("Take Clerk").first().click();
		explorer.awaitLink(LINK);
		assertThat(explorer.cards()).hasCount(1);
		// A known time is said as it is, without a mark.
		assertThat(explorer.cards().first()).containsText("2 years and 6 months until");
		assertThat(explorer.cards().first().locator(".assumed").first()).not().containsText("years");
	}

	@Test
	void saysWhichParameterOfALinkIsWrong(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, LINK + "&maxMoves=99&goal=richest");
		assertThat(explorer.heading()).hasText("The question is not valid");
		assertThat(explorer.page().locator(".failure")).containsText("maxMoves has to be from 1 to 30");
	}

	@Test
	void waitsAsTheServiceAsksAndTriesAgain(Chromium chromium) {
		AtomicBoolean busy = new AtomicBoolean(true);
		Explorer explorer = intercepted(chromium, (route) -> {
			if (busy.get()) {
				route.fulfill(new Route.FulfillOptions().setStatus(503)
					.setContentType("application/problem+json")
					.setHeaders(Map.of("Retry-After", "7"))
					.setBody("{\"status\": 503, \"detail\": \"More searches wait than can be answered.\"}"));
			}
			else {
				route.resume();
			}
		});
		assertThat(explorer.heading()).hasText("The service is busy");
		assertThat(explorer.page().locator(".failure")).containsText("More searches wait than can be answered.");
		assertThat(explorer.page().locator(".failure")).containsText("to wait 7 seconds");
		explorer.tab().picture("explorer-busy");
		busy.set(false);
		explorer.button("Try again").click();
		assertThat(explorer.cards()).hasCount(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!doctype html><script>document.title = 'taken over'</script>", "", "null", "[1, 2",
			"{\"paths\": 3}", "{\"paths\": [{}], \"question\": {\"from\": {}, \"to\": {}}}" })
	void staysWholeWhereTheAnswerIsNonsense(String nonsense, Chromium chromium) {
		Explorer explorer = intercepted(chromium, (route) -> route
			.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody(nonsense)));
		assertThat(explorer.heading()).hasText("The answer could not be understood");
		assertThat(explorer.field("From")).hasValue("Clerk");
		assertThat(explorer.tab().faults()).isEmpty();
		explorer.page().unroute(PATHS);
		explorer.button("Try again").click();
		assertThat(explorer.cards()).hasCount(1);
		assertThat(explorer.page()).hasTitle("Clerk → Head Clerk · Career pathing");
	}

	@Test
	void showsThatItWaitsAndThenThatTheAnswerIsLate(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, "/");
		explorer.page().clock().install();
		explorer.page().route(PATHS, (route) -> {
			// Never answered.
		});
		explorer.page().navigate(this.service + LINK);
		assertThat(explorer.page().locator("main .skeleton")).isVisible();
		assertThat(explorer.page().locator("main")).hasAttribute("aria-busy", "true");
		explorer.page().clock().fastForward("00:21");
		assertThat(explorer.heading()).hasText("The answer did not come in time");
		explorer.page().unroute(PATHS);
	}

	@Test
	void saysThatOneIsOfflineAndGoesOnByItself(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, LINK);
		assertThat(explorer.cards()).hasCount(1);
		explorer.page().context().setOffline(true);
		explorer.button("Swap").click();
		assertThat(explorer.heading()).hasText("The service cannot be reached");
		explorer.page().context().setOffline(false);
		assertThat(explorer.heading()).hasText("There is no such path");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cpk_made-up", "made.up.token" })
	void asksForAKeyWhereOneIsNeeded(String key, Chromium chromium) {
		AtomicReference<Map<String, String>> sent = new AtomicReference<>(Map.of());
		Explorer explorer = intercepted(chromium, (route) -> {
			sent.set(route.request().allHeaders());
			boolean known = sent.get().containsKey("x-api-key") || sent.get().containsKey("authorization");
			if (known) {
				route.resume();
			}
			else {
				route.fulfill(new Route.FulfillOptions().setStatus(401).setBody("{}"));
			}
		});
		assertThat(explorer.heading()).hasText("The service asks for a key");
		explorer.page().getByLabel("API key or access token").fill(key);
		explorer.button("Use it").click();
		assertThat(explorer.cards()).hasCount(1);
		assertThat(sent.get()).containsEntry(key.startsWith("cpk_") ? "x-api-key" : "authorization",
				key.startsWith("cpk_") ? key : "Bearer " + key);
		explorer.button("Forget the key").click();
		assertThat(explorer.page().evaluate("sessionStorage.getItem('career-pathing.key')")).isNull();
	}

	private Explorer intercepted(Chromium chromium, java.util.function.Consumer<Route> answer) {
		Explorer explorer = Explorer.open(chromium, this.service, "/");
		Page page = explorer.page();
		page.route(PATHS, answer);
		page.navigate(this.service + LINK);
		return explorer;
	}

}
