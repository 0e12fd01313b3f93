package org.careerpathing.path;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.role.RoleRef;
import org.careerpathing.transition.Assumptions;
import org.careerpathing.transition.Edge;
import org.careerpathing.version.DataVersion;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Asks {@code path/best-paths.cypher}.
 */
@Component
class BestPathSearch {

	static final CypherFile BEST_PATHS = CypherFile.of("path/best-paths.cypher");

	/** Far more than a search needs whose number of moves is not what limits it. */
	static final int FIRST_LABELS = 2000;

	private final Neo4jClient client;

	private final Assumptions assumptions;

	private final SearchLimits limits;

	private final KeptBounds kept;

	private final DataVersion version;

	BestPathSearch(Neo4jClient client, Assumptions assumptions, SearchLimits limits, KeptBounds kept,
			DataVersion version) {
		this.client = client;
		this.assumptions = assumptions;
		this.limits = limits;
		this.kept = kept;
		this.version = version;
	}

	/**
	 * Finds the best paths. Where the first search came to its limit, it is the number of
	 * moves that makes it hard: the second one knows what is left to pay within each
	 * number of moves.
	 * @param question what is asked
	 * @param apart paths that those to find have to differ from, as lists of role ids
	 * @return what was found
	 */
	Found find(PathQuestion question, List<List<String>> apart) {
		long settled = this.version.lastSettled();
		Map<String, @Nullable Object> parameters = parameters(question);
		parameters.put("apart", apart);
		Value bounds = this.kept.find(question);
		parameters.put("kept", bounds);
		parameters.put("keep", true);
		parameters.put("labels", Math.min(FIRST_LABELS, this.limits.labels()));
		List<Record> rows = ask(parameters);
		Value fresh = rows.getFirst().get("kept");
		if (!fresh.isNull() && fresh.get("data").asLong() <= settled) {
			this.kept.keep(question, fresh);
		}
		if (!rows.getFirst().get("exact").asBoolean()) {
			parameters.put("kept", null);
			parameters.put("keep", false);
			parameters.put("layered", true);
			parameters.put("labels", this.limits.labels());
			rows = ask(parameters);
		}
		return found(rows, question);
	}

	/**
	 * What the file is asked with, and a person asks it with in Neo4j Browser.
	 * @param question the question
	 * @return the parameters
	 */
	Map<String, @Nullable Object> parameters(PathQuestion question) {
		Map<String, @Nullable Object> parameters = new HashMap<>(question.parameters());
		parameters.put("k", question.k());
		parameters.put("candidates", candidates(question));
		parameters.put("weights", question.weights().parameters());
		parameters.put("apart", List.of());
		parameters.put("maxShared", question.maxShared());
		parameters.put("assume", Map.of("level", this.assumptions.level(), "importance", this.assumptions.importance(),
				"learning", this.assumptions.learning()));
		parameters.put("labels", this.limits.labels());
		parameters.put("layered", false);
		parameters.put("wholeGraph", this.limits.wholeGraph());
		parameters.put("kept", null);
		parameters.put("keep", false);
		return parameters;
	}

	/**
	 * How many paths are found by what their moves ask one by one, before what is carried
	 * along puts them in order.
	 */
	static int candidates(PathQuestion question) {
		return (question.weights().learning() > 0) ? 2 * question.k() + 2 : question.k();
	}

	private List<Record> ask(Map<String, @Nullable Object> parameters) {
		return List.copyOf(this.client.query(BEST_PATHS)
			.bind(parameters)
			.to("question")
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all());
	}

	private Found found(List<Record> rows, PathQuestion question) {
		Record first = rows.getFirst();
		List<Found.Path> paths = rows.stream()
			.filter((row) -> !row.get("rank").isNull())
			.map((row) -> new Found.Path(row.get("roles").asList(Edge::role).stream().map(RoleRef::id).toList(),
					row.get("cost").asDouble(), row.get("countedCost").asDouble(), row.get("months").asInt()))
			.toList();
		boolean exact = first.get("exact").asBoolean();
		return new Found(paths, new PathAnswer.Search(exact, first.get("certain").asBoolean(), candidates(question),
				first.get("labels").asInt(), this.limits.labels()), first.get("data").asLong());
	}

}
