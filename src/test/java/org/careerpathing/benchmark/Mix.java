package org.careerpathing.benchmark;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.careerpathing.path.Goal;
import org.careerpathing.support.GraphData;

/**
 * Questions as many people ask them: mostly for paths, by several goals, some for a
 * person; what is within reach; roles, what comes after them, and words of their titles.
 * Some targets are asked for far more often than others.
 */
final class Mix {

	/** Longer than the service takes for anything. */
	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final int PAIRS = 500;

	private final URI address;

	private final List<GraphData.Role> roles;

	private final Map<Pair, List<Long>> costs = new LinkedHashMap<>();

	private final List<Pair> pairs;

	private final PathQuestions paths;

	private final Random random;

	/**
	 * Prepares it.
	 * @param address the service
	 * @param data its graph
	 * @param reference knows what paths cost
	 * @param maxMoves the most moves of a path
	 * @param seed what is asked depends on it
	 */
	Mix(URI address, GraphData data, Reference reference, int maxMoves, long seed) {
		this.address = address;
		this.roles = data.roles();
		this.paths = new PathQuestions(Benchmark.profile(data), maxMoves);
		this.random = new Random(seed);
		this.pairs = Pair.of(reference.graph(), PAIRS, maxMoves, seed + 1);
		this.pairs.forEach((pair) -> this.costs.put(pair, reference.carried(pair, 1)));
	}

	/** The next question. */
	synchronized Query next() {
		// Half of the questions are for an eighth of the pairs.
		Pair pair = this.pairs.get((int) (this.pairs.size() * Math.pow(this.random.nextDouble(), 3)));
		GraphData.Role role = this.roles.get(this.random.nextInt(this.roles.size()));
		int of100 = this.random.nextInt(100);
		if (of100 < 35) {
			return new Query(request(this.paths.url(pair, Goal.LEAST_LEARNING, 1)).build(),
					this.costs.getOrDefault(pair, List.of()));
		}
		if (of100 < 50) {
			List<Goal> goals = List.of(Goal.FEWEST_MOVES, Goal.LEAST_TIME, Goal.BEST_FIT);
			return get(this.paths.url(pair, goals.get(this.random.nextInt(goals.size())), 3));
		}
		if (of100 < 60) {
			return new Query(request("/v1/paths/search").header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString(this.paths.body(pair)))
				.build(), List.of());
		}
		if (of100 < 70) {
			return get("/v1/reach?from=" + pair.from());
		}
		if (of100 < 85) {
			return get("/v1/roles/" + role.id());
		}
		if (of100 < 90) {
			return get("/v1/roles/" + role.id() + "/next");
		}
		return get("/v1/roles?q=" + URLEncoder.encode(role.title().split("\\W+", 2)[0], StandardCharsets.UTF_8));
	}

	private Query get(String path) {
		return new Query(request(path).build(), List.of());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path)).timeout(PATIENCE);
	}

}
