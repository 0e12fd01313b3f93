package org.careerpathing.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.careerpathing.start.CannotStart;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Holds the start of the service back until the database answers and has the schema.
 */
@Component
class DatabaseReady implements SmartLifecycle {

	private static final Log log = LogFactory.getLog(DatabaseReady.class);

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private static final Duration REMINDER = Duration.ofSeconds(5);

	private final Driver driver;

	private final URI uri;

	private final Schema schema;

	private final SchemaRecords records;

	private final Duration wait;

	private volatile boolean running;

	DatabaseReady(Driver driver, Neo4jConnectionDetails connection, Schema schema, SchemaRecords records,
			@Value("${career-pathing.database.wait:60s}") Duration wait) {
		this.driver = driver;
		this.uri = connection.getUri();
		this.schema = schema;
		this.records = records;
		this.wait = wait;
	}

	@Override
	public void start() {
		awaitDatabase();
		try {
			this.schema.apply();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.running = true;
	}

	private void awaitDatabase() {
		Instant end = Instant.now().plus(this.wait);
		Instant reminder = Instant.MIN;
		while (true) {
			try {
				this.driver.verifyConnectivity();
				// A server may answer before its database does, or without it.
				this.records.applied();
				return;
			}
			catch (AuthenticationException ex) {
				throw new CannotStart(this.uri + " refuses the user or the password.",
						"Check spring.neo4j.authentication.username and spring.neo4j.authentication.password.", ex);
			}
			catch (NonTransientDataAccessException ex) {
				throw new CannotStart("Neo4j at " + this.uri + " refuses to be read: " + reason(ex) + ".",
						"Check the name of the database (spring.data.neo4j.database) and what the user may do.", ex);
			}
			catch (Neo4jException | TransientDataAccessException ex) {
				if (Instant.now().isAfter(end)) {
					throw new CannotStart(
							"Neo4j at " + this.uri + " did not answer within " + this.wait.toSeconds() + " seconds: "
									+ reason(ex) + ".",
							"Start it, correct spring.neo4j.uri, or wait longer with career-pathing.database.wait. "
									+ "If it runs, its log says why: a full disk, for instance.",
							ex);
				}
				if (Instant.now().isAfter(reminder)) {
					log.info("Waiting for Neo4j at " + this.uri + ", until " + end + " at the latest.");
					reminder = Instant.now().plus(REMINDER);
				}
				pause();
			}
		}
	}

	/**
	 * The driver keeps the reasons among the suppressed when it routes, next to markers
	 * of its own, which have no message.
	 */
	private static String reason(Throwable ex) {
		Throwable reason = (ex.getCause() != null || ex.getSuppressed().length == 0) ? ex.getCause()
				: ex.getSuppressed()[0];
		return (reason == null || reason.getMessage() == null)
				? StringUtils.trimTrailingCharacter(String.valueOf(ex.getMessage()), '.') : reason(reason);
	}

	private void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CannotStart("The start was interrupted while waiting for Neo4j at " + this.uri + ".",
					"Start the service again.", ex);
		}
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return Integer.MIN_VALUE + 1;
	}

}
