package org.careerpathing.explorer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import org.careerpathing.support.BuiltInGraph;
import org.careerpathing.support.Chromium;
import org.careerpathing.support.ChromiumTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Value;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody says of themselves: the skills that they have, and what they will not do.
 */
@ChromiumTest
@BuiltInGraph
class PersonPageTests {

	private static final String LINK = "/?from=product-designer&to=director-of-product";

	@Value("${career-pathing.public-url}")
	String service;

	@Test
	void countsTheSkillsOfAPersonAndForgetsThem(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, LINK);
		Locator first = explorer.cards().first();
		// 41 skills at level 3, which is what an unknown level counts as.
		assertThat(first).containsText("123 (assumed: no source says) skill levels to learn in 41 skills");
		explorer.button("My skills").click();
		assertThat(explorer.page().locator(".privacy")).containsText("are in no link");
		Request search = explorer.page().waitForRequest("**/v1/paths/search", () -> add(explorer, "communication"));
		assertThat(search.postData()).contains("\"profile\":{\"skills\":[{\"skill\":\"communication\",\"level\":3}]}");
		assertThat(explorer.page().locator(".results-title + .note")).hasText("Counted with 1 skill of yours.");
		assertThat(first).containsText("120 (assumed: no source says) skill levels to learn in 40 skills");
		assertThat(explorer.page().locator(".leg").first()).containsText("29 skills to learn");
		assertThat(explorer.page().locator(".leg").first()).containsText("1 skill is there already");
		explorer.tab().picture("explorer-skills");

		Locator level = explorer.page().getByLabel("Level of Communication");
		level.focus();
		explorer.page().keyboard().press("ArrowLeft");
		explorer.page().keyboard().press("ArrowLeft");
		assertThat(explorer.page().locator(".skills output")).hasText("2 of 5");
		assertThat(first).containsText("121 (assumed: no source says) skill levels to learn in 41 skills");
		assertThat(explorer.link()).isEqualTo(LINK);

		explorer.page().reload();
		assertThat(first).containsText("121 (assumed");
		explorer.button("My skills").click();
		explorer.button("Forget my skills").click();
		assertThat(first).containsText("123 (assumed");
		assertThat(explorer.page().evaluate("sessionStorage.getItem('career-pathing.profile')")).isEqualTo("[]");
		assertThat(explorer.tab().faults()).isEmpty();
	}

	@Test
	void countsThemInWhatIsWithinReachToo(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, "/?from=product-designer");
		Locator manager = explorer.page()
			.locator(".reached-list > li",
					new Page.LocatorOptions().setHas(explorer.page().locator("text='Product Manager'")))
			.first();
		assertThat(manager).containsText("90 skill levels to learn");
		explorer.button("My skills").click();
		explorer.page().waitForRequest("**/v1/reach/search", () -> add(explorer, "communication"));
		assertThat(manager).containsText("87 skill levels to learn");
	}

	@Test
	void loosensSeveralLimitsAtOneClick(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, LINK + "&maxMonths=20&avoidTracks=MANAGEMENT");
		assertThat(explorer.page().locator(".none .lead")).containsText("Several limits together");
		assertThat(explorer.button("Limits 2")).isVisible();
		explorer.page().locator(".opening").click();
		explorer.awaitLink(LINK + "&maxMonths=48");
		assertThat(explorer.cards()).hasCount(1);
		explorer.page().goBack();
		assertThat(explorer.heading()).hasText("There is no such path");
	}

	@Test
	void leavesOutASkillThatIsNoLongerKnown(Chromium chromium) {
		Explorer explorer = Explorer.open(chromium, this.service, "/");
		assertThat(explorer.heading()).isVisible();
		explorer.page()
			.evaluate("sessionStorage.setItem('career-pathing.profile', "
					+ "JSON.stringify([{id: 'stenography', name: 'Stenography', level: 3}]))");
		explorer.page().navigate(this.service + LINK);
		explorer.button("Remove Stenography, which is no longer known").click();
		assertThat(explorer.cards()).hasCount(2);
	}

	private static void add(Explorer explorer, String skill) {
		explorer.field("Add a skill").fill(skill);
		assertThat(explorer.page().locator("[role=option][aria-selected=true]")).isVisible();
		explorer.page().keyboard().press("Enter");
	}

}
