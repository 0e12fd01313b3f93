package org.careerpathing.importing.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.importing.staging.Kind;
import org.careerpathing.transition.Assumptions;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Finds moves between roles that ask alike, once the roles are written with all that they
 * require. They are staged as if a file had brought them.
 */
@Component
class SimilarTransitions {

	private static final CypherFile SIMILAR = CypherFile.of("importing/similar-roles.cypher");

	/** The more at once, the less is read twice. */
	private static final int ROLES = 250;

	/** A skill that more roles require than this tells few of them from the others. */
	private static final int COMMON = 500;

	private final Neo4jClient client;

	private final Assumptions assumptions;

	SimilarTransitions(Neo4jClient client, Assumptions assumptions) {
		this.client = client;
		this.assumptions = assumptions;
	}

	/**
	 * Finds and stages them. A dry run has no roles to compare: it does not know which
	 * moves there would be, and takes none to be dropped.
	 * @param run the import
	 */
	void find(ImportRun run) {
		SimilarMoves moves = run.similarMoves();
		if (moves == null) {
			return;
		}
		if (run.dryRun()) {
			run.intake().coverage().incomplete(Kind.TRANSITION);
			return;
		}
		run.intake().coverage().gives(Kind.TRANSITION, List.of("kind", "basis", "similarity", "sources"));
		if (moves.nearest() > 0) {
			run.staging().batches(Kind.ROLE, ROLES).forEach((batch) -> {
				find(run, moves, batch.stream().map((role) -> role.text("id")).toList());
				run.done((long) ImportRun.SIMILAR * batch.size());
			});
		}
	}

	private void find(ImportRun run, SimilarMoves moves, List<String> roles) {
		this.client.query(SIMILAR)
			.bind(roles)
			.to("roles")
			.bindAll(Map.of("source", run.source(), "nearest", moves.nearest(), "least", moves.least(), "acrossOnly",
					moves.acrossOnly(), "common", COMMON, "assumedLevel", this.assumptions.level(), "assumedImportance",
					this.assumptions.importance()))
			.fetch()
			.all()
			.stream()
			.filter((move) -> !run.staging().has(Kind.TRANSITION, Kind.TRANSITION.keyOf(move)))
			.forEach((move) -> run.intake().add(Kind.TRANSITION, staged(run, move)));
	}

	private static Map<String, Object> staged(ImportRun run, Map<String, Object> move) {
		Map<String, Object> values = new HashMap<>(move);
		values.put("basis", "SIMILARITY");
		values.put("sources", List.of(run.source()));
		return values;
	}

}
