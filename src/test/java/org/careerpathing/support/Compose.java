package org.careerpathing.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The containers of the project's compose files, as people start them, under a name and
 * on ports of their own.
 */
public final class Compose implements AutoCloseable {

	private final List<String> files;

	private final String project = "career-pathing-test-" + ProcessHandle.current().pid();

	private final Map<String, String> environment;

	/**
	 * Prepares it.
	 * @param environment what the files ask for, ports above all
	 * @param files the files, from the folder of the project
	 */
	public Compose(Map<String, String> environment, String... files) {
		this.environment = environment;
		this.files = List.of(files);
	}

	/**
	 * Whether there are an engine and its plugin.
	 * @return whether containers can be started by compose files
	 */
	public static boolean isUsable() {
		return Docker.isUsable() && exit(List.of("docker", "compose", "version"), Map.of()).code == 0;
	}

	/** Builds and starts everything, and waits until the containers run. */
	public void up() {
		compose("up", "--build", "--detach", "--quiet-pull");
	}

	/**
	 * Kills the container of a service, as a machine that loses its power does.
	 * @param service its name in the file
	 */
	public void kill(String service) {
		compose("kill", "--signal", "SIGKILL", service);
	}

	/**
	 * What containers wrote.
	 * @return the last lines of each
	 */
	public String logs() {
		return compose("logs", "--tail", "50");
	}

	@Override
	public void close() {
		compose("down", "--volumes", "--rmi", "local", "--timeout", "0");
	}

	private String compose(String... arguments) {
		List<String> command = new ArrayList<>(List.of("docker", "compose", "--project-name", this.project));
		this.files.forEach((file) -> command.addAll(List.of("--file", file)));
		command.addAll(List.of(arguments));
		Exit exit = exit(command, this.environment);
		if (exit.code != 0) {
			throw new IllegalStateException(String.join(" ", command) + " ended with " + exit.code + ":\n" + exit.text);
		}
		return exit.text;
	}

	private record Exit(int code, String text) {

	}

	private static Exit exit(List<String> command, Map<String, String> environment) {
		try {
			ProcessBuilder builder = new ProcessBuilder(command).directory(Path.of("").toAbsolutePath().toFile())
				.redirectErrorStream(true);
			builder.environment().putAll(environment);
			Process process = builder.start();
			String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return new Exit(process.waitFor(), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
