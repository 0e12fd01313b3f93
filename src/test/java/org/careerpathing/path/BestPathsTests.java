package org.careerpathing.path;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.careerpathing.cypher.CypherLiteral;
import org.careerpathing.role.RoleId;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.careerpathing.transition.LearningAmount;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The search against references that share nothing with it: exhaustive enumeration, Yen's
 * algorithm, and sums done on paper.
 */
@GraphTest
class BestPathsTests {

	@Autowired
	CareerPaths paths;

	@Autowired
	TestGraph graph;

	@ParameterizedTest
	@EnumSource(Goal.class)
	void givesTheSamePathsInTheSameOrderAsExhaustiveSearch(Goal goal) {
		int answered = 0;
		for (long seed = 0; seed < 12; seed++) {
			RandomGraph random = RandomGraph.of(seed, 8, 0.3);
			random.write(this.graph);
			for (int k : List.of(1, 4, 20)) {
				for (int maxMoves : List.of(2, 4, 8)) {
					List<ExhaustiveSearch.Priced> expected = new ExhaustiveSearch(random, goal.weights(), maxMoves, 30)
						.best("role-00", "role-01", k);
					PathAnswer answer = ask("role-00", "role-01", goal, maxMoves, k, 30);
					assertThat(answer.exact()).isTrue();
					assertThat(answer.paths()).as("seed %d, k %d, maxMoves %d", seed, k, maxMoves)
						.map((path) -> path.roles().stream().map((role) -> role.id()).toList())
						.isEqualTo(expected.stream().map(ExhaustiveSearch.Priced::roles).toList());
					assertThat(answer.paths()).map((path) -> Math.round(path.totals().cost() * 1e6))
						.isEqualTo(expected.stream().map(ExhaustiveSearch.Priced::points).toList());
					answered += expected.size();
				}
			}
		}
		assertThat(answered).isGreaterThan(100);
	}

	@Test
	void costsWhatYensAlgorithmFindsOnLargerGraphs() {
		for (long seed = 100; seed < 105; seed++) {
			RandomGraph random = RandomGraph.of(seed, 50, 0.12);
			random.write(this.graph);
			SimpleDirectedWeightedGraph<String, DefaultWeightedEdge> reference = learningGraph(random);
			for (String target : List.of("role-01", "role-17", "role-33", "role-49")) {
				List<Long> expected = random.retired().contains(target) ? List.of()
						: new YenKShortestPath<>(reference).getPaths("role-00", target, 5)
							.stream()
							.map((path) -> Math.round(path.getWeight() * 1e6))
							.toList();
				PathAnswer answer = ask("role-00", target, Goal.LEAST_LEARNING, 30, 5, null);
				assertThat(answer.exact()).isTrue();
				assertThat(answer.paths()).map((path) -> Math.round(path.totals().cost() * 1e6)).isEqualTo(expected);
			}
		}
	}

	private static SimpleDirectedWeightedGraph<String, DefaultWeightedEdge> learningGraph(RandomGraph random) {
		SimpleDirectedWeightedGraph<String, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(
				DefaultWeightedEdge.class);
		random.roles().keySet().stream().filter((id) -> !random.retired().contains(id)).forEach(graph::addVertex);
		random.edges()
			.stream()
			.filter((edge) -> graph.containsVertex(edge.from()) && graph.containsVertex(edge.to()))
			.forEach((edge) -> graph.setEdgeWeight(graph.addEdge(edge.from(), edge.to()),
					Objects.requireNonNullElse(edge.learning(), 10.0)));
		return graph;
	}

	@Test
	void arrivesNoEarlierThanARoleAsksForExperience() {
		this.graph
			.reset("CREATE (:Role {id: 'a', title: 'A', status: 'ACTIVE', version: 0})-[:TRANSITIONS_TO {kind: 'PROMOTION', months: 48}]->"
					+ "(:Role {id: 'b', title: 'B', status: 'ACTIVE', version: 0})-[:TRANSITIONS_TO {kind: 'PROMOTION'}]->"
					+ "(:Role {id: 'c', title: 'C', status: 'ACTIVE', version: 0, minMonths: 120, minMonthsUpTo: 240})");
		CareerPath path = ask("a", "c", Goal.LEAST_TIME, 8, 1, null).paths().getFirst();
		// 48 months, then 24 assumed; but C asks for 120, and no experience is known at
		// the start.
		assertThat(path.moves().get(0).arrival()).isEqualTo(new Months(48, null));
		assertThat(path.moves().get(1).months()).isEqualTo(new Months(null, 24));
		assertThat(path.moves().get(1).arrival()).isEqualTo(new Months(null, 120));
		assertThat(path.moves().get(1).experience()).isEqualTo(new Move.Experience(120, 240));
		assertThat(path.totals().statedMonths()).isEqualTo(48);
		assertThat(path.moves().get(1).assumed()).anyMatch((text) -> text.contains("counted as 24 months"))
			.anyMatch((text) -> text.contains("experience at the start is not known"));
		// With 60 months behind one, C is open after 60 more, and the way there takes 72.
		CareerPath experienced = ask("a", "c", Goal.LEAST_TIME, 8, 1, 60).paths().getFirst();
		assertThat(experienced.totals().months()).isEqualTo(new Months(null, 72));
	}

