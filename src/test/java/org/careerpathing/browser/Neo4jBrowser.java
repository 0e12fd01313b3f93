package org.careerpathing.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.careerpathing.support.Chromium;
import org.careerpathing.support.Tab;
import org.careerpathing.support.TestNeo4j;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Neo4j Browser of the tests' database, as somebody uses it who has just connected.
 *
 * @param tab the tab that it is in
 */
public record Neo4jBrowser(Tab tab) {

	/**
	 * What running something came to.
	 *
	 * @param command the beginning of what ran
	 * @param nodes how many nodes are drawn
	 * @param said what stands in the answer: rows, or what was set
	 * @param failed whether it was refused
	 */
	record Outcome(String command, int nodes, String said, boolean failed) {

		boolean isSomething() {
			return !this.failed
					&& (this.nodes > 0 || (this.command.startsWith(":") && !this.said.isBlank()) || hasRows());
		}

		private boolean hasRows() {
			return this.said.contains("Started streaming") && !this.said.contains("streaming 0 records");
		}

	}

	/**
	 * Opens it, plays a guide and waits for the connection: what runs earlier fails.
	 * Browser asks some hosts of its maker; none of that leaves.
	 * @param chromium the browser
	 * @param guide the address of the guide
	 * @return what is open
	 */
	public static Neo4jBrowser play(Chromium chromium, String guide) {
		Tab tab = chromium.open();
		Page page = tab.page();
		page.context()
			.route((address) -> !address.contains("://localhost") && !address.contains("://127.0.0.1"), Route::abort);
		page.navigate(TestNeo4j.browser() + "&cmd=play&arg=" + URLEncoder.encode(guide, StandardCharsets.UTF_8));
		assertThat(page.getByTestId("carousel")).isVisible();
		assertThat(page.getByTestId("frame")
			.filter(new Locator.FilterOptions().setHasText("You have a working connection"))).hasCount(1);
		return new Neo4jBrowser(tab);
	}

	/**
	 * The boxes of the slide that the guide shows.
	 * @return the boxes, in order
	 */
	List<Locator> boxes() {
		return page().getByTestId("carousel").locator("pre.runnable").all();
	}

	/**
	 * Runs a box of the guide, as a click on it and on the arrow do.
	 * @param box the box
	 * @return what came of it; its answer is closed again
	 */
	Outcome run(Locator box) {
		int before = frames().count();
		box.click();
		page().getByTestId("editor-Run").click();
		Outcome outcome = outcome(before + 1);
		// Not by the mouse: it would wait until the drawing above has come to rest.
		frames().first().locator("[title=Close]").dispatchEvent("click");
		assertThat(frames()).hasCount(before);
		return outcome;
	}

	/**
	 * Runs a text.
	 * @param text a command or a query
	 */
	public void run(String text) {
		int before = frames().count();
		page().getByTestId("activeEditor").click();
		page().keyboard().insertText(text);
		page().keyboard().press("Escape");
		page().getByTestId("editor-Run").click();
		outcome(before + 1);
	}

	/** Goes on to the next slide. */
	void next(String title) {
		page().getByTestId("nextSlide").click();
		assertThat(page().getByTestId("carousel").locator("h3").first()).not().hasText(title);
	}

	private Outcome outcome(int frames) {
		assertThat(frames()).hasCount(frames);
		Locator frame = frames().first();
		Locator drawn = frame.locator("[aria-label^=graph-node]");
		Locator error = frame.getByTestId("cypherFrameErrorMessage");
		Locator done = frame.getByText("ompleted after");
		String command = frame.getByTestId("frameCommand").innerText();
		if (command.startsWith(":")) {
			assertThat(frame.getByTestId("frameContents")).containsText(Pattern.compile("\\w"));
		}
		else {
			assertThat(drawn.or(error).or(done).first()).isVisible();
		}
		return new Outcome(command, drawn.count(), frame.innerText(), error.count() > 0);
	}

	private Locator frames() {
		return page().getByTestId("frame");
	}

	public Page page() {
		return this.tab.page();
	}

}
