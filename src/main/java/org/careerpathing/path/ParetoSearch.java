package org.careerpathing.path;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.role.RoleRef;
import org.careerpathing.transition.Assumptions;
import org.careerpathing.transition.Edge;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Asks {@code path/pareto.cypher}.
 */
@Component
class ParetoSearch {

	static final CypherFile PARETO = CypherFile.of("path/pareto.cypher");

	/** So many beginnings of paths are looked at with each number of moves. */
	private static final int LABELS = 500;

	private final Neo4jClient client;

	private final Assumptions assumptions;

	private final SearchLimits limits;

	ParetoSearch(Neo4jClient client, Assumptions assumptions, SearchLimits limits) {
		this.client = client;
		this.assumptions = assumptions;
		this.limits = limits;
	}

	Found find(PathQuestion question) {
		List<Record> rows = List.copyOf(this.client.query(PARETO)
			.bind(parameters(question))
			.to("question")
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all());
		Record first = rows.getFirst();
		List<Found.Path> paths = rows.stream()
			.filter((row) -> !row.get("rank").isNull())
			.map(ParetoSearch::path)
			.toList();
		int front = paths.isEmpty() ? 0 : first.get("front").asInt();
		boolean exact = first.get("exact").asBoolean();
		return new Found(paths, new PathAnswer.Search(exact, exact && paths.isEmpty(), front,
				first.get("labels").asInt(), LABELS * question.limits().maxMoves()), first.get("data").asLong());
	}

	Map<String, @Nullable Object> parameters(PathQuestion question) {
		Map<String, @Nullable Object> parameters = new HashMap<>(question.parameters());
		parameters.put("most", question.k());
		parameters.put("assume", Map.of("level", this.assumptions.level(), "importance", this.assumptions.importance(),
				"learning", this.assumptions.learning()));
		parameters.put("step", 0.0);
		parameters.put("labels", LABELS);
		parameters.put("wholeGraph", this.limits.wholeGraph());
		return parameters;
	}

	private static Found.Path path(Record row) {
		return new Found.Path(row.get("roles").asList(Edge::role).stream().map(RoleRef::id).toList(), 0, 0,
				row.get("months").asInt());
	}

}
