package org.careerpathing.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.careerpathing.embedded.EmbeddedNeo4j;
import org.careerpathing.embedded.EmbeddedProperties;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * One Neo4j for all tests of a run: a container where Docker answers, the embedded server
 * otherwise. {@code -Dtest-database=embedded} or {@code container} decides it by hand.
 */
public final class TestNeo4j {

	/**
	 * What integration tests lock that change its graph: those of other databases run
	 * beside them.
	 */
	public static final String GRAPH = "the graph of the tests";

	private TestNeo4j() {
	}

	/**
	 * The Bolt address; no user and no password.
	 * @return the address
	 */
	public static String uri() {
		return Started.SERVER.bolt;
	}

	/**
	 * Its Neo4j Browser, with what is needed to connect.
	 * @return the address
	 */
	public static String browser() {
		return Started.SERVER.browser + "?dbms=" + uri() + "&preselectAuthMethod=NO_AUTH";
	}

	/** Starts it when it is asked for, not when somebody needs a free port. */
	private static final class Started {

		static final Server SERVER = start();

	}

	private record Server(String bolt, String browser) {

	}

	private static Server start() {
		return useContainer() ? startContainer() : startEmbedded();
	}

	private static boolean useContainer() {
		return switch (System.getProperty("test-database", "")) {
			case "embedded" -> false;
			case "container" -> true;
			default -> Docker.isUsable();
		};
	}

	@SuppressWarnings("resource") // lives as long as the tests do; the hook below ends it
	private static Server startContainer() {
		// All tests share it, real data included: with less it runs out of memory towards
		// the end.
		Neo4jContainer container = new Neo4jContainer("neo4j:2026.08.1").withoutAuthentication()
			.withEnv("NEO4J_server_memory_heap_max__size", "3g")
			.withEnv("NEO4J_server_memory_pagecache_size", "512m")
			// Where an image compiles less to start sooner: imports of real data are long
			// enough.
			.withEnv("JAVA_OPTS", "-XX:+UseParallelGC");
		container.start();
		Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
		System.out.println("Tests use Neo4j in a container.");
		return new Server(container.getBoltUrl(), container.getHttpUrl() + "/browser/");
	}

	@SuppressWarnings("resource") // lives as long as the tests do; the hook below ends it
	private static Server startEmbedded() {
		try {
			Path target = Path.of("target").toAbsolutePath();
			Files.createDirectories(target);
			Path folder = Files.createTempDirectory(target, "test-neo4j-");
			List<Integer> ports = freePorts();
			EmbeddedNeo4j server = EmbeddedNeo4j
				.start(new EmbeddedProperties(folder.toString(), ports.get(0), ports.get(1)), "");
			server.await();
			Runtime.getRuntime().addShutdownHook(new Thread(server::close));
			System.out.println("Tests use the embedded Neo4j.");
			return new Server(server.bolt().toString(), server.browser().toString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Two different ports that are free now.
	 * @return the ports
	 * @throws IOException when there are none
	 */
	public static List<Integer> freePorts() throws IOException {
		try (ServerSocket one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
				ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return List.of(one.getLocalPort(), other.getLocalPort());
		}
	}

}
