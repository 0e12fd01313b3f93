package org.careerpathing.skill;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.careerpathing.concept.NearMatch;
import org.careerpathing.cypher.CypherFile;
import org.careerpathing.cypher.Rows;
import org.careerpathing.web.Problem;
import org.careerpathing.web.ProblemType;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The skills of the graph.
 */
@Component
@Transactional(readOnly = true)
public class Skills {

	private static final CypherFile NEAR = CypherFile.of("skill/near-matches.cypher");

	private static final CypherFile MISSING = CypherFile.of("skill/missing.cypher");

	private final SkillRepository repository;

	private final Neo4jClient client;

	Skills(SkillRepository repository, Neo4jClient client) {
		this.repository = repository;
		this.client = client;
	}

	/**
	 * A skill, retired ones included.
	 * @param id its id
	 * @return the skill
	 * @throws Problem 404 with near matches where there is none
	 */
	public Skill get(SkillId id) {
		return find(id).orElseThrow(() -> unknown(id));
	}

	/**
	 * A skill, retired ones included.
	 * @param id its id
	 * @return the skill, or nothing
	 */
	public Optional<Skill> find(SkillId id) {
		return this.repository.findById(id);
	}

	/**
	 * Those of some ids that no skill has.
	 * @param ids ids to check
	 * @return the unknown ones, in the order given
	 */
	public List<String> missing(Collection<String> ids) {
		return List.copyOf(this.client.query(MISSING).bind(List.copyOf(ids)).to("ids").fetchAs(String.class).all());
	}

	/**
	 * The problem that no skill has an id.
	 * @param id the id
	 * @return 404, with up to three skills that may have been meant
	 */
	public Problem unknown(SkillId id) {
		return new Problem(ProblemType.UNKNOWN_SKILL, "There is no skill " + id + ".").with("nearMatches",
				near(id.value()));
	}

	List<NearMatch> near(String id) {
		return List.copyOf(this.client.query(NEAR)
			.bind(NearMatch.words(id))
			.to("words")
			.fetchAs(NearMatch.class)
			.mappedBy((types, row) -> new NearMatch(Rows.required(row, "id"), Rows.required(row, "title")))
			.all());
	}

}
