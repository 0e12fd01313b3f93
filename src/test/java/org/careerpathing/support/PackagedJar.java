package org.careerpathing.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.util.FileSystemUtils;

/**
 * The jar that was packaged, and the same taken apart, which a virtual machine starts in
 * a third of the time: the classes that a first process has read are kept for those after
 * it.
 */
final class PackagedJar {

	private static List<String> quick = List.of();

	private PackagedJar() {
	}

	/** Arguments that run the jar as it is. */
	static List<String> asItIs() {
		return List.of("-jar", path().toString());
	}

	/** Arguments that run it taken apart. */
	static synchronized List<String> takenApart() {
		if (quick.isEmpty()) {
			Path folder = path().resolveSibling("taken-apart");
			String jar = folder.resolve(path().getFileName()).toString();
			String classes = folder.resolve("classes.jsa").toString();
			try {
				FileSystemUtils.deleteRecursively(folder);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			run("-Djarmode=tools", "-jar", path().toString(), "extract", "--destination", folder.toString());
			// Any command reads nearly all that a start needs.
			run("-Xlog:cds*=off", "-XX:+UseSerialGC", "-XX:ArchiveClassesAtExit=" + classes, "-jar", jar, "lint",
					"--severity=ERROR", "--spring.neo4j.uri=" + TestNeo4j.uri());
			quick = List.of("-XX:SharedArchiveFile=" + classes, "-jar", jar);
		}
		return quick;
	}

	private static void run(String... arguments) {
		List<String> command = new ArrayList<>(List.of(TestJvm.java()));
		command.addAll(List.of(arguments));
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (process.waitFor() != 0) {
				throw new IllegalStateException(String.join(" ", command) + " failed: " + told);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static Path path() {
		return Path.of(Objects.requireNonNull(System.getProperty("packaged-jar"),
				"Run it with mvn verify, which names the jar."));
	}

}
