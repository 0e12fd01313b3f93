package org.careerpathing.explorer;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.careerpathing.support.Chromium;
import org.careerpathing.support.Tab;

/**
 * The page, opened by somebody in a browser.
 *
 * @param tab the browser's tab
 * @param page what is in it
 * @param service where the service is
 */
record Explorer(Tab tab, Page page, String service) {

	/**
	 * Opens it on a wide screen, in English.
	 * @param chromium the browser
	 * @param service where the service is
	 * @param link the link to follow, from the slash on
	 * @return the page
	 */
	static Explorer open(Chromium chromium, String service, String link) {
		return open(chromium, service, link, screen(1280, 900));
	}

	static Explorer open(Chromium chromium, String service, String link, NewContextOptions screen) {
		Tab tab = chromium.open(screen);
		Explorer explorer = new Explorer(tab, tab.page(), service);
		tab.page().navigate(service + link);
		return explorer;
	}

	static NewContextOptions screen(int width, int height) {
		return new NewContextOptions().setViewportSize(width, height)
			.setLocale("en-GB")
			.setColorScheme(ColorScheme.LIGHT)
			.setReducedMotion(ReducedMotion.REDUCE);
	}

	static NewContextOptions dark(int width, int height) {
		return screen(width, height).setColorScheme(ColorScheme.DARK);
	}

	Locator heading() {
		return this.page.locator("main h1");
	}

	Locator cards() {
		return this.page.locator(".card");
	}

	Locator field(String label) {
		return this.page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
	}

	Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
	}

	/** What the link asks, as it stands in the address. */
	String link() {
		return this.page.url().substring(this.service.length());
	}

	/** By how many pixels the page is wider than its window. */
	int tooWide() {
		return (int) this.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
	}

	/** Waits until the address is a link. */
	void awaitLink(String link) {
		this.page.waitForURL(this.service + link);
	}

}
