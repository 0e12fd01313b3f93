package org.careerpathing.path;

import java.util.Optional;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.cypher.Rows;
import org.careerpathing.role.RoleId;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A path question that has an answer on the graph at hand.
 */
@Component
public class ExamplePath {

	private static final CypherFile EXAMPLE = CypherFile.of("path/example.cypher");

	private final Neo4jClient client;

	private final CareerPaths paths;

	private final TransactionOperations transactions;

	ExamplePath(Neo4jClient client, CareerPaths paths, TransactionOperations transactions) {
		this.client = client;
		this.paths = paths;
		this.transactions = transactions;
	}

	/**
	 * Finds a question and answers it, without the time limit of a request: the database
	 * plans the query while it does, and every later question finds it planned.
	 * @return path and query of the question; empty where the graph has no transitions
	 */
	public Optional<String> answer() {
		Optional<PathQuestion> question = this.client.query(EXAMPLE)
			.fetchAs(PathQuestion.class)
			.mappedBy((types, row) -> PathQuestion.of(new RoleId(Rows.required(row, "from")),
					new RoleId(Rows.required(row, "to")), Goal.BEST_FIT, PathQuestion.DEFAULT_MOVES,
					PathQuestion.DEFAULT_PATHS, null))
			.one();
		question.ifPresent((asked) -> this.transactions.executeWithoutResult((status) -> this.paths.find(asked)));
		return question.map((asked) -> "/v1/paths?from=" + asked.from() + "&to=" + asked.to());
	}

}
