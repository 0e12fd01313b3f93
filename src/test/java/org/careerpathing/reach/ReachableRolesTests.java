package org.careerpathing.reach;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.careerpathing.reach.ReachQuestion.Direction;
import org.careerpathing.role.RoleId;
import org.careerpathing.skill.Profile;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Both searches against references that share nothing with them: every simple way,
 * Dijkstra's algorithm, and sums done on paper.
 */
@GraphTest
class ReachableRolesTests {

	@Autowired
	ReachableRoles reachable;

	@Autowired
	TestGraph graph;

	private record Found(String role, int arrival, int moves, List<String> way) {

	}

	@ParameterizedTest
	@EnumSource(Direction.class)
	void findsTheSameWaysAsExhaustiveSearch(Direction direction) {
		int found = 0;
		int waiting = 0;
		for (long seed = 0; seed < 15; seed++) {
			RandomRoles random = RandomRoles.of(seed, 4 + (int) (seed % 6), 0.35, true);
			random.write(this.graph);
			for (int experience : List.of(0, 25)) {
				AllWays all = new AllWays(random, experience);
				for (int maxMoves : List.of(2, 3, 8)) {
					for (int maxMonths : List.of(45, 200)) {
						Collection<AllWays.Way> expected = ((direction == Direction.FROM)
								? all.from("r00", maxMoves, maxMonths) : all.to("r01", maxMoves, maxMonths))
							.values();
						ReachAnswer answer = ask((direction == Direction.FROM) ? "r00" : "r01", direction, maxMoves,
								maxMonths, experience);
						assertThat(answer.roles())
							.as("seed %d, experience %d, maxMoves %d, maxMonths %d", seed, experience, maxMoves,
									maxMonths)
							.map(ReachableRolesTests::found)
							.containsExactlyInAnyOrderElementsOf(
									expected.stream().map((way) -> found(way, direction)).toList());
						assertThat(answer.total()).isEqualTo(expected.size());
						found += expected.size();
						waiting += (int) expected.stream().filter((way) -> way.arrival() > way.usual()).count();
					}
				}
			}
		}
		assertThat(found).isGreaterThan(300);
		assertThat(waiting).isGreaterThan(100);
	}

	@ParameterizedTest
	@EnumSource(Direction.class)
	void arrivesWhenDijkstrasAlgorithmDoesOnLargerGraphs(Direction direction) {
		int compared = 0;
		for (long seed = 100; seed < 104; seed++) {
			RandomRoles random = RandomRoles.of(seed, 60, 0.06, false);
			random.write(this.graph);
			SimpleDirectedWeightedGraph<String, DefaultWeightedEdge> reference = months(random, direction);
			var paths = new DijkstraShortestPath<>(reference).getPaths("r00");
			ReachAnswer answer = ask("r00", direction, 30, 720, null);
			compared += answer.total();
			assertThat(answer.roles()).allMatch((role) -> paths.getWeight(role.role().id()) == months(role.arrival()));
			assertThat(answer.roles()).map((role) -> role.role().id())
				.containsExactlyInAnyOrderElementsOf(reference.vertexSet()
					.stream()
					.filter((id) -> !id.equals("r00") && Double.isFinite(paths.getWeight(id)))
					.toList());
		}
		assertThat(compared).isGreaterThan(100);
	}

	private static SimpleDirectedWeightedGraph<String, DefaultWeightedEdge> months(RandomRoles random,
			Direction direction) {
		var months = new SimpleDirectedWeightedGraph<String, DefaultWeightedEdge>(DefaultWeightedEdge.class);
		random.roles().keySet().stream().filter((id) -> !random.retired().contains(id)).forEach(months::addVertex);
		for (RandomRoles.Edge edge : random.edges()) {
			if (months.containsVertex(edge.from()) && months.containsVertex(edge.to())) {
				DefaultWeightedEdge added = (direction == Direction.FROM) ? months.addEdge(edge.from(), edge.to())
						: months.addEdge(edge.to(), edge.from());
				months.setEdgeWeight(added, Objects.requireNonNullElse(edge.months(), 24));
			}
		}
		return months;
	}

