package org.careerpathing.support;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A page in Chromium that keeps a record of what must not happen: errors in the console
 * or of scripts, and requests to other hosts.
 */
public final class Tab implements AutoCloseable {

	private static final Set<String> HERE = Set.of("localhost", "127.0.0.1");

	private final List<String> faults = new ArrayList<>();

	private final BrowserContext context;

	private final Page page;

	Tab(BrowserContext context) {
		this.context = context;
		context.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.faults.add("Console: " + message.text() + " (" + message.location() + ")");
			}
		});
		context.onWebError((error) -> this.faults.add("Script: " + error.error()));
		context.onRequest((request) -> note(request.url()));
		this.page = context.newPage();
		this.page.onWebSocket((socket) -> note(socket.url()));
	}

	private void note(String address) {
		// Addresses without a host, such as data:, ask nobody.
		if (address.contains("://") && !address.startsWith("blob:") && !HERE.contains(host(address))) {
			this.faults.add("Request to another host: " + address);
		}
	}

	private static String host(String address) {
		String host = URI.create(address.split("[?#]", 2)[0]).getHost();
		return (host != null) ? host : "";
	}

	/**
	 * What Playwright does with it.
	 * @return the page
	 */
	public Page page() {
		return this.page;
	}

	/**
	 * What has happened that must not.
	 * @return errors in the console and of scripts, and requests to other hosts, in
	 * order; empty where all is well
	 */
	public List<String> faults() {
		return List.copyOf(this.faults);
	}

	/**
	 * What stands in the way of people who cannot see, hear or point, as axe finds it in
	 * what the page shows now.
	 * @return each serious or critical violation, with the elements
	 */
	public List<String> barriers() {
		// What is about to be replaced is paler than what is to be read.
		assertThat(this.page.locator("[aria-busy=true]")).hasCount(0);
		return new AxeBuilder(this.page).analyze()
			.getViolations()
			.stream()
			.filter((rule) -> Set.of("serious", "critical").contains(rule.getImpact()))
			.map((rule) -> rule.getId() + " (" + rule.getHelp() + "): "
					+ rule.getNodes().stream().map((node) -> node.getHtml()).toList())
			.toList();
	}

	/**
	 * Saves what the page shows now.
	 * @param name the file is {@code target/screenshots/NAME.png}
	 * @return the file
	 */
	public Path picture(String name) {
		Path file = ChromiumProcess.folder("target/screenshots").resolve(name + ".png");
		this.page.screenshot(new Page.ScreenshotOptions().setPath(file));
		return file;
	}

	@Override
	public void close() {
		this.context.close();
	}

}
