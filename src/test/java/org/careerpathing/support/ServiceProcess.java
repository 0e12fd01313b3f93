package org.careerpathing.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.careerpathing.CareerPathing;
import org.jspecify.annotations.Nullable;

/**
 * The service in a process of its own: the packaged jar, run as those who install it do,
 * or what is on the class path.
 */
public final class ServiceProcess implements AutoCloseable {

	/** It only ends a test that hangs: on a busy machine a start takes minutes. */
	private static final Duration PATIENCE = Duration.ofMinutes(5);

	/**
	 * No request takes longer: where the database is stuck, it ends after 20 seconds.
	 */
	private static final Duration LIMIT = Duration.ofMinutes(1);

	private final HttpClient client = HttpClient.newHttpClient();

	private final Path log;

	private final int port;

	private final Process process;

	private ServiceProcess(List<String> java, List<String> options) throws IOException {
		Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "service-");
		this.log = folder.resolve("service.log");
		this.port = TestNeo4j.freePorts().getFirst();
		List<String> command = new ArrayList<>(List.of(TestJvm.java()));
		command.addAll(java);
		command.add("--server.port=" + this.port);
		command.addAll(options);
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(this.log.toFile());
		// What the developer's shell says of a database is not for this one.
		builder.environment().keySet().removeIf((name) -> name.startsWith("SPRING_"));
		this.process = builder.start();
	}

	/**
	 * Starts the jar as it is, on a free port.
	 * @param options for instance {@code --spring.neo4j.uri=…}
	 * @return the process, which the caller has to close
	 */
	public static ServiceProcess startJar(String... options) {
		return started(PackagedJar.asItIs(), List.of(options));
	}

	/**
	 * Starts what is in the jar on a free port, quicker than the jar itself.
	 * @param options for instance {@code --spring.neo4j.uri=…}
	 * @return the process, which the caller has to close
	 */
	public static ServiceProcess start(String... options) {
		return start(List.of(), options);
	}

	/**
	 * The same with settings of the virtual machine.
	 * @param settings for instance {@code -Xmx512m}
	 * @param options for instance {@code --spring.neo4j.uri=…}
	 * @return the process, which the caller has to close
	 */
	public static ServiceProcess start(List<String> settings, String... options) {
		List<String> java = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
		java.addAll(settings);
		java.addAll(PackagedJar.takenApart());
		return started(java, List.of(options));
	}

	/**
	 * Starts what this virtual machine runs from but its tests, with the settings that it
	 * has itself: the embedded database can take part, which the jar does not carry.
	 * @param options for instance {@code --career-pathing.embedded.folder=…}
	 * @return the process, which the caller has to close
	 */
	public static ServiceProcess startFromClassPath(List<String> options) {
		return started(TestJvm.arguments(CareerPathing.class, false), options);
	}

	private static ServiceProcess started(List<String> java, List<String> options) {
		try {
			return new ServiceProcess(java, options);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Where it listens.
	 * @return for instance {@code http://localhost:34567}
	 */
	public URI address() {
		return URI.create("http://localhost:" + this.port);
	}

	/**
	 * Whether it takes no more connections. Asks on one of its own: those that are open
	 * are kept for what was begun.
	 * @return whether a new one is refused
	 */
	public boolean refusesConnections() {
		try (HttpClient other = HttpClient.newHttpClient()) {
			other.send(HttpRequest.newBuilder(URI.create(address() + "/actuator/health/liveness")).build(),
					HttpResponse.BodyHandlers.discarding());
			return false;
		}
		catch (ConnectException ex) {
			return true;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The process of the operating system.
	 * @return its number
	 */
	public long pid() {
		return this.process.pid();
	}

	/**
	 * Asks the service.
	 * @param path for instance {@code /v1/roles}
	 * @param headers names and values in turn
	 * @return the answer
	 * @throws IOException when there is none
	 */
	public HttpResponse<String> get(String path, String... headers) throws IOException {
		return send("GET", path, null, headers);
	}

	/**
	 * Sends a request, once.
	 * @param method for instance {@code PUT}
	 * @param path for instance {@code /v1/roles/product-manager}
	 * @param json the body; null for none
	 * @param headers names and values in turn
	 * @return the answer
	 * @throws java.net.http.HttpTimeoutException when there is none within a minute
	 * @throws IOException when there is none
	 */
	public HttpResponse<String> send(String method, String path, @Nullable String json, String... headers)
			throws IOException {
		try {
			HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path))
				.timeout(LIMIT)
				.method(method, (json != null) ? HttpRequest.BodyPublishers.ofString(json)
						: HttpRequest.BodyPublishers.noBody());
			if (json != null) {
				request.header("Content-Type", "application/json");
			}
			for (int i = 0; i < headers.length; i += 2) {
				request.header(headers[i], headers[i + 1]);
			}
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Waits until the service is ready, and ends it where it does not become so.
	 * @return this
	 */
	public ServiceProcess awaitReady() {
		Instant end = Instant.now().plus(PATIENCE);
		while (Instant.now().isBefore(end) && this.process.isAlive()) {
			try {
				if (get("/actuator/health/readiness").statusCode() == 200) {
					return this;
				}
			}
			catch (ConnectException ex) {
				// not yet
			}
			catch (IOException ex) {
				close();
				throw new UncheckedIOException(ex);
			}
			sleep();
		}
		close();
		throw new AssertionError("The service did not become ready:\n" + log());
	}

	private static void sleep() {
		try {
			Thread.sleep(Duration.ofMillis(200));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Waits until the process ends by itself.
	 * @return its exit code
	 */
	public int awaitExit() {
		return awaitExit(PATIENCE);
	}

	/**
	 * Waits until the process ends by itself.
	 * @param patience how long, at the most
	 * @return its exit code
	 */
	public int awaitExit(Duration patience) {
		try {
			if (this.process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
				return this.process.exitValue();
			}
			throw new AssertionError("The service did not end:\n" + log());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Asks the process to end (SIGTERM) and waits until it has.
	 */
	public void stop() {
		terminate();
		awaitExit();
	}

	/**
	 * Asks the process to end (SIGTERM).
	 */
	public void terminate() {
		this.process.destroy();
	}

	/**
	 * Kills the process, as a machine that loses its power does.
	 */
	public void kill() {
		this.process.destroyForcibly();
		awaitExit();
	}

	/**
	 * What the process wrote.
	 * @return its standard output and error
	 */
	public String log() {
		try {
			return Files.readString(this.log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
