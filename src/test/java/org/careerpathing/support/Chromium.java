package org.careerpathing.support;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;

/**
 * The Chromium of one test. What the test opens is closed after it.
 */
public final class Chromium implements AutoCloseable {

	private final Browser browser;

	private final List<Tab> tabs = new ArrayList<>();

	Chromium(Browser browser) {
		this.browser = browser;
	}

	/**
	 * Opens an empty page on a wide screen, as somebody who was never here before.
	 * @return the page
	 */
	public Tab open() {
		return open(new NewContextOptions().setViewportSize(1440, 900));
	}

	/**
	 * Opens an empty page as somebody who was never here before.
	 * @param options for instance the size of the screen, dark or light, the language
	 * @return the page
	 */
	public Tab open(NewContextOptions options) {
		Tab tab = new Tab(this.browser.newContext(options));
		this.tabs.add(tab);
		return tab;
	}

	void pictures(String name) {
		for (int number = 0; number < this.tabs.size(); number++) {
			this.tabs.get(number).picture(name + "-" + number);
		}
	}

	@Override
	public void close() {
		this.tabs.forEach(Tab::close);
	}

}
