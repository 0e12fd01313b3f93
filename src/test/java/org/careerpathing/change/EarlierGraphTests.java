package org.careerpathing.change;

import java.util.List;

import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.careerpathing.version.DataVersion;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * A question to the graph as it was that would take for ever: the database ends it.
 */
@GraphTest
class EarlierGraphTests {

	private static final String FOR_EVER = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b "
			+ "WITH a, b WHERE a = b AND a < 0 RETURN count(*) AS earlierGraph";

	@Autowired
	Neo4jClient client;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	DataVersion version;

	@Autowired
	TestGraph graph;

	@Test
	void endsTheQueryInTheDatabase() {
		this.graph.reset();
		EarlierGraph earlier = new EarlierGraph(this.client, this.transactions, this.version, 1);
		Throwable ended = catchThrowable(() -> earlier.ask(List.of(), (roles) -> {
		}, () -> this.client.query(FOR_EVER).fetchAs(Long.class).one().orElse(0L)));
		assertThat(ended).rootCause()
			.isInstanceOfSatisfying(Neo4jException.class,
					(ex) -> assertThat(ex.code()).contains("TransactionTimedOut"));
		assertThat(this.graph.run("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery ENDS WITH 'earlierGraph' "
				+ "AND NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery"))
			.isEmpty();
		// Writers do not wait any more.
		assertThat(this.client.query("MERGE (v:DataVersion {id: 'graph'}) SET v.id = 'graph' RETURN 1")
			.fetchAs(Long.class)
			.one()).contains(1L);
	}

	@Test
	void needsSomeTime() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new EarlierGraph(this.client, this.transactions, this.version, 0))
			.withMessageContaining("diff-time-limit-seconds");
	}

}
