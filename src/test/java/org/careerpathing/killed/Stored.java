package org.careerpathing.killed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.careerpathing.support.TestGraph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the database holds, read past the service, and compared with what editors know.
 */
final class Stored implements AutoCloseable {

	private static final String THINGS = """
			MATCH (n:Role|Skill) WHERE n.id STARTS WITH 'killed-' AND n.id IS NOT NULL
			RETURN CASE WHEN n:Role THEN 'ROLE' ELSE 'SKILL' END AS kind, n.id AS id, null AS other, count(*) AS times
			UNION ALL
			MATCH (n:Role)-[e:REQUIRES|TRANSITIONS_TO|RETIRED_REQUIRES|RETIRED_TRANSITION_TO]->(other)
			WHERE n.id STARTS WITH 'killed-'
			RETURN type(e) AS kind, n.id AS id, other.id AS other, count(*) AS times""";

	private static final String CHANGES = """
			MATCH (change:Change)
			RETURN change.concept AS kind, change.concerns AS id, change.other AS other, count(*) AS times""";

	private static final String NUMBERS = """
			MATCH (version:DataVersion)
			RETURN version.number AS version, COUNT { MATCH (change:Change) RETURN DISTINCT change.version } AS changed,
			  COUNT { (:Role) } - COUNT { MATCH (role:Role) RETURN DISTINCT role.index } AS shared""";

	private static final String DERIVED = """
			MATCH (role:Role)
			RETURN role.id AS id, role.requiredLearning AS required, COLLECT {
			  MATCH (role)-[t:TRANSITIONS_TO]->(other)
			  RETURN [other.id, t.learning, t.learningAssumed, t.evidenceCost, t.counted] ORDER BY other.id
			} AS moves
			ORDER BY id""";

	private final Driver driver;

	private final TestGraph graph;

	Stored(String bolt) {
		this.driver = GraphDatabase.driver(bolt, AuthTokens.none());
		this.graph = TestGraph.on(this.driver);
	}

	long version() {
		return (Long) Objects.requireNonNull(this.graph.run(NUMBERS).getFirst().get("version"));
	}

	/**
	 * Compares everything.
	 * @param things what has been written, while nobody writes
	 * @param loaded the version of the data before the first edit
	 */
	void check(Map<Thing, History> things, long loaded) {
		Map<List<@Nullable Object>, Long> there = new HashMap<>();
		Map<List<@Nullable Object>, Long> changes = new HashMap<>();
		things.forEach((thing, history) -> {
			if (history.isThere()) {
				there.put(key(type(thing), thing.id(), thing.other()), 1L);
			}
			if (history.isRemoved()) {
				there.put(key(retired(thing), thing.id(), thing.other()), 1L);
			}
			if (history.applied() > 0) {
				changes.put(key(thing.kind().name(), thing.id(), thing.other()), (long) history.applied());
			}
		});
		long edits = changes.values().stream().mapToLong(Long::longValue).sum();
		assertThat(counts(THINGS)).isEqualTo(there);
		assertThat(counts(CHANGES)).isEqualTo(changes);
		assertThat(this.graph.run(NUMBERS))
			.containsExactly(Map.of("version", loaded + edits, "changed", edits, "shared", 0L));
		List<Map<String, Object>> derived = this.graph.run(DERIVED);
		this.graph.completeWithLearning();
		assertThat(this.graph.run(DERIVED)).isEqualTo(derived);
	}

	private Map<List<@Nullable Object>, Long> counts(String query) {
		Map<List<@Nullable Object>, Long> counts = new HashMap<>();
		for (Map<String, Object> row : this.graph.run(query)) {
			counts.put(key(row.get("kind"), row.get("id"), row.get("other")),
					(Long) Objects.requireNonNull(row.get("times")));
		}
		return counts;
	}

	private static List<@Nullable Object> key(@Nullable Object kind, @Nullable Object id, @Nullable Object other) {
		return Arrays.asList(kind, id, other);
	}

	private static String type(Thing thing) {
		return switch (thing.kind()) {
			case SKILL, ROLE -> thing.kind().name();
			case REQUIREMENT -> "REQUIRES";
			case TRANSITION -> "TRANSITIONS_TO";
		};
	}

	private static String retired(Thing thing) {
		return (thing.kind() == Thing.Kind.REQUIREMENT) ? "RETIRED_REQUIRES" : "RETIRED_TRANSITION_TO";
	}

	@Override
	public void close() {
		this.driver.close();
	}

}
