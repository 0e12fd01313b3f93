package org.careerpathing.transition;

import java.util.List;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.cypher.Rows;
import org.careerpathing.evidence.SourceIndex;
import org.careerpathing.role.RoleId;
import org.careerpathing.role.Roles;
import org.careerpathing.version.DataVersion;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is one move away, the best evidenced first.
 */
@Component
public class Moves {

	private static final CypherFile NEXT = CypherFile.of("transition/next.cypher");

	private static final CypherFile FEEDERS = CypherFile.of("transition/feeders.cypher");

	private final Neo4jClient client;

	private final Roles roles;

	private final Assumptions assumptions;

	private final DataVersion dataVersion;

	Moves(Neo4jClient client, Roles roles, Assumptions assumptions, DataVersion dataVersion) {
		this.client = client;
		this.roles = roles;
		this.assumptions = assumptions;
		this.dataVersion = dataVersion;
	}

	/**
	 * The roles that can be reached with one move.
	 * @param role the origin
	 * @param limit the most moves to list
	 * @return the moves
	 * @throws org.careerpathing.web.Problem 404 where there is no such role
	 */
	@Transactional(readOnly = true)
	public MoveList next(RoleId role, int limit) {
		return list(NEXT, role, "from", "to", limit);
	}

	/**
	 * The roles from which one move leads here.
	 * @param role the target
	 * @param limit the most moves to list
	 * @return the moves
	 * @throws org.careerpathing.web.Problem 404 where there is no such role
	 */
	@Transactional(readOnly = true)
	public MoveList feeders(RoleId role, int limit) {
		return list(FEEDERS, role, "to", "from", limit);
	}

	private MoveList list(CypherFile file, RoleId role, String here, String there, int limit) {
		long version = this.dataVersion.current();
		List<Record> rows = List.copyOf(this.client.query(file)
			.bind(role.value())
			.to("role")
			.bind(limit)
			.to("limit")
			.bind(this.assumptions.level())
			.to("assumedLevel")
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all());
		if (rows.isEmpty()) {
			throw this.roles.unknown(role);
		}
		Record first = rows.getFirst();
		return new MoveList(version, Edge.role(first.get(here)), first.get("total").asLong(),
				rows.stream().filter((row) -> !row.get("t").isNull()).map((row) -> move(row, there)).toList());
	}

	private static SingleMove move(Record row, String there) {
		Edge edge = new Edge(row.get("t"), SourceIndex.of(row, "sources"));
		return new SingleMove(Edge.role(row.get(there)), edge.kind(), edge.months(), edge.evidence(), edge.conditions(),
				edge.learning(), Rows.integer(row, "skillsToLearn"));
	}

}