	@Test
	void countsASkillOnceThatAnEarlierRoleOnThePathTaught() {
		this.graph.reset("CREATE (a:Role {id: 'a', title: 'A', status: 'ACTIVE', version: 0}), "
				+ "(b:Role {id: 'b', title: 'B', status: 'ACTIVE', version: 0}), (c:Role {id: 'c', title: 'C', status: 'ACTIVE', version: 0}), "
				+ "(s:Skill {id: 's', name: 'S'}), (t:Skill {id: 't', name: 'T'}), "
				+ "(a)-[:REQUIRES {level: 1.0, importance: 1.0}]->(s), (b)-[:REQUIRES {level: 4.0, importance: 0.5}]->(t), "
				+ "(c)-[:REQUIRES {level: 3.0, importance: 1.0}]->(s), (c)-[:REQUIRES {level: 5.0, importance: 1.0}]->(t), "
				+ "(a)-[:TRANSITIONS_TO {kind: 'LATERAL'}]->(b)-[:TRANSITIONS_TO {kind: 'LATERAL'}]->(c)");
		List<Move> moves = ask("a", "c", Goal.FEWEST_MOVES, 8, 1, null).paths().getFirst().moves();
		// To B: T from nothing to 4, half as important. To C: S from A's 1 to 3, T from
		// B's 4 to 5.
		assertThat(moves.get(0).learning()).isEqualTo(new LearningAmount(2.0, null));
		assertThat(moves.get(1).learning()).isEqualTo(new LearningAmount(3.0, null));
		assertThat(moves.get(1).skillsToLearn()).extracting(Move.SkillToLearn::fromLevel, Move.SkillToLearn::toLevel)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(1.0, 3.0),
					org.assertj.core.groups.Tuple.tuple(4.0, 5.0));
	}

	@Test
	void givesTheSameAnswerTwiceWhereEveryPathCostsTheSame() {
		this.graph
			.reset("CREATE (a:Role {id: 'a', title: 'A', status: 'ACTIVE', version: 0}), (z:Role {id: 'z', title: 'Z', status: 'ACTIVE', version: 0}) "
					+ "WITH a, z UNWIND range(60, 10, -1) AS i "
					+ "CREATE (a)-[:TRANSITIONS_TO {kind: 'LATERAL'}]->(:Role {id: 'm' + i, title: 'M', status: 'ACTIVE', version: 0})-[:TRANSITIONS_TO {kind: 'LATERAL'}]->(z)");
		PathAnswer answer = ask("a", "z", Goal.FEWEST_MOVES, 8, 3, null);
		assertThat(answer.exact()).isTrue();
		assertThat(answer.paths()).map((path) -> path.roles().get(1).id()).containsExactly("m10", "m11", "m12");
	}

	@Test
	void saysWhyThereIsNoPathAndWhatOpensOne() {
		this.graph
			.reset("CREATE (a:Role {id: 'a', title: 'A', status: 'ACTIVE', version: 0})-[:TRANSITIONS_TO {kind: 'LATERAL'}]->"
					+ "(b:Role {id: 'b', title: 'B', status: 'ACTIVE', version: 0})-[:TRANSITIONS_TO {kind: 'LATERAL'}]->(c:Role {id: 'c', title: 'C', status: 'ACTIVE', version: 0}), "
					+ "(narrow:Role {id: 'n', title: 'N', status: 'ACTIVE', version: 0})-[:BROADER]->(a), "
					+ "(old:Role {id: 'old', title: 'Old', status: 'RETIRED', replacedBy: 'c', version: 0}), "
					+ "(:Role {id: 'x', title: 'X', status: 'ACTIVE', version: 0})-[:TRANSITIONS_TO {kind: 'LATERAL'}]->(:Role {id: 'y', title: 'Y', status: 'ACTIVE', version: 0})");
		assertReason("a", "c", 1, NoPath.Reason.MORE_MOVES_NEEDED,
				"/v1/paths?from=a&to=c&goal=best-fit&maxMoves=2&k=3");
		assertReason("n", "c", 8, NoPath.Reason.NO_WAY_OUT, "/v1/paths?from=a&to=c&goal=best-fit&maxMoves=8&k=3");
		assertReason("a", "old", 8, NoPath.Reason.TARGET_RETIRED, "/v1/paths?from=a&to=c&goal=best-fit&maxMoves=8&k=3");
		assertReason("a", "a", 8, NoPath.Reason.SAME_ROLE, null);
		assertReason("c", "b", 8, NoPath.Reason.NO_WAY_OUT, null);
		assertReason("a", "x", 8, NoPath.Reason.NO_WAY_IN, null);
		assertReason("a", "y", 8, NoPath.Reason.NOT_CONNECTED, null);
	}

	private void assertReason(String from, String to, int maxMoves, NoPath.Reason reason,
			@org.jspecify.annotations.Nullable String opens) {
		PathAnswer answer = ask(from, to, Goal.BEST_FIT, maxMoves, 3, null);
		assertThat(answer.paths()).isEmpty();
		NoPath none = Objects.requireNonNull(answer.none());
		assertThat(none.reason()).isEqualTo(reason);
		assertThat(none.opens()).map(NoPath.Opening::href).isEqualTo((opens != null) ? List.of(opens) : List.of());
	}

	private PathAnswer ask(String from, String to, Goal goal, int maxMoves, int k,
			@org.jspecify.annotations.Nullable Integer experience) {
		return this.paths.find(PathQuestion.of(new RoleId(from), new RoleId(to), goal, maxMoves, k, experience));
	}

	@Test
	void writesParametersTheWayAPersonTypesThem() {
		assertThat(CypherLiteral.of(Map.of("text", "it's a \\", "map", Map.of("half", 0.5, "one", 1))))
			.isEqualTo("{map: {half: 0.5, one: 1}, text: 'it\\'s a \\\\'}");
	}

}
