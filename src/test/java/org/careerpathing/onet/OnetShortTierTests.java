package org.careerpathing.onet;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.careerpathing.path.CareerPaths;
import org.careerpathing.path.Goal;
import org.careerpathing.path.NoPath;
import org.careerpathing.path.PathAnswer;
import org.careerpathing.path.PathStatement;
import org.careerpathing.support.GraphData;
import org.careerpathing.support.ServiceStart;
import org.careerpathing.support.TestGraph;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The few moves between the occupations that are most alike: long ways, and many pairs
 * without any.
 */
@OnetTest
class OnetShortTierTests {

	private static final Set<NoPath.Reason> NO_WAY = Set.of(NoPath.Reason.NO_WAY_OUT, NoPath.Reason.NO_WAY_IN,
			NoPath.Reason.NOT_CONNECTED);

	@Autowired
	CareerPaths paths;

	@Autowired
	TestGraph graph;

	@Autowired
	ApplicationContext context;

	private List<String> roles = List.of();

	private final Graph<String, DefaultEdge> reference = new SimpleDirectedGraph<>(DefaultEdge.class);

	@BeforeAll
	void load() {
		GraphData data = Onet.readMoves("Primary-Short"::equals);
		this.graph.reset();
		this.graph.load(data);
		ServiceStart.derive(this.context);
		this.roles = data.roles().stream().map(GraphData.Role::id).toList();
		this.roles.forEach(this.reference::addVertex);
		data.moves().forEach((move) -> this.reference.addEdge(move.from(), move.to()));
	}

	@Test
	void agreesWithBreadthFirstSearchWhetherThereIsAPathAndHowLongItIs() {
		int unreachable = 0;
		for (List<String> pair : pairs(150)) {
			OptionalInt moves = moves(pair);
			PathAnswer answer = ask(pair, 30);
			assertThat(answer.paths()).as("%s", pair)
				.map((path) -> path.totals().moves())
				.isEqualTo(moves.stream().boxed().toList());
			if (moves.isEmpty()) {
				assertThat(Objects.requireNonNull(answer.none()).reason()).as("%s", pair).isIn(NO_WAY);
				unreachable++;
			}
		}
		assertThat(unreachable).isBetween(5, 50);
	}

	@Test
	void findsTheLongestOfAllShortestPaths() {
		List<String> farthest = List.of();
		int most = 0;
		for (String from : this.roles) {
			var distances = new BFSShortestPath<>(this.reference).getPaths(from);
			for (String to : this.roles) {
				double moves = distances.getWeight(to);
				if (Double.isFinite(moves) && moves > most) {
					most = (int) moves;
					farthest = List.of(from, to);
				}
			}
		}
		assertThat(most).isEqualTo(27);
		assertThat(ask(farthest, 30).paths()).map((path) -> path.totals().moves()).containsExactly(27);
		assertThat(ask(farthest, 27).paths()).hasSize(1);
		PathAnswer tooShort = ask(farthest, 26);
		assertThat(Objects.requireNonNull(tooShort.none()).reason()).isEqualTo(NoPath.Reason.MORE_MOVES_NEEDED);
		assertThat(tooShort.none().opens()).map(NoPath.Opening::parameters)
			.containsExactly(List.of(new NoPath.Changed("maxMoves", "27")));
	}

	private List<List<String>> pairs(int count) {
		Random random = new Random(29);
		return Stream
			.generate(() -> List.of(this.roles.get(random.nextInt(this.roles.size())),
					this.roles.get(random.nextInt(this.roles.size()))))
			.filter((pair) -> !pair.getFirst().equals(pair.getLast()))
			.limit(count)
			.toList();
	}

	private OptionalInt moves(List<String> pair) {
		var path = new BFSShortestPath<>(this.reference).getPath(pair.getFirst(), pair.getLast());
		return (path != null) ? OptionalInt.of(path.getLength()) : OptionalInt.empty();
	}

	private PathAnswer ask(List<String> pair, int maxMoves) {
		return this.paths.find(PathStatement.question(pair.getFirst(), pair.getLast(), Goal.FEWEST_MOVES, maxMoves, 1));
	}

}
