package org.careerpathing.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.careerpathing.embedded.EmbeddedNeo4j;
import org.careerpathing.embedded.EmbeddedProperties;

/**
 * A Neo4j server in a process of its own, which can be killed and started again on the
 * same data and at the same address.
 */
public final class DatabaseProcess implements AutoCloseable {

	private final Process process;

	private DatabaseProcess(EmbeddedProperties properties) throws IOException {
		List<String> command = new ArrayList<>(List.of(TestJvm.java()));
		command.addAll(TestJvm.arguments(DatabaseProcess.class, true));
		command.addAll(List.of(properties.folder(), String.valueOf(properties.boltPort()),
				String.valueOf(properties.httpPort())));
		this.process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(Path.of(properties.folder() + ".log").toFile()))
			.start();
	}

	/**
	 * Starts it; it takes some seconds until it answers.
	 * @param properties folder, which need not exist, and ports
	 * @return the process, which the caller has to close
	 */
	public static DatabaseProcess start(EmbeddedProperties properties) {
		try {
			return new DatabaseProcess(properties);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Kills it (SIGKILL), and waits until it is gone.
	 */
	public void kill() {
		try {
			this.process.destroyForcibly();
			if (!this.process.waitFor(60, TimeUnit.SECONDS)) {
				throw new AssertionError("The database did not end.");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Lets it get stuck (SIGSTOP): it keeps its connections and does nothing.
	 */
	public void pause() {
		signal("STOP");
	}

	/**
	 * Lets it go on after {@link #pause}.
	 */
	public void resume() {
		signal("CONT");
	}

	private void signal(String signal) {
		try {
			int code = new ProcessBuilder("kill", "-" + signal, String.valueOf(this.process.pid())).start().waitFor();
			if (code != 0) {
				throw new AssertionError("kill -" + signal + " failed: " + code);
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

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

	/**
	 * The other process. It ends with the one that started it.
	 * @param arguments the folder, the port for Bolt and that for HTTP
	 * @throws IOException never
	 */
	@SuppressWarnings("resource") // it ends with the process
	public static void main(String... arguments) throws IOException {
		EmbeddedNeo4j
			.start(new EmbeddedProperties(arguments[0], Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])),
					"")
			.await();
		while (System.in.read() >= 0) {
			// Nobody writes: it is the end that tells.
		}
		Runtime.getRuntime().halt(0);
	}

}
