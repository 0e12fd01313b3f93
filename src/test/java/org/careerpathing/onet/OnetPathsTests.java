package org.careerpathing.onet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.careerpathing.path.CareerPaths;
import org.careerpathing.path.Goal;
import org.careerpathing.path.PathAnswer;
import org.careerpathing.path.PathQuestion;
import org.careerpathing.role.RoleId;
import org.careerpathing.support.GraphData;
import org.careerpathing.support.StoredMove;
import org.careerpathing.support.ServiceStart;
import org.careerpathing.support.TestGraph;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The search on a real graph of 923 roles and 18,460 moves, against answers computed by
 * other programs. {@code -Donet-pairs=300} asks all the questions there are.
 */
@OnetTest
class OnetPathsTests {

	@Autowired
	CareerPaths paths;

	@Autowired
	TestGraph graph;

	@Autowired
	ApplicationContext context;

	@BeforeAll
	void load() {
		this.graph.reset();
		this.graph.load(Onet.read());
		ServiceStart.derive(this.context);
	}

	@Test
	void readsTheWholeGraph() {
		GraphData data = Onet.read();
		assertThat(data.roles()).hasSize(923);
		assertThat(data.moves()).hasSize(18_460);
		// 35 skills and 33 areas of knowledge, of 879 occupations, but for 9,241 that are
		// not relevant.
		assertThat(data.skills()).hasSize(68);
		assertThat(data.requirements()).hasSize(68 * 879 - 9_241)
			.contains(
					new GraphData.Requirement(Onet.id("11-1011.00"), Onet.id("2.A.1.a"), 4.62 * 5 / 7, (4.12 - 1) / 4));
	}

	@Test
	void derivesTheLearningThatTheFilesGive() {
		Map<List<String>, Double> expected = learningOf(Onet.read());
		assertThat(StoredMove.all(this.graph)).hasSize(18_460)
			.allSatisfy((move) -> assertThat(move.learning()).as("%s", move)
				.isCloseTo(Objects.requireNonNull(expected.get(List.of(move.from(), move.to()))), within(1e-9)));
	}

	/**
	 * By the documented arithmetic: unknown levels are 3, unknown importance is 1,
	 * unknown requirements are 10.
	 */
	private static Map<List<String>, Double> learningOf(GraphData data) {
		Map<String, Map<String, GraphData.Requirement>> required = new HashMap<>();
		data.requirements()
			.forEach((asked) -> required.computeIfAbsent(asked.role(), (role) -> new HashMap<>())
				.put(asked.skill(), asked));
		Map<List<String>, Double> learning = new HashMap<>();
		for (GraphData.Move move : data.moves()) {
			Map<String, GraphData.Requirement> held = required.getOrDefault(move.from(), Map.of());
			double sum = required.containsKey(move.to()) ? 0 : 10;
			for (GraphData.Requirement asked : required.getOrDefault(move.to(), Map.of()).values()) {
				GraphData.Requirement has = held.get(asked.skill());
				double start = (has != null) ? Objects.requireNonNullElse(has.level(), 3.0) : 0;
				sum += Objects.requireNonNullElse(asked.importance(), 1.0)
						* Math.max(0, Objects.requireNonNullElse(asked.level(), 3.0) - start);
			}
			learning.put(List.of(move.from(), move.to()), sum);
		}
		return learning;
	}

	@Test
	void needsNoMoreMovesThanTheOracle() {
		for (OraclePair pair : OraclePair.some()) {
			PathAnswer answer = ask(pair, Goal.FEWEST_MOVES, 1);
			assertThat(answer.exact()).isTrue();
			assertThat(answer.paths()).as("%s", pair).hasSize(1);
			assertThat(answer.paths().getFirst().totals().moves()).as("%s", pair).isEqualTo(pair.hops());
		}
	}

	@Test
	void costsWhatDijkstraAndYenFind() {
		Graph<String, DefaultWeightedEdge> reference = StoredMove.byLearning(StoredMove.all(this.graph));
		for (OraclePair pair : OraclePair.some()) {
			PathAnswer answer = ask(pair, Goal.LEAST_LEARNING, 5);
			List<Double> costs = answer.paths().stream().map((path) -> 1e6 * path.totals().cost()).toList();
			assertThat(answer.exact()).isTrue();
			assertThat(Math.round(costs.getFirst())).as("%s", pair)
				.isEqualTo((long) new DijkstraShortestPath<>(reference).getPathWeight(pair.from(), pair.to()));
			assertThat(costs).map(Math::round)
				.as("%s", pair)
				.isEqualTo(new YenKShortestPath<>(reference).getPaths(pair.from(), pair.to(), 5)
					.stream()
					.map((path) -> (long) path.getWeight())
					.toList());
		}
	}

	private PathAnswer ask(OraclePair pair, Goal goal, int k) {
		return this.paths.find(new PathQuestion(new RoleId(pair.from()), new RoleId(pair.to()), goal, 30, k, null));
	}

}
