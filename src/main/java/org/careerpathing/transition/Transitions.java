package org.careerpathing.transition;

import java.util.List;
import java.util.Optional;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.evidence.SourceIndex;
import org.careerpathing.role.RoleId;
import org.careerpathing.role.Roles;
import org.careerpathing.web.Problem;
import org.careerpathing.web.ProblemType;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The transitions of the graph, one by one.
 */
@Component
@Transactional(readOnly = true)
public class Transitions {

	private static final CypherFile FIND = CypherFile.of("transition/find.cypher");

	private final Neo4jClient client;

	private final Roles roles;

	Transitions(Neo4jClient client, Roles roles) {
		this.client = client;
		this.roles = roles;
	}

	/**
	 * The transition between two roles.
	 * @param from the origin
	 * @param to the target
	 * @return the transition
	 * @throws Problem 404 where there is no such role or no such transition
	 */
	public Transition get(RoleId from, RoleId to) {
		return look(from, to).required();
	}

	/**
	 * The transition between two roles.
	 * @param from the origin
	 * @param to the target
	 * @return the transition, or nothing; retired ones are not found
	 * @throws Problem 404 where there is no such role
	 */
	public Optional<Transition> find(RoleId from, RoleId to) {
		return Optional.ofNullable(look(from, to).transition());
	}

	Found look(RoleId from, RoleId to) {
		return this.client.query(FIND)
			.bind(from.value())
			.to("from")
			.bind(to.value())
			.to("to")
			.fetchAs(Found.class)
			.mappedBy((types, row) -> found(from, to, row))
			.one()
			.orElseThrow();
	}

	private Found found(RoleId from, RoleId to, Record row) {
		if (row.get("from").isNull()) {
			throw this.roles.unknown(from);
		}
		if (row.get("to").isNull()) {
			throw this.roles.unknown(to);
		}
		List<RoleId> retired = row.get("retiredRoles").asList((id) -> new RoleId(id.asString()));
		if (row.get("t").isNull()) {
			return new Found(from, to, null, row.get("retired").asBoolean(), retired);
		}
		Edge edge = new Edge(row.get("t"), SourceIndex.of(row, "sources"));
		return new Found(from, to, edge.transition(Edge.role(row.get("from")), Edge.role(row.get("to"))), false,
				retired);
	}

	/**
	 * What there is between two roles that exist.
	 *
	 * @param transition the transition, or null
	 * @param retired whether there was one
	 * @param retiredRoles those of the two roles that are retired
	 */
	record Found(RoleId from, RoleId to, @Nullable Transition transition, boolean retired, List<RoleId> retiredRoles) {

		Transition required() {
			if (this.transition == null) {
				throw new Problem(ProblemType.UNKNOWN_TRANSITION, "There is no transition from " + this.from + " to "
						+ this.to + (this.retired ? " any more: it was retired. PUT brings it back." : "."));
			}
			return this.transition;
		}

		@Nullable Long version() {
			return (this.transition != null) ? this.transition.version() : null;
		}

	}

}