	@Test
	void agreesForwardsAndBackwardsOnWhenOneArrives() {
		RandomRoles random = RandomRoles.of(7, 30, 0.12, true);
		random.write(this.graph);
		int compared = 0;
		for (String target : List.of("r01", "r05", "r09", "r13")) {
			for (ReachedRole feeder : ask(target, Direction.TO, 6, 300, 10).roles()) {
				assertThat(ask(feeder.role().id(), Direction.FROM, 6, 300, 10).roles())
					.filteredOn((role) -> role.role().id().equals(target))
					.singleElement()
					.matches((role) -> months(role.arrival()) == months(feeder.arrival())
							&& role.moves() == feeder.moves());
				compared++;
			}
		}
		assertThat(compared).isGreaterThan(50);
	}

	@Test
	void goesOnFromARoleReachedLaterWithFewerMoves() {
		// R is reached sooner through A; but then no move is left to N.
		write("s-40-r", "s-10-a", "a-10-r", "r-10-n");
		assertThat(ask("s", Direction.FROM, 2, 60, 0).roles()).map(ReachableRolesTests::found)
			.containsExactly(new Found("a", 10, 1, List.of("a")), new Found("r", 20, 2, List.of("a", "r")),
					new Found("n", 50, 2, List.of("r", "n")));
		assertThat(ask("s", Direction.FROM, 3, 60, 0).roles().getLast())
			.matches((role) -> found(role).equals(new Found("n", 30, 3, List.of("a", "r", "n"))));
	}

	@Test
	void keepsBackwardsAWayThatIsLaterHereAndEarlierFurtherAway() {
		// From F through P: 5, wait until 45, 5: 50. Through Q: 20 and 20: 40. From G one
		// comes to F after 30: through P it still is 50, through Q it is 70.
		write("f-5-p", "p-5-t", "f-20-q", "q-20-t", "g-30-f");
		this.graph.run("MATCH (p:Role {id: 'p'}) SET p.minMonths = 45");
		assertThat(ask("t", Direction.TO, 5, 100, 0).roles()).map(ReachableRolesTests::found)
			.containsExactly(new Found("p", 5, 1, List.of("t")), new Found("q", 20, 1, List.of("t")),
					new Found("f", 40, 2, List.of("q", "t")), new Found("g", 50, 3, List.of("f", "p", "t")));
	}

	@Test
	void prefersFewerMovesAndThenTheFirstIdsAmongEquallyEarlyWays() {
		write("s-10-c", "s-10-b", "b-10-z", "c-10-z", "s-20-y", "y-0-x", "b-5-w", "w-5-x", "s-0-a", "a-20-z");
		List<Found> found = ask("s", Direction.FROM, 5, 60, 0).roles()
			.stream()
			.map(ReachableRolesTests::found)
			.toList();
		assertThat(found).contains(new Found("z", 20, 2, List.of("a", "z")), new Found("x", 20, 2, List.of("y", "x")));
		assertThat(ask("z", Direction.TO, 5, 60, 0).roles()).map(ReachableRolesTests::found)
			.contains(new Found("s", 20, 2, List.of("a", "z")));
	}

	@Test
	void takesUpEveryRoleOnTheWayAsEarlyAsCanBe() {
		// N opens after 100 months, and R is reached through B or, later, through A.
		write("s-10-a", "a-10-r", "s-5-b", "b-5-r", "r-1-n");
		this.graph.run("MATCH (n:Role {id: 'n'}) SET n.minMonths = 100");
		assertThat(ask("s", Direction.FROM, 5, 100, 0).roles().getLast())
			.matches((role) -> found(role).equals(new Found("n", 100, 3, List.of("b", "r", "n"))));
	}

	@Test
	void passesRetiredRolesByButStartsFromOne() {
		write("s-1-a", "a-1-b", "s-9-b");
		this.graph.run("MATCH (a:Role) WHERE a.id IN ['a', 's'] SET a.status = 'RETIRED'");
		assertThat(ask("s", Direction.FROM, 5, 60, 0).roles()).map(ReachableRolesTests::found)
			.containsExactly(new Found("b", 9, 1, List.of("b")));
		assertThat(ask("b", Direction.TO, 5, 60, 0).roles()).isEmpty();
		assertThat(ask("a", Direction.TO, 5, 60, 0).total()).isZero();
	}

