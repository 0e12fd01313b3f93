package org.careerpathing.explorer;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.careerpathing.command.Command;
import org.careerpathing.support.Chromium;
import org.careerpathing.support.ChromiumTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of a service that asks for keys.
 */
@ChromiumTest
@TestPropertySource(properties = "career-pathing.access.mode=api-key")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyPageTests {

	@Value("${career-pathing.public-url}")
	String service;

	private String key = "";

	@BeforeAll
	void load(@Autowired TestGraph graph, @Autowired List<Command> commands) {
		graph.reset("CREATE (a:Role {id: 'clerk', title: 'Clerk', status: 'ACTIVE', version: 1}), "
				+ "(b:Role {id: 'head-clerk', title: 'Head Clerk', status: 'ACTIVE', version: 1}), "
				+ "(a)-[:TRANSITIONS_TO {kind: 'PROMOTION', months: 30, basis: 'STATED', version: 1}]->(b)");
		ByteArrayOutputStream told = new ByteArrayOutputStream();
		commands.stream()
			.filter((command) -> command.name().equals("keys"))
			.forEach((command) -> command.run(List.of("create"), Map.of("name", "page", "scopes", "graph:read"),
					new PrintStream(told, true, StandardCharsets.UTF_8)));
		this.key = told.toString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> line.startsWith("cpk_"))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void asksForAKeyOnceAndKeepsItInTheTabOnly(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, "/");
		Page page = explorer.page();
		assertThat(explorer.heading()).hasText("The service asks for a key");
		assertThat(explorer.tab().barriers()).isEmpty();
		explorer.tab().picture("explorer-key");

		page.getByLabel("API key or access token").fill(this.key.substring(0, 58) + "AA");
		page.keyboard().press("Enter");
		assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT)).containsText("was not accepted");

		page.getByLabel("API key or access token").fill(this.key);
		page.keyboard().press("Enter");
		assertThat(explorer.heading()).hasText("Find the way from the role you have to the one you want");
		page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON,
				new Page.GetByRoleOptions().setName("Clerk").setExact(true))
			.click();
		explorer.awaitLink("/?from=clerk");
		page.navigate(this.service + "/?from=clerk&to=head-clerk");
		assertThat(explorer.cards()).hasCount(1);
		page.navigate(this.service + "/?from=clerk&to=head-clerk&role=clerk");
		assertThat(page.locator("dialog.panel")).containsText("Clerk");

		assertThat(page.evaluate("Object.values(sessionStorage).join()")).asString().contains(this.key);
		assertThat(page.evaluate("Object.values(localStorage).join() + document.cookie + location.href")).asString()
			.doesNotContain("cpk_");
		assertThat(explorer.tab().faults()).noneMatch((fault) -> fault.contains("Content Security Policy"))
			.allMatch((fault) -> fault.contains("401"));
		// Another tab knows nothing of it.
		Page other = page.context().newPage();
		other.navigate(this.service + "/");
		assertThat(other.locator("main h1")).hasText("The service asks for a key");
	}

	@Test
	void copiesACommandThatHoldsNoKey(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, "/");
		explorer.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		explorer.page().evaluate("key => sessionStorage.setItem('career-pathing.key', key)", this.key);
		explorer.page().navigate(this.service + "/?from=clerk&to=head-clerk");
		explorer.button("Copy as curl").click();
		assertThat(explorer.page().locator(".toast"))
			.hasText("Copied. Put your key into CAREER_PATHING_KEY before you run it.");
		assertThat(explorer.page().evaluate("navigator.clipboard.readText()")).isEqualTo(
				"curl '" + this.service + "/v1/paths?from=clerk&to=head-clerk' -H \"X-API-Key: $CAREER_PATHING_KEY\"");
	}

	@Test
	void showsTheWholePageUnderItsPolicy(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, "/");
		explorer.page().evaluate("key => sessionStorage.setItem('career-pathing.key', key)", this.key);
		explorer.page().navigate(this.service + "/?from=clerk");
		assertThat(explorer.page().locator("canvas").first()).isAttached();
		explorer.page().navigate(this.service + "/?from=clerk&to=head-clerk");
		assertThat(explorer.page().locator(".map-sheet")).hasCSS("width",
				java.util.regex.Pattern.compile("[1-9]\\d+(\\.\\d+)?px"));
		// What a foreign hand would write into the page does not run.
		explorer.page()
			.evaluate(
					"() => { const script = document.createElement('script'); script.textContent = 'window.hacked = 1'; "
							+ "document.head.append(script); }");
		assertThat(explorer.page().evaluate("window.hacked")).isNull();
		assertThat(explorer.tab().faults().stream().filter((fault) -> fault.contains("Content Security Policy")))
			.hasSize(1)
			.allMatch((fault) -> fault.contains("script"));
	}

}
