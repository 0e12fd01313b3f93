package org.careerpathing.benchmark;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.path.Goal;
import org.careerpathing.path.PathQuestion;
import org.careerpathing.path.PathStatement;
import org.careerpathing.skill.SkillId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What is asked, and how.
 */
final class Questions {

	/** How many paths are asked for where more than the best one is. */
	private static final int SEVERAL = Reference.SEVERAL;

	/** What most people write, which looks no further than four moves. */
	private static final String VARIABLE_LENGTH = """
			MATCH path = (:Role {id: $from})-[:TRANSITIONS_TO*1..4]->(:Role {id: $to})
			RETURN path, reduce(cost = 0.0, t IN relationships(path) | cost + coalesce(t.learning, t.learningAssumed)) AS cost
			ORDER BY cost LIMIT 5""";

	private static final CypherFile REACH = CypherFile.of("reach/reach.cypher");

	/** As many as are allowed where nothing is said. */
	private static final int PARETO_MOVES = 8;

	private final Service service;

	private final Reference reference;

	private final PathQuestions paths;

	private final int maxMoves;

	private final PathStatement statement;

	private final Driver driver;

	Questions(Service service, Reference reference, SortedMap<SkillId, Double> profile, int maxMoves) {
		this.service = service;
		this.reference = reference;
		this.paths = new PathQuestions(profile, maxMoves);
		this.maxMoves = maxMoves;
		this.driver = service.bean(Driver.class);
		this.statement = new PathStatement(service.context());
	}

	/**
	 * A line of the table.
	 *
	 * @param name what is asked
	 * @param bolt asks the database; null where that makes no sense
	 * @param http asks the service; null where that makes no sense
	 * @param expected the costs that are right, in millionths; none where nothing is
	 * known
	 */
	record Line(String name, @Nullable Ask<?> bolt, @Nullable Ask<?> http, Function<Pair, List<Long>> expected) {

	}

