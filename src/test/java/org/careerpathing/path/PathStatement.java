package org.careerpathing.path;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.role.RoleId;
import org.careerpathing.skill.Profile;
import org.careerpathing.skill.SkillId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.Value;

import org.springframework.context.ApplicationContext;

/**
 * The search as the service sends it to the database, without the service: the same file,
 * the same parameters, the same second try.
 */
public class PathStatement {

	private static final QueryConfig READ = QueryConfig.builder().withRouting(RoutingControl.READ).build();

	private final Driver driver;

	private final BestPathSearch search;

	private final ParetoSearch pareto;

	private final int labels;

	public PathStatement(ApplicationContext context) {
		this.driver = context.getBean(Driver.class);
		this.search = context.getBean(BestPathSearch.class);
		this.pareto = context.getBean(ParetoSearch.class);
		this.labels = context.getBean(SearchLimits.class).labels();
	}

	/**
	 * The plain question.
	 */
	public static PathQuestion question(String from, String to, Goal goal, int maxMoves, int k) {
		return PathQuestion.of(new RoleId(from), new RoleId(to), goal, maxMoves, k, null);
	}

	/**
	 * The same question for a person, within limits.
	 * @param question the question
	 * @param profile levels by skill
	 * @param maxMonths the latest arrival
	 * @param avoid a role not to enter
	 * @return the question
	 */
	public static PathQuestion personal(PathQuestion question, SortedMap<SkillId, Double> profile, int maxMonths,
			String avoid) {
		Limits limits = question.limits().withMaxMonths(maxMonths).withAvoid(List.of(new RoleId(avoid)));
		return new PathQuestion(question.from(), question.to(), question.goal(), question.weights(), limits,
				question.mode(), question.maxShared(), question.k(), question.experienceMonths(), new Profile(profile));
	}

	/**
	 * Asks the database.
	 * @param question what is asked
	 * @param kept what an earlier answer to a question with the same target kept, or null
	 * @return one row a path, or a single one without a rank
	 */
	public List<Record> ask(PathQuestion question, @Nullable Value kept) {
		Map<String, @Nullable Object> parameters = this.search.parameters(question);
		parameters.put("kept", kept);
		parameters.put("keep", true);
		parameters.put("labels", Math.min(BestPathSearch.FIRST_LABELS, this.labels));
		List<Record> rows = run(parameters);
		if (!rows.getFirst().get("exact").asBoolean()) {
			parameters.put("kept", null);
			parameters.put("keep", false);
			parameters.put("layered", true);
			parameters.put("labels", this.labels);
			rows = run(parameters);
		}
		return rows;
	}

	/**
	 * Asks for the best paths where each move is taken by itself, as algorithms on
	 * weighted graphs do.
	 * @param question what is asked
	 * @return one row a path, in another order
	 */
	public List<Record> askMoveByMove(PathQuestion question) {
		Map<String, @Nullable Object> parameters = this.search.parameters(question);
		parameters.put("candidates", question.k());
		return run(parameters);
	}

	/**
	 * Asks for the paths that no other path beats.
	 * @param question the plain question; its goal does not matter
	 * @return one row a path, or a single one without a rank
	 */
	public List<Record> askPareto(PathQuestion question) {
		PathQuestion unbeaten = new PathQuestion(question.from(), question.to(), question.goal(), question.weights(),
				question.limits(), Mode.PARETO, question.maxShared(), PathQuestion.MOST_PARETO,
				question.experienceMonths(), question.profile());
		return run(ParetoSearch.PARETO, this.pareto.parameters(unbeaten));
	}

	private List<Record> run(Map<String, @Nullable Object> parameters) {
		return run(BestPathSearch.BEST_PATHS, parameters);
	}

	private List<Record> run(CypherFile file, Map<String, @Nullable Object> parameters) {
		return this.driver.executableQuery(file.text())
			.withParameters(Map.of("question", parameters))
			.withConfig(READ)
			.execute()
			.records();
	}

}
