package org.careerpathing.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.careerpathing.support.GraphData;
import org.careerpathing.support.ServiceProcess;
import org.careerpathing.support.TestGraph;
import org.careerpathing.support.TestNeo4j;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.util.FileSystemUtils;

/**
 * The whole service in a process of its own, as it is by default, so that who asks takes
 * nothing of its memory and does not stand still while it collects. Its database is
 * embedded, or the one that {@code spring.neo4j.uri} names, which has to be empty.
 */
final class SeparateService implements AutoCloseable {

	/** Tells of every connection, unless it is told not to. */
	private static final Logger DRIVER = Logger.getLogger("org.neo4j.driver");

	private final Path folder;

	private final Settings settings;

	private final String database;

	private final AuthToken user;

	private volatile ServiceProcess process;

	private Driver driver;

	private SeparateService(Path folder, List<Integer> ports, Settings settings) {
		this.folder = folder;
		this.settings = settings.forBenchmark(folder.toString(), ports);
		this.database = settings.find("spring.neo4j.uri").orElse("bolt://localhost:" + ports.getFirst());
		this.user = settings.find("spring.neo4j.authentication.password")
			.map((password) -> AuthTokens.basic(settings.find("spring.neo4j.authentication.username").orElse("neo4j"),
					password))
			.orElse(AuthTokens.none());
		this.process = start();
		// Where the benchmark is broken off, too.
		Runtime.getRuntime().addShutdownHook(new Thread(() -> this.process.close()));
		this.driver = connect();
	}

	/**
	 * Starts it with a graph.
	 * @param settings settings of the service
	 * @param data the graph
	 * @return the service, which the caller has to close
	 */
	static SeparateService start(Settings settings, GraphData data) {
		try {
			Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
			SeparateService service = new SeparateService(Files.createTempDirectory(target, "benchmark-"),
					TestNeo4j.freePorts(), settings);
			service.load(data);
			return service;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ServiceProcess start() {
		return ServiceProcess.startFromClassPath(this.settings.arguments()).awaitReady();
	}

	private Driver connect() {
		DRIVER.setLevel(Level.WARNING);
		return GraphDatabase.driver(this.database, this.user);
	}

	/** What the service derives from a graph it derives when it starts. */
	private void load(GraphData data) {
		try {
			Service.fill(graph(), data);
		}
		catch (IllegalStateException ex) {
			this.process.stop();
			throw ex;
		}
		this.driver.close();
		this.process.stop();
		this.process = start();
		this.driver = connect();
	}

	TestGraph graph() {
		return TestGraph.on(this.driver);
	}

	Instance instance() {
		return new Instance(this.process.address(), this.process.pid(), this.driver);
	}

	@Override
	public void close() {
		if (this.settings.find("spring.neo4j.uri").isPresent()) {
			graph().reset();
		}
		this.driver.close();
		this.process.stop();
		try {
			FileSystemUtils.deleteRecursively(this.folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
