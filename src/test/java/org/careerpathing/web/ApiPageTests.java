package org.careerpathing.web;

import com.microsoft.playwright.Page;
import org.careerpathing.support.Chromium;
import org.careerpathing.support.ChromiumTest;
import org.careerpathing.support.Tab;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Value;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@ChromiumTest
class ApiPageTests {

	@Value("${career-pathing.public-url}")
	String service;

	@Test
	void showsTheApiWithoutAnErrorAndWithoutAnotherHost(Chromium chromium) {
		Tab tab = chromium.open();
		Page page = tab.page();
		page.navigate(this.service + "/docs");
		assertThat(page.locator("[data-path='/v1/paths/search']").first()).isVisible();
		tab.picture("api");
		assertThat(tab.faults()).isEmpty();
	}

	@Test
	void keepsARecordOfErrorsAndOfRequestsToOtherHosts(Chromium chromium) {
		Tab tab = chromium.open();
		// Pages of the service may not even try: see their Content-Security-Policy.
		tab.page().navigate("about:blank");
		tab.page().evaluate("fetch('http://elsewhere.invalid/?a=|').catch(() => console.error('gone'))");
		tab.page().waitForCondition(() -> tab.faults().size() > 1);
		assertThat(tab.faults()).anyMatch((fault) -> fault.contains("another host: http://elsewhere.invalid/"))
			.anyMatch((fault) -> fault.contains("gone"));
	}

}
