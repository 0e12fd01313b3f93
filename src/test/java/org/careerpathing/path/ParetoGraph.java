package org.careerpathing.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.careerpathing.support.TestGraph;
import org.jspecify.annotations.Nullable;

/**
 * A directed graph made by chance with all that a search for unbeaten paths looks at:
 * cycles, pay in several currencies or unknown, zero values, and values of which many are
 * equal. The start is {@code r0}, the target {@code r1}.
 *
 * @param roles by id
 * @param moves the transitions
 * @param asked what roles require
 */
record ParetoGraph(Map<String, Role> roles, List<Move> moves, List<Asked> asked) {

	record Role(int index, boolean retired, @Nullable Integer payMin, @Nullable Integer payMax,
			@Nullable String currency, @Nullable Integer minMonths, @Nullable String track, @Nullable String family) {

	}

	record Move(String from, String to, @Nullable String kind, @Nullable String basis, int months, int learning,
			int evidence) {

	}

	record Asked(String role, String skill, @Nullable Double level, @Nullable Double importance) {

	}

	static ParetoGraph of(long seed) {
		Random random = new Random(seed);
		int size = 4 + random.nextInt(6);
		boolean ties = random.nextInt(3) == 0;
		List<Integer> places = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			places.add(i);
		}
		Collections.shuffle(places, random);
		Map<String, Role> roles = new LinkedHashMap<>();
		List<Asked> asked = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			roles.put("r" + i, role(random, places.get(i), ties, i > 1));
			for (String skill : List.of("s0", "s1", "s2")) {
				if (random.nextBoolean()) {
					asked.add(new Asked("r" + i, skill, any(random, null, 1.0, 2.0, 4.0), any(random, null, 0.5, 1.0)));
				}
			}
		}
		double density = List.of(0.25, 0.4, 0.6).get(random.nextInt(3));
		List<Move> moves = new ArrayList<>();
		for (String from : roles.keySet()) {
			for (String to : roles.keySet()) {
				if (!from.equals(to) && random.nextDouble() < density) {
					moves.add(move(random, from, to, ties));
				}
			}
		}
		return new ParetoGraph(roles, moves, asked);
	}

	private static Role role(Random random, int index, boolean ties, boolean mayBeRetired) {
		boolean retired = mayBeRetired && random.nextInt(16) == 0;
		if (ties) {
			Integer pay = any(random, 50, 50, 60);
			return new Role(index, retired, pay, pay, "USD", any(random, null, null, 30, 40), null, null);
		}
		boolean known = random.nextInt(3) > 0;
		return new Role(index, retired, known ? Integer.valueOf(30 + random.nextInt(40)) : any(random, null, 50),
				known ? Integer.valueOf(70 + random.nextInt(20)) : any(random, null, 60),
				(random.nextInt(10) > 0) ? "USD" : any(random, null, "EUR"),
				any(random, null, null, random.nextInt(80)), any(random, null, "IC", "MANAGEMENT"),
				any(random, null, "f", "g", "h"));
	}

	private static Move move(Random random, String from, String to, boolean ties) {
		String kind = any(random, null, "PROMOTION", "LATERAL");
		String basis = any(random, null, "STATED", "STATED", "SIMILARITY");
		if (ties) {
			return new Move(from, to, kind, basis, 6 * random.nextInt(3), 0, number(random, 0, 0, 500000));
		}
		return new Move(from, to, kind, basis, number(random, 0, 12, 24, random.nextInt(30)),
				number(random, 0, 1000000, 10000000, 500000 * random.nextInt(5)),
				number(random, 0, 500000, 1500000, 250000 * random.nextInt(5)));
	}

	@SafeVarargs
	static <T> @Nullable T any(Random random, @Nullable T... values) {
		return values[random.nextInt(values.length)];
	}

	static int number(Random random, int... values) {
		return values[random.nextInt(values.length)];
	}

	/** What the role asks of somebody who has nothing; null where nothing is known. */
	@Nullable Double required(String role) {
		List<Asked> own = this.asked.stream().filter((one) -> one.role().equals(role)).toList();
		return own.isEmpty() ? null : own.stream().mapToDouble((one) -> importance(one) * level(one)).sum();
	}

	static double level(Asked asked) {
		return (asked.level() != null) ? asked.level() : 3.0;
	}

	static double importance(Asked asked) {
		return (asked.importance() != null) ? asked.importance() : 1.0;
	}

	void write(TestGraph graph) {
		graph.run("MATCH (n) DETACH DELETE n");
		graph.run("UNWIND ['s0', 's1', 's2'] AS id CREATE (:Skill {id: id})");
		List<Map<String, Object>> rows = new ArrayList<>();
		this.roles.forEach((id, role) -> {
			Map<String, Object> row = new HashMap<>();
			row.put("id", id);
			row.put("index", role.index());
			row.put("status", role.retired() ? "RETIRED" : "ACTIVE");
			row.put("payMin", role.payMin());
			row.put("payMax", role.payMax());
			row.put("payCurrency", role.currency());
			row.put("minMonths", role.minMonths());
			row.put("track", role.track());
			row.put("family", role.family());
			row.put("requiredLearning", required(id));
			rows.add(row);
		});
		graph.run("UNWIND $rows AS row CREATE (role:Role) SET role = row", Map.of("rows", rows));
		List<List<Object>> moves = new ArrayList<>();
		for (Move move : this.moves) {
			List<Object> row = new ArrayList<>(List.of(move.from(), move.to()));
			row.add(move.kind());
			row.add(move.basis());
			row.add(List.of(move.months(), move.learning(), move.evidence()));
			moves.add(row);
		}
		graph.run(
				"UNWIND $rows AS row MATCH (a:Role {id: row[0]}) MATCH (b:Role {id: row[1]}) "
						+ "CREATE (a)-[:TRANSITIONS_TO {kind: row[2], basis: row[3], counted: row[4]}]->(b)",
				Map.of("rows", moves));
		List<List<Object>> requirements = new ArrayList<>();
		for (Asked one : this.asked) {
			List<Object> row = new ArrayList<>(List.of(one.role(), one.skill()));
			row.add(one.level());
			row.add(one.importance());
			requirements.add(row);
		}
		graph.run(
				"UNWIND $rows AS row MATCH (r:Role {id: row[0]}) MATCH (s:Skill {id: row[1]}) "
						+ "CREATE (r)-[:REQUIRES {level: row[2], importance: row[3]}]->(s)",
				Map.of("rows", requirements));
	}

}
