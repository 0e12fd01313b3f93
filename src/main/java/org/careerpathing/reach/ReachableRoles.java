package org.careerpathing.reach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careerpathing.browser.QuestionGuides;
import org.careerpathing.cypher.CypherFile;
import org.careerpathing.reach.ReachQuestion.Direction;
import org.careerpathing.role.RoleRef;
import org.careerpathing.role.Roles;
import org.careerpathing.transition.Assumptions;
import org.careerpathing.version.DataVersion;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The roles within reach of a role or a person, and those that a role is within reach of.
 */
@Component
public class ReachableRoles {

	static final CypherFile REACH = CypherFile.of("reach/reach.cypher");

	static final CypherFile FEEDERS = CypherFile.of("reach/feeders.cypher");

	private final Neo4jClient client;

	private final Roles roles;

	private final DataVersion version;

	private final Assumptions assumptions;

	private final QuestionGuides guides;

	ReachableRoles(Neo4jClient client, Roles roles, DataVersion version, Assumptions assumptions,
			QuestionGuides guides) {
		this.client = client;
		this.roles = roles;
		this.version = version;
		this.assumptions = assumptions;
		this.guides = guides;
	}

	/**
	 * Finds every role within reach, each with its earliest arrival.
	 * @param question what is asked
	 * @return the roles by arrival, then number of moves, then id
	 * @throws org.careerpathing.web.Problem 404 when the role is unknown, 503 when the
	 * search takes longer than it may
	 */
	@Transactional(readOnly = true, timeoutString = "${career-pathing.search.time-limit-seconds:5}")
	public ReachAnswer find(ReachQuestion question) {
		RoleRef role = this.roles.get(question.role()).ref();
		long data = this.version.current();
		boolean forwards = question.direction() == Direction.FROM;
		List<Record> rows = List.copyOf(this.client.query(forwards ? REACH : FEEDERS)
			.bindAll(parameters(question))
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all());
		ReachRows mapper = new ReachRows(question, this.assumptions);
		Record first = rows.getFirst();
		ReachMonths experience = (question.experienceMonths() != null)
				? ReachMonths.of(question.experienceMonths(), true) : ReachMonths.of(0, false);
		ReachAnswer.Question understood = new ReachAnswer.Question(forwards ? role : null, forwards ? null : role,
				question.maxMoves(), question.maxMonths(), experience, question.rings().ends(), question.limit(),
				question.profile().levels().size(), this.assumptions);
		return new ReachAnswer(understood, data, first.get("total").asInt(), mapper.rings(first),
				rows.stream().filter((row) -> !row.get("role").isNull()).map(mapper::role).toList(),
				new ReachAnswer.Links(link(question)));
	}

	private @Nullable String link(ReachQuestion question) {
		String guide = ReachLinks.ofGuide(question);
		return (guide != null) ? this.guides.link(guide) : null;
	}

	/** What the Cypher file of the question is run with. */
	Map<String, Object> parameters(ReachQuestion question) {
		Map<String, Object> parameters = new HashMap<>(Map.of("maxMoves", question.maxMoves(), "maxMonths",
				question.maxMonths(), "rings", question.rings().ends(), "experience",
				(question.experienceMonths() != null) ? question.experienceMonths() : 0, "limit", question.limit(),
				"assume", Map.of("months", this.assumptions.months(), "level", this.assumptions.level(), "importance",
						this.assumptions.importance())));
		if (question.direction() == Direction.FROM) {
			parameters.put("from", question.role().value());
			parameters.put("profile", question.profile().parameters());
		}
		else {
			parameters.put("to", question.role().value());
		}
		return parameters;
	}

}
