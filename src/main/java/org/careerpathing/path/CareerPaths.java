package org.careerpathing.path;

import java.util.List;
import java.util.Map;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.role.RoleRef;
import org.careerpathing.role.Roles;
import org.careerpathing.transition.Assumptions;
import org.careerpathing.transition.EvidenceCost;
import org.careerpathing.version.DataVersion;
import org.neo4j.driver.Record;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the best paths between two roles.
 */
@Component
@EnableConfigurationProperties(SearchLimits.class)
public class CareerPaths {

	static final CypherFile BEST_PATHS = CypherFile.of("path/best-paths.cypher");

	private final Neo4jClient client;

	private final Roles roles;

	private final WhyNone whyNone;

	private final DataVersion version;

	private final Assumptions assumptions;

	private final EvidenceCost evidenceCost;

	private final SearchLimits limits;

	private final BrowserLinks browser;

	CareerPaths(Neo4jClient client, Roles roles, WhyNone whyNone, DataVersion version, Assumptions assumptions,
			EvidenceCost evidenceCost, SearchLimits limits, BrowserLinks browser) {
		this.client = client;
		this.roles = roles;
		this.whyNone = whyNone;
		this.version = version;
		this.assumptions = assumptions;
		this.evidenceCost = evidenceCost;
		this.limits = limits;
		this.browser = browser;
	}

	/**
	 * Finds the best simple paths, in the order of cost, then moves, then the ids of
	 * their roles.
	 * @param question what is asked
	 * @return the paths, or why there is none
	 * @throws org.careerpathing.web.Problem when one of the roles is unknown (404), or
	 * when the search takes longer than it may (503)
	 */
	@Transactional(readOnly = true, timeoutString = "${career-pathing.search.time-limit-seconds:5}")
	public PathAnswer find(PathQuestion question) {
		RoleRef from = this.roles.get(question.from()).ref();
		RoleRef to = this.roles.get(question.to()).ref();
		long data = this.version.current();
		List<CareerPath> paths = List.of();
		boolean exact = true;
		PathRows mapper = new PathRows(this.assumptions, question.experienceMonths() != null);
		for (int beam : this.limits.beams()) {
			List<Record> rows = search(question, beam);
			paths = rows.stream().map(mapper::path).toList();
			exact = rows.isEmpty() || rows.getFirst().get("exact").asBoolean();
			if (exact) {
				break;
			}
		}
		PathAnswer.Question understood = new PathAnswer.Question(from, to, question.goal(), question.maxMoves(),
				question.k(), Months.of((question.experienceMonths() != null) ? question.experienceMonths() : 0,
						question.experienceMonths() != null),
				question.goal().weights(), this.assumptions);
		return new PathAnswer(understood, data, exact, paths,
				paths.isEmpty() ? this.whyNone.explain(question, from, to) : null,
				new PathAnswer.Links(PathLinks.of(question), this.browser.of(question)));
	}

	private List<Record> search(PathQuestion question, int beam) {
		return this.client.query(BEST_PATHS)
			.bindAll(parameters(question, beam))
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.toList();
	}

	/**
	 * What {@code path/best-paths.cypher} is asked with.
	 * @param question the question
	 * @param beam how many beginnings of paths a round keeps
	 * @return the parameters
	 */
	Map<String, Object> parameters(PathQuestion question, int beam) {
		return Map.of("from", question.from().value(), "to", question.to().value(), "k", question.k(), "maxMoves",
				question.maxMoves(), "beam", beam, "experience",
				(question.experienceMonths() != null) ? question.experienceMonths() : 0, "weights",
				question.goal().weights().parameters(), "assume",
				Map.of("months", this.assumptions.months(), "level", this.assumptions.level(), "importance",
						this.assumptions.importance(), "learning", this.assumptions.learning()),
				"evidenceCost", this.evidenceCost.parameters());
	}

}
