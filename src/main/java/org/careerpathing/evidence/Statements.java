package org.careerpathing.evidence;

import java.util.List;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.cypher.Rows;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What sources say about roles and about careers in general.
 */
@Component
@Transactional(readOnly = true)
public class Statements {

	private static final CypherFile STATEMENTS = CypherFile.of("evidence/statements.cypher");

	private final Neo4jClient client;

	Statements(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Statements by topic and id.
	 * @param topic the topic, in upper or lower case; null for any
	 * @param role id of the role that they are about; null for any, or none
	 * @return the statements
	 */
	public List<ListedStatement> list(@Nullable String topic, @Nullable String role) {
		return List.copyOf(this.client.query(STATEMENTS)
			.bind(topic)
			.to("topic")
			.bind(role)
			.to("role")
			.fetchAs(ListedStatement.class)
			.mappedBy((types, row) -> listed(row))
			.all());
	}

	private static ListedStatement listed(Record row) {
		Statement statement = SourceIndex.of(row, "sources").statement(row.get("statement"));
		return new ListedStatement(statement.id(), statement.topic(), statement.text(), statement.basis(),
				statement.sources(), Rows.texts(row, "about"), Rows.text(row, "conflict"));
	}

}
