package org.careerpathing.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What processes take of the machine.
 */
final class Memory {

	private static final long MEGABYTE = 1024 * 1024;

	private Memory() {
	}

	/**
	 * The resident set of this process.
	 * @return for instance {@code 512 MB}, or that it is unknown, where the system is not
	 * Linux
	 */
	static String resident() {
		long bytes = resident(ProcessHandle.current().pid());
		return (bytes > 0) ? bytes / MEGABYTE + " MB" : "unknown";
	}

	/**
	 * The resident set of a process.
	 * @param pid its number
	 * @return bytes; 0 where the system is not Linux
	 */
	static long resident(long pid) {
		Path status = Path.of("/proc/" + pid + "/status");
		if (!Files.exists(status)) {
			return 0;
		}
		try {
			return Files.readAllLines(status)
				.stream()
				.filter((line) -> line.startsWith("VmRSS:"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
				.findFirst()
				.orElse(0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What objects take, after a collection. */
	static String heap() {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE + " MB";
	}

	/** How many threads of all processes ran or waited for a processor, in the mean. */
	static double load() {
		return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
	}

}
