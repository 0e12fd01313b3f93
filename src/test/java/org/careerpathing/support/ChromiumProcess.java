package org.careerpathing.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/**
 * The Chromium of this machine, without a window and without a way to other hosts. One
 * for all tests of a run: unpacking what drives it takes a second, and starting it
 * another.
 *
 * @param playwright what drives it
 * @param browser the process
 */
record ChromiumProcess(Playwright playwright, Browser browser) implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable");

	/** The last one lets no name but this machine's be looked up. */
	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
			"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");

	/**
	 * Looks for a Chromium: what {@code -Dchromium=FILE} names, or the first that is on
	 * the PATH.
	 * @return its file
	 */
	static Optional<Path> executable() {
		String named = System.getProperty("chromium");
		Stream<Path> candidates = (named != null) ? Stream.of(Path.of(named))
				: NAMES.stream()
					.flatMap((name) -> Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
						.filter((folder) -> !folder.isEmpty())
						.map((folder) -> Path.of(folder, name)));
		return candidates.filter((file) -> Files.isRegularFile(file) && Files.isExecutable(file)).findFirst();
	}

	static ChromiumProcess start() {
		// Five seconds, its default, are short on a machine that does other things too.
		PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
		// What drives it is unpacked here, and removed at the end of the JVM.
		System.setProperty("playwright.driver.tmpdir", folder("target").toString());
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		try {
			return new ChromiumProcess(playwright, playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(executable().orElseThrow()).setArgs(FLAGS)));
		}
		catch (RuntimeException ex) {
			playwright.close();
			throw ex;
		}
	}

	static Path folder(String name) {
		try {
			return Files.createDirectories(Path.of(name).toAbsolutePath());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