	List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		lines.add(new Line("no-op (RETURN 1; GET liveness)", bolt("RETURN 1", (row) -> 0),
				Ask.of((pair) -> this.service.get("/actuator/health/liveness"), Questions::noCosts),
				(pair) -> List.of()));
		lines.add(fresh("fewest moves", (pair) -> question(pair, Goal.FEWEST_MOVES, 1),
				(pair) -> this.service.get(this.paths.url(pair, Goal.FEWEST_MOVES, 1)), this.reference::fewestMoves));
		lines.add(fresh("cheapest path", (pair) -> question(pair, Goal.LEAST_LEARNING, 1),
				(pair) -> this.service.get(this.paths.url(pair, Goal.LEAST_LEARNING, 1)),
				(pair) -> this.reference.carried(pair, 1)));
		Function<Pair, PathQuestion> five = (pair) -> question(pair, Goal.LEAST_LEARNING, SEVERAL);
		Function<Pair, HttpResponse<String>> getFive = (pair) -> this.service
			.get(this.paths.url(pair, Goal.LEAST_LEARNING, SEVERAL));
		Function<Pair, List<Long>> fiveExpected = (pair) -> this.reference.carried(pair, SEVERAL);
		lines.add(fresh("five best, new target", five, getFive, fiveExpected));
		lines.add(askedBefore("five best, target asked before", five, getFive, fiveExpected));
		Function<Pair, PathQuestion> personal = (pair) -> PathStatement.personal(five.apply(pair), this.paths.profile(),
				PathQuestions.MAX_MONTHS, pair.avoided());
		Function<Pair, HttpResponse<String>> postPersonal = (pair) -> this.service.post("/v1/paths/search",
				this.paths.body(pair));
		lines.add(fresh("… for a person, within limits, new", personal, postPersonal, (pair) -> List.of()));
		lines.add(askedBefore("… target asked before", personal, postPersonal, (pair) -> List.of()));
		int paretoMoves = Math.min(this.maxMoves, PARETO_MOVES);
		lines.add(new Line("Pareto, %d moves at most".formatted(paretoMoves),
				Ask.of((pair) -> this.statement
					.askPareto(PathStatement.question(pair.from(), pair.to(), Goal.BEST_FIT, paretoMoves, 1)),
						(rows) -> List.of()),
				Ask.of((pair) -> this.service.get("/v1/paths?from=%s&to=%s&mode=pareto&maxMoves=%d"
					.formatted(pair.from(), pair.to(), paretoMoves)), Questions::noCosts),
				(pair) -> List.of()));
		lines.add(new Line("reach in 36 months, 5 moves at most", Ask.of(this::reach, (rows) -> List.of()),
				Ask.of((pair) -> this.service.get("/v1/reach?maxMoves=5&maxMonths=36&rings=36&from=" + pair.from()),
						Questions::noCosts),
				(pair) -> List.of()));
		lines.add(new Line("variable-length match, 4 moves at most",
				bolt(VARIABLE_LENGTH, (row) -> row.get("cost").asDouble()), null, this.reference::moveByMove));
		lines.add(new Line("JGraphT's Yen in memory, five best",
				Ask.of((pair) -> this.reference.yen(pair, SEVERAL), this.reference::costs), null,
				this.reference::moveByMove));
		return lines;
	}

	/** With what the service sends. */
	private List<Record> reach(Pair pair) {
		Map<String, Object> assume = Map.of("months", 24, "level", 3.0, "importance", 1.0);
		return this.driver.executableQuery(REACH.text())
			.withParameters(Map.of("from", pair.from(), "maxMoves", 5, "maxMonths", 36, "rings", List.of(36),
					"experience", 0, "limit", 200, "profile", Map.of(), "assume", assume))
			.execute()
			.records();
	}

	private Line fresh(String name, Function<Pair, PathQuestion> question, Function<Pair, HttpResponse<String>> http,
			Function<Pair, List<Long>> expected) {
		return new Line(name, Ask.of((pair) -> this.statement.ask(question.apply(pair), null), Questions::costs),
				Ask.of(http, Questions::costs), expected);
	}

	/** After somebody asked for a path to the same target from elsewhere. */
	private Line askedBefore(String name, Function<Pair, PathQuestion> question,
			Function<Pair, HttpResponse<String>> http, Function<Pair, List<Long>> expected) {
		AtomicReference<@Nullable Value> kept = new AtomicReference<>();
		Ask<List<Record>> bolt = Ask.of((pair) -> this.statement.ask(question.apply(pair), kept.get()),
				Questions::costs);
		return new Line(name,
				bolt.after((pair) -> kept
					.set(this.statement.ask(question.apply(pair.fromElsewhere()), null).getFirst().get("kept"))),
				Ask.of(http, Questions::costs).after((pair) -> {
					HttpResponse<String> _ = http.apply(pair.fromElsewhere());
				}), expected);
	}

	private PathQuestion question(Pair pair, Goal goal, int k) {
		return PathStatement.question(pair.from(), pair.to(), goal, this.maxMoves, k);
	}

	private static List<Long> costs(List<Record> rows) {
		return rows.stream()
			.filter((row) -> !row.get("rank").isNull())
			.map((row) -> PathQuestions.millionths(row.get("cost").asDouble()))
			.toList();
	}

	private static List<Long> costs(HttpResponse<String> answer) {
		if (answer.statusCode() != 200) {
			throw new NoAnswer(answer.statusCode());
		}
		return PathQuestions.costs(answer.body());
	}

	/** Of answers without costs it only matters that they came. */
	private static List<Long> noCosts(HttpResponse<String> answer) {
		if (answer.statusCode() != 200) {
			throw new NoAnswer(answer.statusCode());
		}
		return List.of();
	}

	private Ask<List<Record>> bolt(String text, Function<Record, Number> cost) {
		return Ask.of(
				(pair) -> this.driver.executableQuery(text)
					.withParameters(Map.of("from", pair.from(), "to", pair.to()))
					.execute()
					.records(),
				(rows) -> rows.stream().map((row) -> PathQuestions.millionths(cost.apply(row).doubleValue())).toList());
	}

}
