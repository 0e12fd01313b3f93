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

import org.careerpathing.start.CannotStart;

/**
 * A Neo4j server with Bolt and Neo4j Browser in this JVM, listening on 127.0.0.1 only and
 * without any traffic to other hosts. It starts in the background while the rest of the
 * service does; {@link #await()} waits for it.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

	private final EmbeddedProperties properties;

	private final DataFolder folder;

	private final Server server = new Server();

	private final CompletableFuture<Void> started;

	private EmbeddedNeo4j(EmbeddedProperties properties, String connectCommand) {
		this.properties = properties;
		checkFree(properties.boltPort(), "Bolt", "bolt-port");
		checkFree(properties.httpPort(), "Neo4j Browser", "http-port");
		this.folder = DataFolder.open(Path.of(properties.folder()));
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
					"Its log says why: " + this.folder.path().resolve("logs") + ".");
		}
		if (!this.server.opensItsDatabase()) {
			throw new CannotStart("The embedded Neo4j cannot open its database in " + this.folder.path() + ".",
					"Its log says why (" + this.folder.path().resolve("logs/debug.log")
							+ "): the disk may be full, or the folder damaged.");
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
		settings.put("server.logs.user.config", this.folder.userLogs().toString());
		// Without these it looks for other servers on every network it finds and reports
		// its use.
		settings.put("server.fleet_discovery.enabled", "false");
		settings.put("dbms.fleet_manager.enabled", "false");
		settings.put("dbms.usage_report.enabled", "false");
		settings.put("client.allow_telemetry", "false");
		// There is no password, so no page of another origin may ask: Browser comes from
		// this very address.
		settings.put("dbms.security.http_access_control_allow_origin",
				"http://localhost:" + this.properties.httpPort());
		// Bolt waits this long twice for clients that will not come back when it stops.
		settings.put("internal.server.bolt.thread_pool_shutdown_wait_time", "500ms");
		// Twice this long without a sign of life, and a connection counts as lost: else a
		// request would wait two minutes for a server that is stuck.
		settings.put("server.bolt.connection_keep_alive", "10s");
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
			this.server.end();
		}
		finally {
			this.folder.close();
		}
	}

}
