package org.careerpathing.cypher;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Constraints and indexes: the files of {@code cypher/schema}, each one idempotent
 * statement, applied in the order of their names.
 */
@Component
public class Schema {

	private static final CypherFile AWAIT_INDEXES = CypherFile.of("database/await-indexes.cypher");

	private final Neo4jClient client;

	Schema(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * The files in the order in which they are applied.
	 * @return the files
	 * @throws IOException when the class path cannot be read
	 */
	public static List<CypherFile> files() throws IOException {
		return Arrays
			.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/schema/*.cypher"))
			.map(Resource::getFilename)
			.filter(Objects::nonNull)
			.sorted(Comparator.naturalOrder())
			.map((name) -> CypherFile.of("schema/" + name))
			.toList();
	}

	/**
	 * Applies every file and waits until the indexes are online. Safe to repeat.
	 * @throws IOException when the class path cannot be read
	 */
	public void apply() throws IOException {
		files().forEach((file) -> this.client.query(file).run());
		this.client.query(AWAIT_INDEXES).run();
	}

}
