package org.careerpathing.importing;

import org.careerpathing.cypher.CypherFile;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Loads graphs from folders of CSV files. {@code docs/graph-format.md} describes them.
 */
@Component
public class Graphs {

	private static final CypherFile COUNT_ROLES = CypherFile.of("importing/count-roles.cypher");

	private final Neo4jClient client;

	private final GraphWriter writer;

	Graphs(Neo4jClient client, GraphWriter writer) {
		this.client = client;
		this.writer = writer;
	}

	/**
	 * Loads a folder: all of it, or nothing. Loading it again changes nothing; loading it
	 * after a change writes what changed. What the folder does not name stays.
	 * @param folder {@code classpath:…}, {@code file:…}, or a path relative to the
	 * working directory
	 * @return what was loaded
	 * @throws RefusedGraph when anything is wrong with the folder, naming all of it
	 */
	public Loaded load(String folder) {
		return this.writer.write(folder, GraphFolder.of(folder).read());
	}

	long countRoles() {
		return this.client.query(COUNT_ROLES).fetchAs(Long.class).one().orElse(0L);
	}

}