	@Test
	void saysWhatIsAssumedOfTimes() {
		this.graph.reset("CREATE (s:Role {id: 's', title: 'S'}), (a:Role {id: 'a', title: 'A', minMonths: 30}), "
				+ "(s)-[:TRANSITIONS_TO {months: 12}]->(a)-[:TRANSITIONS_TO]->(:Role {id: 'b', title: 'B'}), "
				+ "(s)-[:TRANSITIONS_TO {months: 6}]->(:Role {id: 'c', title: 'C'})");
		// No experience is known: A is open after 30 months. The time in A is not known.
		assertThat(ask("s", Direction.FROM, 5, 60, null).roles()).map(ReachedRole::arrival)
			.containsExactly(new ReachMonths(6, null), new ReachMonths(null, 30), new ReachMonths(null, 54));
		ReachAnswer experienced = ask("s", Direction.FROM, 5, 60, 20);
		assertThat(experienced.roles()).map(ReachedRole::arrival)
			.containsExactly(new ReachMonths(6, null), new ReachMonths(12, null), new ReachMonths(null, 36));
		assertThat(experienced.roles()).map((role) -> role.firstMove().months())
			.containsExactly(new ReachMonths(6, null), new ReachMonths(12, null), new ReachMonths(12, null));
		assertThat(ask("b", Direction.TO, 5, 60, null).roles()).map(ReachedRole::arrival)
			.containsExactly(new ReachMonths(null, 24), new ReachMonths(null, 54));
		assertThat(ask("b", Direction.TO, 5, 60, null).roles()).map((role) -> role.firstMove().months())
			.containsExactly(new ReachMonths(null, 24), new ReachMonths(12, null));
	}

	@Test
	void countsEveryRoleInItsRingAndGivesTheFirst() {
		this.graph.reset("CREATE (s:Role {id: 's', title: 'S'}) WITH s UNWIND range(1, 40) AS i "
				+ "CREATE (s)-[:TRANSITIONS_TO {months: i}]->(:Role {id: 'r' + i, title: 'R'})");
		ReachQuestion question = new ReachQuestion(new RoleId("s"), Direction.FROM, 5, 36,
				new Rings(List.of(6, 12, 24, 48)), 0, 8, Profile.none());
		ReachAnswer answer = this.reachable.find(question);
		assertThat(answer.rings()).containsExactly(new ReachAnswer.Ring(6, 6), new ReachAnswer.Ring(12, 6),
				new ReachAnswer.Ring(24, 12), new ReachAnswer.Ring(36, 12));
		assertThat(answer.total()).isEqualTo(36);
		assertThat(answer.roles()).map((role) -> role.role().id())
			.containsExactly("r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8");
		assertThat(answer.roles()).map(ReachedRole::ring).containsExactly(6, 6, 6, 6, 6, 6, 12, 12);
	}

	@Test
	void findsNothingWhereNothingIsWithinReach() {
		write("s-30-a");
		ReachAnswer answer = ask("s", Direction.FROM, 5, 29, 0);
		assertThat(answer.total()).isZero();
		assertThat(answer.roles()).isEmpty();
		assertThat(answer.rings()).containsExactly(new ReachAnswer.Ring(12, 0), new ReachAnswer.Ring(24, 0),
				new ReachAnswer.Ring(29, 0));
		assertThat(ask("s", Direction.TO, 5, 60, 0).roles()).isEmpty();
	}

	/** Makes transitions of texts such as {@code a-12-b}: from A to B after 12 months. */
	private void write(String... transitions) {
		this.graph.reset();
		this.graph.run(
				"UNWIND $rows AS row WITH split(row, '-') AS part "
						+ "MERGE (a:Role {id: part[0]}) ON CREATE SET a.title = part[0] "
						+ "MERGE (b:Role {id: part[2]}) ON CREATE SET b.title = part[2] "
						+ "CREATE (a)-[:TRANSITIONS_TO {months: toInteger(part[1])}]->(b)",
				Map.of("rows", List.of(transitions)));
	}

	private ReachAnswer ask(String role, Direction direction, int maxMoves, int maxMonths,
			@Nullable Integer experience) {
		return this.reachable.find(new ReachQuestion(new RoleId(role), direction, maxMoves, maxMonths, Rings.DEFAULT,
				experience, 1000, Profile.none()));
	}

	private static Found found(ReachedRole role) {
		return new Found(role.role().id(), months(role.arrival()), role.moves(), role.way());
	}

	private static Found found(AllWays.Way way, Direction direction) {
		return new Found((direction == Direction.FROM) ? way.end() : way.start(), way.arrival(), way.moves(),
				way.after());
	}

	private static int months(ReachMonths months) {
		assertThat(months.known() == null).isNotEqualTo(months.assumed() == null);
		return Objects.requireNonNull((months.known() != null) ? months.known() : months.assumed());
	}

}
