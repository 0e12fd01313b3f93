package org.careerpathing.change;

import java.util.List;

import org.careerpathing.cypher.CypherFile;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes changes. Has to be called in the transaction that makes them.
 */
@Component
public class ChangeLog {

	private static final CypherFile RECORD = CypherFile.of("change/record.cypher");

	private final Neo4jClient client;

	ChangeLog(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Notes what an import changed.
	 * @param version the version that the data gets
	 * @param importId the import
	 * @param changes what was changed, in order
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void imported(long version, String importId, List<Change> changes) {
		note(version, "IMPORT", importId, changes);
	}

	/**
	 * Notes what somebody changed by hand.
	 * @param version the version that the data gets
	 * @param changes what was changed, in order
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void byHand(long version, List<Change> changes) {
		note(version, "API", null, changes);
	}

	private void note(long version, String by, @Nullable String importId, List<Change> changes) {
		if (!changes.isEmpty()) {
			this.client.query(RECORD)
				.bind(version)
				.to("version")
				.bind(by)
				.to("by")
				.bind(importId)
				.to("import")
				.bind(changes.stream().map(Change::row).toList())
				.to("changes")
				.run();
		}
	}

}
