package org.careerpathing.killed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.careerpathing.embedded.EmbeddedProperties;
import org.careerpathing.support.DatabaseProcess;
import org.careerpathing.support.ServiceProcess;
import org.careerpathing.support.TestNeo4j;
import org.jspecify.annotations.Nullable;

/**
 * A service and its database on one folder of data: two processes, or one with both in
 * it.
 */
final class Machines implements AutoCloseable {

	/** So long after the database is back an answer may still speak of its absence. */
	private static final Duration ECHO = Duration.ofSeconds(10);

	private static final String NO_LIMIT = "--career-pathing.requests-per-minute=0";

	/** What no client asks here need not be planned after every start. */
	private static final String NOT_AHEAD = "--career-pathing.plan-ahead=false";

	private final EmbeddedProperties data;

	private final Set<ServiceProcess> killed = ConcurrentHashMap.newKeySet();

	private volatile @Nullable ServiceProcess service;

	private @Nullable DatabaseProcess database;

	private volatile boolean databaseAway;

	private volatile long databaseBack = System.nanoTime();

	Machines() throws IOException {
		List<Integer> ports = TestNeo4j.freePorts();
		Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "killed-");
		this.data = new EmbeddedProperties(folder.toString(), ports.get(0), ports.get(1));
	}

	String bolt() {
		return "bolt://localhost:" + this.data.boltPort();
	}

	/** The service that runs, or ran last. */
	ServiceProcess service() {
		return Objects.requireNonNull(this.service);
	}

	boolean isKilled(ServiceProcess process) {
		return this.killed.contains(process);
	}

	/** Whether the database was away at some time since then, or shortly before. */
	boolean missedDatabase(long since) {
		return this.databaseAway || since - this.databaseBack < ECHO.toNanos();
	}

	boolean areTogether() {
		return this.database == null;
	}

	/** Both in one process. */
	void startTogether() {
		ServiceProcess started = ServiceProcess
			.startFromClassPath(List.of("--career-pathing.embedded.folder=" + this.data.folder(),
					"--career-pathing.embedded.bolt-port=" + this.data.boltPort(),
					"--career-pathing.embedded.http-port=" + this.data.httpPort(), NO_LIMIT, NOT_AHEAD));
		this.service = started.awaitReady();
		this.databaseBack = System.nanoTime();
	}

	/** Whichever of the two is missing, in a process of its own. */
	void startApart() {
		if (this.database == null) {
			this.database = DatabaseProcess.start(this.data);
		}
		ServiceProcess running = this.service;
		if (running == null || isKilled(running)) {
			running = ServiceProcess.start("--spring.neo4j.uri=" + bolt(), NO_LIMIT, NOT_AHEAD);
		}
		this.service = running.awaitReady();
		this.databaseAway = false;
		this.databaseBack = System.nanoTime();
	}

	void killService() {
		this.killed.add(service());
		service().kill();
	}

	void killDatabase() {
		this.databaseAway = true;
		Objects.requireNonNull(this.database).kill();
		this.database = null;
	}

	/** Does something while the database is stuck: it keeps its connections. */
	void whileDatabaseIsStuck(Runnable work) {
		DatabaseProcess stuck = Objects.requireNonNull(this.database);
		stuck.pause();
		try {
			work.run();
		}
		finally {
			stuck.resume();
		}
	}

	@Override
	public void close() {
		if (this.service != null) {
			this.service.close();
		}
		if (this.database != null) {
			this.database.close();
		}
	}

}
