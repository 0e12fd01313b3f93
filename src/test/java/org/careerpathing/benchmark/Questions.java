package org.careerpathing.benchmark;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.jayway.jsonpath.JsonPath;
import org.careerpathing.path.CareerPaths;
import org.careerpathing.path.Goal;
import org.careerpathing.path.PathQuestion;
import org.careerpathing.path.PathStatement;
import org.careerpathing.path.SearchLimits;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * What is asked, and how.
 */
final class Questions {

	/** What most people write, which looks no further than four moves. */
	private static final String VARIABLE_LENGTH = """
			MATCH path = (:Role {id: $from})-[:TRANSITIONS_TO*1..4]->(:Role {id: $to})
			RETURN path, reduce(cost = 0.0, t IN relationships(path) | cost + coalesce(t.learning, t.learningAssumed)) AS cost
			ORDER BY cost LIMIT 5""";

	private final Service service;

	private final Reference reference;

	private final int maxMoves;

	private final PathStatement statement;

	private final Driver driver;

	Questions(Service service, Reference reference, int maxMoves) {
		this.service = service;
		this.reference = reference;
		this.maxMoves = maxMoves;
		this.driver = service.bean(Driver.class);
		this.statement = new PathStatement(this.driver, service.bean(CareerPaths.class),
				service.bean(SearchLimits.class));
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
				Ask.of((pair) -> this.service.get("/actuator/health/liveness"), (answer) -> List.of()),
				(pair) -> List.of()));
		lines.add(line("fewest moves", Goal.FEWEST_MOVES, 1, this.reference::fewestMoves));
		lines.add(line("cheapest path", Goal.LEAST_LEARNING, 1, this.reference::cheapest));
		Line five = line("five best, new target", Goal.LEAST_LEARNING, Reference.SEVERAL, this.reference::several);
		lines.add(five);
		lines.add(afterAnother("five best, target asked before", five));
		// Here: five best with a profile and limits (new and asked before), Pareto,
		// reach.
		lines.add(new Line("variable-length match, 4 moves at most",
				bolt(VARIABLE_LENGTH, (row) -> row.get("cost").asDouble()), null, this.reference::several));
		lines.add(new Line("JGraphT's Yen in memory, five best", Ask.of(this.reference::yen, this.reference::costs),
				null, this.reference::several));
		return lines;
	}

	private Line line(String name, Goal goal, int k, Function<Pair, List<Long>> expected) {
		Ask<List<Record>> bolt = Ask.of(
				(pair) -> this.statement
					.ask(new PathQuestion(pair.start(), pair.target(), goal, this.maxMoves, k, null)),
				(rows) -> rows.stream().map((row) -> millionths(row.get("cost").asDouble())).toList());
		Ask<HttpResponse<String>> http = Ask.of((pair) -> this.service.get(url(pair, goal, k)), Questions::costs);
		return new Line(name, bolt, http, expected);
	}

	private static Line afterAnother(String name, Line line) {
		return new Line(name, (line.bolt() != null) ? line.bolt().afterAnother() : null,
				(line.http() != null) ? line.http().afterAnother() : null, line.expected());
	}

	/** The question of the soak: the best path by learning. */
	String url(Pair pair) {
		return url(pair, Goal.LEAST_LEARNING, 1);
	}

	private String url(Pair pair, Goal goal, int k) {
		return "/v1/paths?from=%s&to=%s&goal=%s&maxMoves=%d&k=%d".formatted(pair.from(), pair.to(), goal, this.maxMoves,
				k);
	}

	static List<Long> costs(HttpResponse<String> answer) {
		if (answer.statusCode() != 200) {
			return List.of();
		}
		List<Number> costs = JsonPath.read(answer.body(), "$.paths[*].totals.cost");
		return costs.stream().map((cost) -> millionths(cost.doubleValue())).toList();
	}

	private Ask<List<Record>> bolt(String text, Function<Record, Number> cost) {
		return Ask.of(
				(pair) -> this.driver.executableQuery(text)
					.withParameters(Map.of("from", pair.from(), "to", pair.to()))
					.execute()
					.records(),
				(rows) -> rows.stream().map((row) -> millionths(cost.apply(row).doubleValue())).toList());
	}

	private static long millionths(double cost) {
		return Math.round(1e6 * cost);
	}

}
