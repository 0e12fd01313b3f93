package org.careerpathing.concept;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.cypher.Rows;
import org.careerpathing.web.Problem;
import org.careerpathing.web.ProblemType;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Keeps an id from being given to a role and to a skill.
 */
@Component
public class TakenIds {

	private static final CypherFile HOLDER = CypherFile.of("concept/holder.cypher");

	private final Neo4jClient client;

	TakenIds(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Checks that an id may be given.
	 * @param id the id
	 * @throws Problem 409 naming the role or skill that has it
	 */
	public void requireFree(String id) {
		this.client.query(HOLDER)
			.bind(id)
			.to("id")
			.fetchAs(Problem.class)
			.mappedBy((types, row) -> new Problem(ProblemType.CONFLICT,
					"The id " + id + " belongs to the " + Rows.required(row, "concept") + " \""
							+ Rows.required(row, "label") + "\". Choose another."))
			.first()
			.ifPresent((problem) -> {
				throw problem;
			});
	}

}
