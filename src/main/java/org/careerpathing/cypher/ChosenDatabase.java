package org.careerpathing.cypher;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.stereotype.Component;

/**
 * Opens sessions past {@code Neo4jClient}, on the database that it uses:
 * {@code spring.data.neo4j.database}, or the default one.
 */
@Component
class ChosenDatabase {

	private final Driver driver;

	private final DatabaseSelectionProvider database;

	ChosenDatabase(Driver driver, DatabaseSelectionProvider database) {
		this.driver = driver;
		this.database = database;
	}

	/**
	 * Opens a session, which the caller has to close.
	 */
	Session session() {
		String name = this.database.getDatabaseSelection().getValue();
		return this.driver.session((name != null) ? SessionConfig.forDatabase(name) : SessionConfig.defaultConfig());
	}

}
