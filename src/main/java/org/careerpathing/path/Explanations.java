package org.careerpathing.path;

import java.util.List;
import java.util.Map;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.transition.Assumptions;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Says what each move of a path asks, what it rests on, and who says so.
 */
@Component
class Explanations {

	static final CypherFile EXPLAIN = CypherFile.of("path/explain.cypher");

	private final Neo4jClient client;

	private final Assumptions assumptions;

	Explanations(Neo4jClient client, Assumptions assumptions) {
		this.client = client;
		this.assumptions = assumptions;
	}

	List<CareerPath> explain(PathQuestion question, List<Found.Path> found) {
		if (found.isEmpty()) {
			return List.of();
		}
		PathRows rows = new PathRows(this.assumptions, question, found);
		return List.copyOf(this.client.query(EXPLAIN)
			.bind(parameters(question, found.stream().map(Found.Path::roles).toList()))
			.to("question")
			.fetchAs(CareerPath.class)
			.mappedBy((types, row) -> rows.path(row))
			.all());
	}

	Map<String, Object> parameters(PathQuestion question, List<List<String>> paths) {
		return Map.of("paths", paths, "profile", question.profileRows(), "experience", question.experience(), "assume",
				Map.of("months", this.assumptions.months(), "level", this.assumptions.level()));
	}

}
