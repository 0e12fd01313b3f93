package org.careerpathing.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.path.ParetoReference.Measured;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.types.Node;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The search for unbeaten paths against exhaustive enumeration, and against what can be
 * seen on paper.
 */
@GraphTest
class ParetoTests {

	private static final CypherFile PARETO = CypherFile.of("path/pareto.cypher");

	@Autowired
	TestGraph graph;

	enum Asking {

		FREELY, WITHIN_MONTHS_AND_VIA_ONE, VIA_TWO_WITH_A_PROFILE, WITHIN_A_PAY_DIP, PAST_FAMILIES_KINDS_AND_TRACKS,
		IN_A_LARGE_GRAPH

	}

	@ParameterizedTest
	@EnumSource(Asking.class)
	void findsTheSamePathsInTheSameOrderAsExhaustiveSearch(Asking asking) {
		int several = 0;
		for (long seed = 0; seed < 120; seed++) {
			ParetoGraph random = ParetoGraph.of(seed);
			random.write(this.graph);
			Map<String, Object> question = question(asking, new Random(seed), random);
			List<Measured> expected = new ParetoReference(random, question).front();
			List<Map<String, Object>> rows = ask(question);
			assertThat(measured(rows)).as("seed %d, %s", seed, question).isEqualTo(expected);
			assertThat(rows).allMatch((row) -> Boolean.TRUE.equals(row.get("exact")))
				.allMatch((row) -> Long.valueOf(expected.size()).equals(row.get("front")));
			several += (expected.size() > 1) ? 1 : 0;
		}
		assertThat(several).isGreaterThan(10);
	}

	private static Map<String, Object> question(Asking asking, Random random, ParetoGraph graph) {
		Map<String, Object> question = question();
		question.put("maxMoves", ParetoGraph.number(random, 8, 8, 8, 2, 3, 4, 30));
		question.put("experience", ParetoGraph.number(random, 0, 0, 20));
		List<String> all = graph.roles().keySet().stream().sorted().toList();
		switch (asking) {
			case FREELY -> question.put("experience", 0);
			case WITHIN_MONTHS_AND_VIA_ONE -> {
				question.put("maxMonths", 30 + random.nextInt(120));
				question.put("via", List.of(all.get(random.nextInt(all.size()))));
			}
			case VIA_TWO_WITH_A_PROFILE -> {
				question.put("via", List.of(all.get(random.nextInt(all.size())), all.getLast()));
				question.put("profile", List.of(Map.of("skill", "s0", "level", 1.0),
						Map.of("skill", "s2", "level", (double) random.nextInt(6))));
			}
			case WITHIN_A_PAY_DIP -> {
				question.put("maxPayDip", 10 * random.nextInt(4));
				question.put("avoid", List.of(all.getLast()));
			}
			case PAST_FAMILIES_KINDS_AND_TRACKS -> {
				question.put("avoidFamilies", List.of(random.nextBoolean() ? "h" : "x"));
				question.put("avoidKinds", List.of(random.nextBoolean() ? "LATERAL" : "EXIT"));
				question.put("avoidTracks", List.of(random.nextBoolean() ? "IC" : "MANAGEMENT"));
				question.put("basis", List.of("STATED", "SIMILARITY", ""));
			}
			case IN_A_LARGE_GRAPH -> question.put("wholeGraph", 0);
		}
		return question;
	}

	@Test
	void leavesOutNoPathThatIsFurtherThanAStepFromAllThatItShows() {
		int left = 0;
		for (long seed = 0; seed < 60; seed++) {
			ParetoGraph random = ParetoGraph.of(seed);
			random.write(this.graph);
			Map<String, Object> question = question();
			question.put("step", 0.5);
			List<Measured> shown = measured(ask(question));
			List<Measured> front = new ParetoReference(random, question).front();
			assertThat(front).as("seed %d", seed)
				.allMatch((path) -> shown.stream().anyMatch((other) -> other.isNowhereWorseThan(path, 1.5)));
			left += front.size() - shown.size();
		}
		assertThat(left).isPositive();
	}

	@Test
	void keepsTheFirstOfEqualPathsThoughAnotherWasAheadForAWhile() {
		// By way of A one is later at M, but N asks for 48 months anyway.
		write("r0 a 12 0, r0 b 6 0, a m 0 0, b m 0 0, m n 0 0, n r1 0 0");
		this.graph.run("MATCH (role:Role {id: 'n'}) SET role.minMonths = 48");
		assertThat(measured(ask(question()))).map(Measured::roles).containsExactly(List.of("r0", "a", "m", "n", "r1"));
	}

	@Test
	void passesARoleThatWasAskedForThoughACheaperBeginningUsesUpTheWayOn() {
		// X, V, M costs less than W, V, M, but the only way on is X.
		write("r0 x 0 0, x v 0 0, r0 w 0 5, w v 0 0, v m 0 0, m x 0 0, x r1 0 0");
		Map<String, Object> question = question();
		question.put("via", List.of("v"));
		assertThat(measured(ask(question))).map(Measured::roles)
			.containsExactly(List.of("r0", "w", "v", "m", "x", "r1"));
	}

