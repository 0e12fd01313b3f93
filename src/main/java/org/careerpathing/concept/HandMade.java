package org.careerpathing.concept;

import org.careerpathing.cypher.CypherFile;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Roles and skills that somebody made in Neo4j Browser, without what the service adds.
 */
@Component
public class HandMade {

	private static final CypherFile ADOPT = CypherFile.of("concept/adopt.cypher");

	private final Neo4jClient client;

	HandMade(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Gives a node the version 0 where it has none. Has to be called before it is
	 * changed.
	 * @param id the id of a role or skill
	 */
	public void adopt(String id) {
		this.client.query(ADOPT).bind(id).to("id").run();
	}

}
