package org.careerpathing.benchmark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.careerpathing.support.GraphData;

/**
 * A career graph made by chance, the same for the same seed. Roles come in clusters of 50
 * to 200, as occupations do in fields of work: nine in ten moves stay in their cluster,
 * and so do most of the skills that its roles require.
 */
final class GeneratedGraph {

	private static final int MOVES_A_ROLE = 20;

	private static final double INSIDE = 0.9;

	private static final int SKILLS_A_CLUSTER = 12;

	private static final int GENERAL_SKILLS = 30;

	private final Random random;

	private final int size;

	private final List<GraphData.Role> roles = new ArrayList<>();

	private final List<GraphData.Skill> skills = new ArrayList<>();

	private final List<GraphData.Requirement> requirements = new ArrayList<>();

	private final List<GraphData.Move> moves = new ArrayList<>();

	private GeneratedGraph(long seed, int size) {
		this.random = new Random(seed);
		this.size = size;
	}

	/**
	 * Makes a graph.
	 * @param seed what it depends on
	 * @param size the number of roles
	 * @return the graph: 20 moves and 8 required skills a role
	 */
	static GraphData of(long seed, int size) {
		GeneratedGraph graph = new GeneratedGraph(seed, size);
		for (int i = 0; i < GENERAL_SKILLS; i++) {
			graph.skill("general-%d".formatted(i));
		}
		for (int first = 0, cluster = 0; first < size; cluster++) {
			int last = Math.min(size, first + 50 + graph.random.nextInt(151));
			graph.cluster(cluster, first, last);
			first = last;
		}
		return new GraphData(graph.roles, graph.skills, graph.requirements, graph.moves);
	}

	private void cluster(int cluster, int first, int last) {
		for (int i = 0; i < SKILLS_A_CLUSTER; i++) {
			skill("skill-%d-%d".formatted(cluster, i));
		}
		for (int role = first; role < last; role++) {
			this.roles.add(new GraphData.Role(id(role), "Role %d of cluster %d".formatted(role, cluster)));
			Set<String> required = new HashSet<>();
			while (required.size() < 8) {
				required
					.add((required.size() < 5) ? "skill-%d-%d".formatted(cluster, this.random.nextInt(SKILLS_A_CLUSTER))
							: "general-%d".formatted(this.random.nextInt(GENERAL_SKILLS)));
			}
			for (String skill : required.stream().sorted().toList()) {
				this.requirements.add(new GraphData.Requirement(id(role), skill, this.random.nextInt(50, 501) / 100.0,
						this.random.nextInt(25, 101) / 100.0));
			}
			Set<Integer> targets = new HashSet<>(Set.of(role));
			while (targets.size() <= Math.min(MOVES_A_ROLE, this.size - 1)) {
				int target = (this.random.nextDouble() < INSIDE) ? this.random.nextInt(first, last)
						: this.random.nextInt(this.size);
				if (targets.add(target)) {
					this.moves.add(new GraphData.Move(id(role), id(target), this.random.nextInt(6, 61),
							List.of("STATED", "IMPLIED", "SIMILARITY").get(this.random.nextInt(3))));
				}
			}
		}
	}

	private void skill(String id) {
		this.skills.add(new GraphData.Skill(id, id));
	}

	private static String id(int role) {
		return "role-" + role;
	}

}
