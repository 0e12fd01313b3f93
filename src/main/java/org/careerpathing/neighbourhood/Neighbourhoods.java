package org.careerpathing.neighbourhood;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.cypher.Rows;
import org.careerpathing.evidence.Basis;
import org.careerpathing.neighbourhood.Neighbourhood.Edge;
import org.careerpathing.neighbourhood.Neighbourhood.Node;
import org.careerpathing.neighbourhood.Neighbourhood.Question;
import org.careerpathing.role.RoleId;
import org.careerpathing.role.RoleRef;
import org.careerpathing.role.Roles;
import org.careerpathing.transition.MoveKind;
import org.careerpathing.version.DataVersion;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Relationship;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Parts of the graph.
 */
@Component
public class Neighbourhoods {

	private static final CypherFile NEIGHBOURHOOD = CypherFile.of("neighbourhood/neighbourhood.cypher");

	private final Neo4jClient client;

	private final Roles roles;

	private final DataVersion version;

	Neighbourhoods(Neo4jClient client, Roles roles, DataVersion version) {
		this.client = client;
		this.roles = roles;
		this.version = version;
	}

	/**
	 * The roles around a role.
	 * @param around the role in the middle
	 * @param moves how many moves away a role may be
	 * @param direction which moves are followed
	 * @param limit the most roles to give
	 * @return the roles and the moves between them
	 * @throws org.careerpathing.web.Problem 404 where there is no such role
	 */
	@Transactional(readOnly = true, timeoutString = "${career-pathing.search.time-limit-seconds:5}")
	public Neighbourhood around(RoleId around, int moves, Direction direction, int limit) {
		RoleRef role = this.roles.get(around).ref();
		return find(new Question(role, moves, direction, limit));
	}

	/**
	 * All roles in use.
	 * @param limit the most roles to give
	 * @return the roles and the moves between them
	 */
	@Transactional(readOnly = true, timeoutString = "${career-pathing.search.time-limit-seconds:5}")
	public Neighbourhood all(int limit) {
		return find(new Question(null, null, null, limit));
	}

	private Neighbourhood find(Question question) {
		long data = this.version.current();
		Record row = this.client.query(NEIGHBOURHOOD)
			.bind((question.around() != null) ? question.around().id() : null)
			.to("around")
			.bind(question.moves())
			.to("moves")
			.bind((question.direction() != null) ? question.direction().toString() : null)
			.to("direction")
			.bind(question.limit())
			.to("limit")
			.fetchAs(Record.class)
			.mappedBy((types, found) -> found)
			.one()
			.orElseThrow();
		List<Value> roles = row.get("roles").asList((role) -> role);
		List<Value> distances = row.get("distances").asList((distance) -> distance);
		Map<String, String> ids = new HashMap<>();
		List<Node> nodes = new ArrayList<>();
		for (int place = 0; place < roles.size(); place++) {
			Value role = roles.get(place);
			ids.put(role.asNode().elementId(), Rows.required(role, "id"));
			nodes.add(new Node(Rows.required(role, "id"), Rows.required(role, "title"), Rows.integer(role, "level"),
					Rows.text(role, "family"), distances.isEmpty() ? null : (Integer) distances.get(place).asInt()));
		}
		List<Edge> edges = row.get("moves").asList((move) -> edge(move.asRelationship(), ids));
		int total = row.get("total").asInt();
		return new Neighbourhood(question, data, total, total > nodes.size(), nodes, edges);
	}

	private static Edge edge(Relationship move, Map<String, String> ids) {
		return new Edge(String.valueOf(ids.get(move.startNodeElementId())),
				String.valueOf(ids.get(move.endNodeElementId())), Rows.constant(move, "kind", MoveKind.class),
				Rows.integer(move, "months"), Rows.constant(move, "basis", Basis.class),
				Rows.text(move, "weakness") != null, Rows.texts(move, "sources"));
	}

}
