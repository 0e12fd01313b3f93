package org.careerpathing.neighbourhood;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.careerpathing.neighbourhood.Neighbourhood.Node;
import org.careerpathing.role.RoleId;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Neighbourhoods compared with a breadth-first search over graphs made by chance, with
 * cycles and retired roles.
 */
@GraphTest
class NeighbourhoodTests {

	private static final int SIZE = 14;

	@Autowired
	Neighbourhoods neighbourhoods;

	@Autowired
	TestGraph graph;

	private final List<List<String>> edges = new ArrayList<>();

	private final TreeSet<String> roles = new TreeSet<>();

	private final TreeSet<String> retired = new TreeSet<>();

	private void make(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < SIZE; i++) {
			this.roles.add("r%02d".formatted(i));
			if (random.nextInt(6) == 0) {
				this.retired.add("r%02d".formatted(i));
			}
		}
		for (String from : this.roles) {
			for (String to : this.roles) {
				if (!from.equals(to) && random.nextDouble() < 0.09) {
					this.edges.add(List.of(from, to));
				}
			}
		}
		this.graph.reset();
		this.graph.run(
				"UNWIND $ids AS id CREATE (:Role {id: id, title: id, status: CASE WHEN id IN $retired THEN 'RETIRED' END})",
				Map.of("ids", List.copyOf(this.roles), "retired", List.copyOf(this.retired)));
		this.graph.run("UNWIND $edges AS edge MATCH (a:Role {id: edge[0]}) MATCH (b:Role {id: edge[1]}) "
				+ "CREATE (a)-[:TRANSITIONS_TO]->(b)", Map.of("edges", this.edges));
	}

	private Map<String, Integer> search(String start, int moves, Direction direction) {
		Map<String, Integer> distances = new TreeMap<>(Map.of(start, 0));
		ArrayDeque<String> queue = new ArrayDeque<>(List.of(start));
		while (!queue.isEmpty()) {
			String here = queue.remove();
			int next = distances.getOrDefault(here, 0) + 1;
			this.edges.stream()
				.flatMap((edge) -> Stream.of((edge.get(0).equals(here) && direction != Direction.IN) ? edge.get(1) : "",
						(edge.get(1).equals(here) && direction != Direction.OUT) ? edge.get(0) : ""))
				.filter((role) -> !role.isEmpty() && !this.retired.contains(role) && next <= moves
						&& !distances.containsKey(role))
				.distinct()
				.forEach((role) -> {
					distances.put(role, next);
					queue.add(role);
				});
		}
		return distances;
	}

	private List<String> order(Map<String, Integer> distances) {
		return distances.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.naturalOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.toList();
	}

	private List<List<String>> between(List<String> among) {
		return this.edges.stream().filter(among::containsAll).toList();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void isThatOfABreadthFirstSearch(long seed) {
		make(seed);
		for (String start : List.of("r00", "r05", this.retired.isEmpty() ? "r09" : this.retired.first())) {
			for (Direction direction : Direction.values()) {
				for (int moves : List.of(1, 2, 10)) {
					Map<String, Integer> expected = search(start, moves, direction);
					Neighbourhood found = this.neighbourhoods.around(new RoleId(start), moves, direction, 1000);
					assertThat(found.nodes()).as("%s %s %s", start, direction, moves)
						.extracting(Node::id, Node::distance)
						.containsExactlyElementsOf(order(expected).stream()
							.map((id) -> org.assertj.core.groups.Tuple.tuple(id, expected.get(id)))
							.toList());
					assertThat(found.edges().stream().map((edge) -> List.of(edge.from(), edge.to())))
						.containsExactlyElementsOf(between(order(expected)));
					assertThat(found.truncated()).isFalse();
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(longs = 4)
	void givesTheFirstOfThemWhereThereAreMore(long seed) {
		make(seed);
		Map<String, Integer> expected = search("r00", 10, Direction.BOTH);
		assertThat(expected).hasSizeGreaterThan(3);
		Neighbourhood found = this.neighbourhoods.around(new RoleId("r00"), 10, Direction.BOTH, 3);
		List<String> first = order(expected).subList(0, 3);
		assertThat(found.nodes().stream().map(Node::id)).containsExactlyElementsOf(first);
		assertThat(found.edges().stream().map((edge) -> List.of(edge.from(), edge.to())))
			.containsExactlyElementsOf(between(first));
		assertThat(found.total()).isEqualTo(expected.size());
		assertThat(found.truncated()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(longs = 6)
	void givesAllRolesInUseWhereThereIsNoneInTheMiddle(long seed) {
		make(seed);
		List<String> active = this.roles.stream().filter((role) -> !this.retired.contains(role)).toList();
		Neighbourhood found = this.neighbourhoods.all(1000);
		assertThat(found.nodes().stream().map(Node::id)).containsExactlyElementsOf(active);
		assertThat(found.edges()).hasSize(between(active).size());
		assertThat(found.picture().stations()).hasSize(active.size());
	}

}
