package org.careerpathing.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.neo4j.server.CommunityBootstrapper;

/**
 * A Neo4j server with Bolt and Neo4j Browser in this JVM, listening on 127.0.0.1 only and
 * without any traffic to other hosts. It starts in the background while the rest of the
 * service does; {@link #await()} waits for it.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

	private final EmbeddedProperties properties;

	private final DataFolder folder;

	private final CommunityBootstrapper server = new CommunityBootstrapper();

	private final CompletableFuture<Void> started;

	private EmbeddedNeo4j(EmbeddedProperties properties, String connectCommand) {
		this.properties = properties;
		checkFree(properties.boltPort(), "Bolt", "bolt-port");
		checkFree(properties.httpPort(), "Neo4j Browser", "http-port");
		this.folder = DataFolder.open(properties.folder());
		this.started = CompletableFuture.runAsync(() -> run(connectCommand),
				(task) -> new Thread(task, "neo4j-start").start());
	}

	/**
	 * Checks the ports and the folder, then starts the server in the background.
	 * @param properties folder and ports
	 * @param connectCommand what Neo4j Browser runs when somebody connects, or empty
	 * @return the server
	 * @throws CannotStart when a port is in use, or the folder cannot be used
	 */
	public static EmbeddedNeo4j start(EmbeddedProperties properties, String connectCommand) {
		return new EmbeddedNeo4j(properties, connectCommand);
	}

	private static void checkFree(int port, String what, String property) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
		}
		catch (IOException ex) {
			throw new CannotStart("Port " + port + " for " + what + " is already in use.",
					"Stop the program that uses it, or choose another with career-pathing.embedded." + property + ".",
					ex);
		}
	}

	private void run(String connectCommand) {
		int code = this.server.start(this.folder.path(), settings(connectCommand));
		if (code != 0) {
			throw new CannotStart("The embedded Neo4j did not start (code " + code + ").",
					"Its log says why: " + this.folder.path().resolve("logs") + ".", null);
		}
	}

	private Map<String, String> settings(String connectCommand) {
		Map<String, String> settings = new HashMap<>();
		settings.put("server.bolt.enabled", "true");
		settings.put("server.bolt.listen_address", "127.0.0.1:" + this.properties.boltPort());
		settings.put("server.bolt.advertised_address", "localhost:" + this.properties.boltPort());
		settings.put("server.http.enabled", "true");
		settings.put("server.http.listen_address", "127.0.0.1:" + this.properties.httpPort());
		settings.put("server.http.advertised_address", "localhost:" + this.properties.httpPort());
		settings.put("dbms.security.auth_enabled", "false");
		settings.put("server.memory.pagecache.size", "64m");
		// Without these it looks for other servers on every network it finds and reports
		// its use.
		settings.put("server.fleet_discovery.enabled", "false");
		settings.put("dbms.fleet_manager.enabled", "false");
		settings.put("dbms.usage_report.enabled", "false");
		settings.put("client.allow_telemetry", "false");
		if (!connectCommand.isEmpty()) {
			settings.put("browser.post_connect_cmd", connectCommand);
		}
		return settings;
	}

	/**
	 * Waits until the server answers.
	 * @throws CannotStart when it did not start
	 */
	public void await() {
		try {
			this.started.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof CannotStart reason) ? reason
					: new CannotStart("The embedded Neo4j did not start.",
							"Its log says why: " + this.folder.path().resolve("logs") + ".", ex.getCause());
		}
	}

	/**
	 * Where Bolt listens.
	 * @return the address
	 */
	public URI bolt() {
		return URI.create("bolt://localhost:" + this.properties.boltPort());
	}

	/**
	 * Where Neo4j Browser is served.
	 * @return the address
	 */
	public URI browser() {
		return URI.create("http://localhost:" + this.properties.httpPort() + "/browser/");
	}

	@Override
	public void close() {
		try {
			this.started.exceptionally((ex) -> null).join();
			this.server.stop();
		}
		finally {
			this.folder.close();
		}
	}

	/** The folder that holds the data, locked for this process. */
	private record DataFolder(Path path, java.nio.channels.FileChannel lock) {

		static DataFolder open(Path folder) {
			Path path = folder.toAbsolutePath().normalize();
			try {
				Files.createDirectories(path);
				java.nio.channels.FileChannel lock = java.nio.channels.FileChannel.open(
						path.resolve("career-pathing.lock"), java.nio.file.StandardOpenOption.CREATE,
						java.nio.file.StandardOpenOption.WRITE);
				if (lock.tryLock() == null) {
					lock.close();
					throw inUse(path, null);
				}
				return new DataFolder(path, lock);
			}
			catch (java.nio.channels.OverlappingFileLockException ex) {
				throw inUse(path, ex);
			}
			catch (IOException ex) {
				throw new CannotStart("The data folder " + path + " cannot be written to.",
						"Make it writable for this user, or choose another with career-pathing.embedded.folder.", ex);
			}
		}

		private static CannotStart inUse(Path path, @org.jspecify.annotations.Nullable Throwable cause) {
			return new CannotStart("The data folder " + path + " is in use by another running service.",
					"Stop that service, or choose another folder with career-pathing.embedded.folder.", cause);
		}

		void close() {
			try {
				this.lock.close();
			}
			catch (IOException ex) {
				throw new java.io.UncheckedIOException(ex);
			}
		}

	}

}
