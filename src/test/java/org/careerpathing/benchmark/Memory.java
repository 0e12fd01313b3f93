package org.careerpathing.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What this process takes of the machine's memory.
 */
final class Memory {

	private static final Path STATUS = Path.of("/proc/self/status");

	private Memory() {
	}

	/**
	 * The resident set.
	 * @return for instance {@code 512 MB}, or that it is unknown, where the system is not
	 * Linux
	 */
	static String resident() {
		if (!Files.exists(STATUS)) {
			return "unknown";
		}
		try {
			return Files.readAllLines(STATUS)
				.stream()
				.filter((line) -> line.startsWith("VmRSS:"))
				.map((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
				.findFirst()
				.orElse("unknown");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What objects take, after a collection. */
	static String heap() {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024) + " MB";
	}

}
