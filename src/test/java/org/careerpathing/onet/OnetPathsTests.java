package org.careerpathing.onet;

import java.util.List;

import org.careerpathing.path.CareerPaths;
import org.careerpathing.path.Goal;
import org.careerpathing.path.PathAnswer;
import org.careerpathing.path.PathStatement;
import org.careerpathing.support.CarriedLearning;
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
import org.neo4j.driver.Record;

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
		CarriedLearning expected = new CarriedLearning(Onet.read());
		assertThat(StoredMove.all(this.graph)).hasSize(18_460)
			.allSatisfy((move) -> assertThat(move.learning()).as("%s", move)
				.isCloseTo(expected.of(List.of(move.from(), move.to())), within(1e-9)));
	}

	@Test
	void needsNoMoreMovesThanTheOracle() {
		for (OraclePair pair : OraclePair.some()) {
			PathAnswer answer = this.paths.find(pair.question(Goal.FEWEST_MOVES, 1));
			assertThat(answer.exact()).isTrue();
			assertThat(answer.paths()).as("%s", pair).hasSize(1);
			assertThat(answer.paths().getFirst().totals().moves()).as("%s", pair).isEqualTo(pair.hops());
		}
	}

	@Test
	void costsMoveByMoveWhatDijkstraAndYenFind() {
		PathStatement statement = new PathStatement(this.context);
		Graph<String, DefaultWeightedEdge> reference = StoredMove.byLearning(StoredMove.all(this.graph));
		for (OraclePair pair : OraclePair.some()) {
			List<Record> rows = statement.askMoveByMove(pair.question(Goal.LEAST_LEARNING, 5));
			assertThat(rows).allMatch((row) -> row.get("exact").asBoolean());
			List<Long> costs = rows.stream()
				.map((row) -> Math.round(1e6 * row.get("countedCost").asDouble()))
				.sorted()
				.toList();
			assertThat(costs.getFirst()).as("%s", pair)
				.isEqualTo((long) new DijkstraShortestPath<>(reference).getPathWeight(pair.from(), pair.to()));
			assertThat(costs).as("%s", pair)
				.isEqualTo(new YenKShortestPath<>(reference).getPaths(pair.from(), pair.to(), 5)
					.stream()
					.map((path) -> (long) path.getWeight())
					.toList());
		}
	}

	/** The service puts twelve candidates in order to answer with five. */
	@Test
	void countsWhatIsLearnedOnTheWayOnce() {
		CarriedLearning carried = new CarriedLearning(Onet.read());
		Graph<String, DefaultWeightedEdge> reference = StoredMove.byLearning(StoredMove.all(this.graph));
		for (OraclePair pair : OraclePair.some()) {
			PathAnswer answer = this.paths.find(pair.question(Goal.LEAST_LEARNING, 5));
			assertThat(answer.search().candidates()).isEqualTo(12);
			assertThat(answer.paths()).map((path) -> Math.round(1e6 * path.totals().cost()))
				.as("%s", pair)
				.isEqualTo(new YenKShortestPath<>(reference).getPaths(pair.from(), pair.to(), 12)
					.stream()
					.map((path) -> Math.round(1e6 * carried.of(path.getVertexList())))
					.sorted()
					.limit(5)
					.toList());
		}
	}

}