	@Test
	void showsTheBestInEachMeasureAndAnEvenChoiceOfTheRest() {
		write(parallelPaths(20));
		Map<String, Object> question = question();
		question.put("most", 5);
		List<Map<String, Object>> rows = ask(question);
		assertThat(measured(rows)).map(Measured::months).containsExactly(0, 1, 7, 13, 19);
		assertThat(rows).map((row) -> row.get("rank")).containsExactly(1L, 2L, 3L, 4L, 5L);
		assertThat(rows).allMatch((row) -> Long.valueOf(20).equals(row.get("front")));
		// No pay is known, so nothing is best in it.
		assertThat(rows).map((row) -> row.get("bestAt"))
			.containsExactly(List.of("months", "evidence"), List.of(), List.of(), List.of(), List.of("learning"));
	}

	@Test
	void saysThatItIsNotExactWhereItDidNotLookAtEverything() {
		write(parallelPaths(40));
		Map<String, Object> question = question();
		question.put("labels", 1);
		List<Map<String, Object>> rows = ask(question);
		assertThat(rows).hasSizeBetween(2, 39).allMatch((row) -> Boolean.FALSE.equals(row.get("exact")));
		assertThat(measured(rows)).map(Measured::months).contains(0, 39);
	}

	private static String parallelPaths(int count) {
		List<String> moves = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			moves.add("r0 m%02d %d %d".formatted(i, i, count - i));
			moves.add("m%02d r1 0 0".formatted(i));
		}
		return String.join(", ", moves);
	}

	@Test
	void takesAnUnknownPayDipForWorseThanAnyKnownOne() {
		write("r0 a 0 1, a r1 0 0, r0 b 0 1, b r1 0 0, r0 c 0 0, c r1 0 0");
		this.graph.run("MATCH (role:Role) WHERE role.id IN ['r0', 'b', 'r1'] SET role.payCurrency = 'USD', "
				+ "role.payMax = CASE role.id WHEN 'b' THEN 40 ELSE 100 END");
		List<Map<String, Object>> rows = ask(question());
		assertThat(measured(rows)).map(Measured::roles)
			.containsExactly(List.of("r0", "c", "r1"), List.of("r0", "b", "r1"));
		assertThat(rows).map((row) -> row.get("payDip")).containsExactly(null, 60.0);
		assertThat(rows).map((row) -> row.get("bestAt"))
			.containsExactly(List.of("months", "learning", "evidence"), List.of("payDip"));
	}

	@Test
	void answersOneRowWithoutARankWhereThereIsNoPath() {
		write("r1 r0 0 0");
		assertThat(ask(question())).singleElement().satisfies((row) -> {
			assertThat(row.get("rank")).isNull();
			assertThat(row.get("roles")).isNull();
			assertThat(row.get("front")).isEqualTo(0L);
			assertThat(row.get("exact")).isEqualTo(true);
			assertThat(row.get("bestAt")).isEqualTo(List.of());
		});
		Map<String, Object> question = question();
		question.put("to", "r0");
		assertThat(ask(question)).singleElement().satisfies((row) -> assertThat(row.get("rank")).isNull());
		question.put("to", "nowhere");
		assertThat(ask(question)).singleElement().satisfies((row) -> assertThat(row.get("rank")).isNull());
	}

	/**
	 * Moves as "from to months learning", separated by commas; evidence costs nothing.
	 */
	private void write(String moves) {
		this.graph.run("MATCH (n) DETACH DELETE n");
		this.graph.run(
				"UNWIND split($moves, ', ') AS move WITH split(move, ' ') AS move "
						+ "MERGE (a:Role {id: move[0]}) MERGE (b:Role {id: move[1]}) "
						+ "CREATE (a)-[:TRANSITIONS_TO {counted: [toInteger(move[2]), toInteger(move[3]), 0]}]->(b)",
				Map.of("moves", moves));
		this.graph.run("MATCH (role:Role) WITH role ORDER BY role.id DESC WITH collect(role) AS roles "
				+ "UNWIND range(0, size(roles) - 1) AS place WITH place, roles[place] AS role SET role.index = place");
	}

	private static Map<String, Object> question() {
		Map<String, Object> question = new HashMap<>(Map.of("from", "r0", "to", "r1", "most", 1000, "maxMoves", 8,
				"experience", 0, "assume", Map.of("level", 3.0, "importance", 1.0, "learning", 10.0), "step", 0.0,
				"labels", 500, "wholeGraph", 20000));
		question.put("maxMonths", null);
		question.put("maxPayDip", null);
		for (String list : List.of("via", "avoid", "avoidFamilies", "avoidKinds", "avoidTracks", "basis", "profile")) {
			question.put(list, List.of());
		}
		return question;
	}

	private List<Map<String, Object>> ask(Map<String, Object> question) {
		return this.graph.run(PARETO.text(), Map.of("question", question));
	}

	private static List<Measured> measured(List<Map<String, Object>> rows) {
		return rows.stream().filter((row) -> row.get("rank") != null).map((row) -> {
			Double dip = (Double) row.get("payDip");
			return new Measured(((Long) Objects.requireNonNull(row.get("months"))).intValue(),
					Math.round(1e6 * (Double) Objects.requireNonNull(row.get("learning"))),
					Math.round(1e6 * (Double) Objects.requireNonNull(row.get("evidence"))),
					(dip != null) ? dip : ParetoReference.UNKNOWN,
					((List<?>) Objects.requireNonNull(row.get("roles"))).stream()
						.map((role) -> ((Node) role).get("id").asString())
						.toList());
		}).toList();
	}

}
