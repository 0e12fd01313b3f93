package org.careerpathing.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.careerpathing.CareerPathing;
import org.careerpathing.support.GraphData;
import org.careerpathing.support.ServiceStart;
import org.careerpathing.support.TestGraph;
import org.careerpathing.support.TestNeo4j;
import org.careerpathing.transition.Assumptions;
import org.careerpathing.transition.EvidenceCost;
import org.careerpathing.version.DataVersion;
import org.neo4j.driver.Driver;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * The whole service in this JVM, with an embedded database in a folder of its own, or
 * with the one that {@code spring.neo4j.uri} names, which has to be empty.
 */
final class Service implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final ConfigurableApplicationContext context;

	private final Path folder;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final String address;

	private final TestGraph graph;

	private volatile boolean interrupted;

	private Service(ConfigurableApplicationContext context, Path folder) {
		this.context = context;
		this.folder = folder;
		Runtime.getRuntime().addShutdownHook(new Thread(() -> this.interrupted = true));
		this.address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
		this.graph = new TestGraph(bean(Driver.class), bean(Assumptions.class), bean(EvidenceCost.class));
	}

	static Service start(List<String> settings) {
		try {
			Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
			Path folder = Files.createTempDirectory(target, "benchmark-");
			List<Integer> ports = TestNeo4j.freePorts();
			// Slow searches are measured, not refused.
			List<String> arguments = new Settings(settings).forBenchmark(folder.toString(), ports)
				.or("--server.port=0", "--career-pathing.plan-ahead=false", "--career-pathing.search.standing=1h",
						"--career-pathing.search.time-limit-seconds=60")
				.arguments();
			return new Service(SpringApplication.run(CareerPathing.class, arguments.toArray(String[]::new)), folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Loads a graph and has the service derive what it derives. */
	void load(GraphData data) {
		fill(this.graph, data);
		ServiceStart.derive(this.context);
	}

	/** Loads a graph into a database that has none. */
	static void fill(TestGraph graph, GraphData data) {
		if (!graph.run("MATCH (role:Role) RETURN role LIMIT 1").isEmpty()) {
			throw new IllegalStateException("The database is not empty. The benchmark fills it, and empties it again.");
		}
		graph.reset();
		graph.load(data);
	}

	/** Makes what the service remembers of earlier answers worthless. */
	void newVersion() {
		bean(TransactionTemplate.class).executeWithoutResult((status) -> bean(DataVersion.class).advance());
	}

	TestGraph graph() {
		return this.graph;
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	ApplicationContext context() {
		return this.context;
	}

	/** Asks over HTTP, without an opinion on the answer. */
	HttpResponse<String> get(String path) {
		return send(request(path).build());
	}

	HttpResponse<String> post(String path, String json) {
		return send(request(path).header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(json))
			.build());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path)).timeout(PATIENCE);
	}

	private HttpResponse<String> send(HttpRequest request) {
		try {
			return this.client.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	Instance instance() {
		return new Instance(URI.create(this.address), ProcessHandle.current().pid(), bean(Driver.class));
	}

	boolean isEmbedded() {
		return this.context.containsBean("embeddedNeo4j");
	}

	@Override
	public void close() {
		try {
			if (!isEmbedded()) {
				bean(Driver.class).session()
					.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS")
					.consume();
			}
		}
		finally {
			this.context.close();
			this.client.close();
			// Levels belong to the JVM: the tests that follow read what is logged.
			LoggingSystem.get(getClass().getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
			// After Ctrl-C the server still writes there while it stops.
			if (!this.interrupted) {
				delete(this.folder);
			}
		}
	}

	private static void delete(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(Objects.requireNonNull(folder));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
