package org.careerpathing.cypher;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What the graph itself knows of the schema files that were applied to it.
 */
@Component
class SchemaRecords {

	private static final CypherFile UNIQUE_NAME = CypherFile.of("database/schema-lock-name.cypher");

	private static final CypherFile LOCK = CypherFile.of("database/lock-schema.cypher");

	private static final CypherFile APPLIED = CypherFile.of("database/schema-files.cypher");

	private static final CypherFile RECORD = CypherFile.of("database/record-schema-file.cypher");

	private static final int ATTEMPTS = 20;

	private static final Duration PAUSE = Duration.ofMillis(250);

	private final Neo4jClient client;

	private final ChosenDatabase database;

	private final String release;

	SchemaRecords(Neo4jClient client, ChosenDatabase database,
			@Value("${spring.application.version:development}") String release) {
		this.client = client;
		this.database = database;
		this.release = release;
	}

	/**
	 * One file that was applied.
	 *
	 * @param name its name
	 * @param checksum that of the file as it was then
	 * @param release which release of the service applied it
	 * @param at when
	 */
	record Applied(String name, String checksum, String release, ZonedDateTime at) {

	}

	/**
	 * The release that this is.
	 */
	String release() {
		return this.release;
	}

	/**
	 * What was applied, in the order of the names.
	 */
	Collection<Applied> applied() {
		return this.client.query(APPLIED)
			.fetchAs(Applied.class)
			.mappedBy((types, row) -> new Applied(Rows.required(row, "name"), Rows.required(row, "checksum"),
					Rows.required(row, "release"), row.get("at").asZonedDateTime()))
			.all();
	}

	/**
	 * Notes that a file was applied.
	 */
	void record(CypherFile file) {
		this.client.query(RECORD)
			.bindAll(Map.of("name", file.name(), "checksum", file.checksum(), "release", this.release))
			.run();
	}

	/**
	 * Does something while no other instance does such a thing. Others wait, and the
	 * database lets the next one on when this one ends, however it does.
	 * @param work what is to be done, in transactions of its own: the one that holds the
	 * lock wrote data, and could not change the schema any more
	 */
	void exclusively(Runnable work) {
		makeLock();
		try (Session session = this.database.session(); Transaction lock = session.beginTransaction()) {
			lock.run(LOCK.text()).consume();
			work.run();
			// Never committed: nothing stays of the lock.
		}
	}

	/**
	 * Where several instances ask for the same constraint at the same moment, the
	 * database refuses some of them to avoid a deadlock. Asked again, they find it there.
	 */
	private void makeLock() {
		for (int attempt = 1;; attempt++) {
			try {
				this.client.query(UNIQUE_NAME).run();
				return;
			}
			catch (DataAccessException ex) {
				if (attempt == ATTEMPTS) {
					throw ex;
				}
				LockSupport.parkNanos(PAUSE.toNanos());
			}
		}
	}

}
