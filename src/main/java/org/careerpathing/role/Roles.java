package org.careerpathing.role;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.careerpathing.concept.NearMatch;
import org.careerpathing.cypher.CypherFile;
import org.careerpathing.cypher.Rows;
import org.careerpathing.web.Problem;
import org.careerpathing.web.ProblemType;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The roles of the graph.
 */
@Component
@Transactional(readOnly = true)
public class Roles {

	private static final CypherFile NEAR = CypherFile.of("role/near-matches.cypher");

	private static final CypherFile MISSING = CypherFile.of("role/missing.cypher");

	private static final CypherFile TOUCH_NEIGHBOURS = CypherFile.of("role/touch-neighbours.cypher");

	private static final CypherFile MARK_LEVEL = CypherFile.of("role/mark-level.cypher");

	private final RoleRepository repository;

	private final Neo4jClient client;

	Roles(RoleRepository repository, Neo4jClient client) {
		this.repository = repository;
		this.client = client;
	}

	/**
	 * A role, retired ones included.
	 * @param id its id
	 * @return the role
	 * @throws Problem 404 with near matches where there is none
	 */
	public Role get(RoleId id) {
		return find(id).orElseThrow(() -> unknown(id));
	}

	/**
	 * A role, retired ones included.
	 * @param id its id
	 * @return the role, or nothing
	 */
	public Optional<Role> find(RoleId id) {
		return this.repository.findById(id);
	}

	/**
	 * Those of some ids that no role has.
	 * @param ids ids to check
	 * @return the unknown ones, in the order given
	 */
	public List<String> missing(Collection<String> ids) {
		return List.copyOf(this.client.query(MISSING).bind(List.copyOf(ids)).to("ids").fetchAs(String.class).all());
	}

	/**
	 * The problem that no role has an id.
	 * @param id the id
	 * @return 404, with up to three roles that may have been meant
	 */
	public Problem unknown(RoleId id) {
		return new Problem(ProblemType.UNKNOWN_ROLE, "There is no role " + id + ".").with("nearMatches",
				this.client.query(NEAR)
					.bind(NearMatch.words(id.value()))
					.to("words")
					.fetchAs(NearMatch.class)
					.mappedBy((types, row) -> new NearMatch(Rows.required(row, "id"), Rows.required(row, "title")))
					.all());
	}

	/**
	 * Gives roles the label of their level, {@code Level1} to {@code Level9}, by which
	 * Neo4j Browser colours them.
	 * @param ids the ids of roles whose level may have changed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void markLevels(Collection<String> ids) {
		mark(ids);
	}

	/**
	 * The same for every role.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void markAllLevels() {
		mark(null);
	}

	/**
	 * Has everything that names a role count as changed, since it is named otherwise now.
	 * @param id the id of the role
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void touchNeighbours(String id) {
		this.client.query(TOUCH_NEIGHBOURS).bind(id).to("id").run();
	}

	private void mark(@Nullable Collection<String> ids) {
		this.client.query(MARK_LEVEL).bind(ids).to("roles").run();
	}

}
