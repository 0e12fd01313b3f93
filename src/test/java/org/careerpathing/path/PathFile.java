package org.careerpathing.path;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.careerpathing.role.RoleRef;
import org.careerpathing.support.TestGraph;
import org.careerpathing.support.TestNeo4j;
import org.careerpathing.transition.Assumptions;
import org.careerpathing.version.DataVersion;
import org.careerpathing.transition.Edge;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Asks {@code path/best-paths.cypher} itself, with the parameters that the service makes,
 * and no Spring context around it.
 */
class PathFile implements AutoCloseable {

	private static final SearchLimits LIMITS = new SearchLimits(10_000, 20_000, 8, 60);

	private final Driver driver = GraphDatabase.driver(TestNeo4j.uri());

	private final DataVersion data = new DataVersion(Neo4jClient.create(this.driver));

	private final BestPathSearch search = new BestPathSearch(Neo4jClient.create(this.driver),
			new Assumptions(24, 3.0, 1.0, 10.0), LIMITS, new KeptBounds(LIMITS, new SimpleMeterRegistry()), this.data);

	private final TestGraph graph = TestGraph.on(this.driver);

	private long version;

	/**
	 * What the file answers.
	 *
	 * @param kept what is left to pay, where it was asked for and had to be worked out
	 */
	record Answer(List<Path> paths, boolean exact, boolean certain, @Nullable Value kept) {

		List<List<String>> roles() {
			return this.paths.stream().map(Path::roles).toList();
		}

		List<Integer> months() {
			return this.paths.stream().map(Path::months).toList();
		}

		List<Long> points() {
			return this.paths.stream().map(Path::points).toList();
		}

	}

	/**
	 * A row with a path; costs in millionths of a point.
	 */
	record Path(List<String> roles, long points, long countedPoints, int months) {

	}

	/**
	 * Fills the graph, gives it the next version, and asks. One at a time: where a
	 * failure takes too long to be made smaller, jqwik leaves that to a thread of its own
	 * and goes on with the next property.
	 */
	synchronized void with(ChanceGraph chance, Runnable questions) {
		chance.write(this.graph);
		mark(++this.version, "a");
		questions.run();
	}

	long version() {
		return this.version;
	}

	/** Says which state of the data this is. */
	void mark(long number, String lineage) {
		this.graph.run("MERGE (v:DataVersion {id: 'graph'}) SET v.number = $number, v.lineage = $lineage",
				Map.of("number", number, "lineage", lineage));
	}

	Answer ask(PathQuestion question) {
		return ask(question, Map.of());
	}

	Answer ask(PathQuestion question, Map<String, ? extends @Nullable Object> changed) {
		Map<String, @Nullable Object> parameters = new HashMap<>(this.search.parameters(question));
		parameters.putAll(changed);
		List<Record> rows = this.driver.executableQuery(BestPathSearch.BEST_PATHS.text())
			.withParameters(Map.of("question", parameters))
			.execute()
			.records();
		Record first = rows.getFirst();
		Value kept = first.get("kept");
		return new Answer(rows.stream().filter((row) -> !row.get("rank").isNull()).map(PathFile::path).toList(),
				first.get("exact").asBoolean(), first.get("certain").asBoolean(), kept.isNull() ? null : kept);
	}

	/** The way the service asks, kept lists and second search included. */
	Found find(PathQuestion question) {
		this.data.settled();
		return this.search.find(question, List.of());
	}

	private static Path path(Record row) {
		return new Path(row.get("roles").asList(Edge::role).stream().map(RoleRef::id).toList(),
				Math.round(1e6 * row.get("cost").asDouble()), Math.round(1e6 * row.get("countedCost").asDouble()),
				row.get("months").asInt());
	}

	@Override
	public synchronized void close() {
		this.graph.run("MATCH (n) DETACH DELETE n");
		this.driver.close();
	}

}
