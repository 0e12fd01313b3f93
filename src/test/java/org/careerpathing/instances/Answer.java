package org.careerpathing.instances;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;

/**
 * An answer, as a claim about the graph.
 *
 * @param request what was asked
 * @param version the version of the data that it names; null where it names none
 * @param claim whether it is right for a graph
 * @param body what it says
 * @param sent when the request was sent, in nanoseconds
 * @param received when it was answered
 */
record Answer(String request, @Nullable Long version, Predicate<Graph> claim, String body, long sent, long received) {

	/** How the body of an answer is read. */
	interface Reading {

		Predicate<Graph> claim(DocumentContext body);

	}

	static Answer of(String request, Reading reading, HttpResponse<String> answer, long sent) {
		long received = System.nanoTime();
		if (answer.statusCode() != 200) {
			throw new AssertionError(request + ": " + answer.statusCode() + " " + answer.body());
		}
		DocumentContext body = JsonPath.parse(answer.body());
		Map<String, Object> all = body.read("$");
		Long version = (all.get("dataVersion") instanceof Number number) ? Long.valueOf(number.longValue()) : null;
		return new Answer(request, version, reading.claim(body), answer.body(), sent, received);
	}

	/**
	 * Paths: which, in which order, at what cost, and all that is said of their moves.
	 */
	static Predicate<Graph> paths(DocumentContext body, double perMove, int most) {
		Map<List<String>, Long> costs = new LinkedHashMap<>();
		Map<List<String>, Double> learning = new HashMap<>();
		Map<String, Object> facts = new HashMap<>();
		for (Map<String, Object> path : body.<List<Map<String, Object>>>read("$.paths")) {
			DocumentContext one = JsonPath.parse(path);
			List<String> roles = one.read("$.roles[*].id");
			costs.put(roles, Math.round(1e6 * one.<Double>read("$.totals.cost")));
			learning.put(roles, one.read("$.totals.learning.known"));
			titles(one, "$.roles[*]", facts);
			for (Map<String, Object> move : one.<List<Map<String, Object>>>read("$.moves")) {
				DocumentContext step = JsonPath.parse(move);
				String to = step.read("$.to.id");
				facts.put(Graph.months(step.read("$.from.id"), to), step.read("$.months.known"));
				for (Map<String, Object> skill : step.<List<Map<String, Object>>>read("$.skillsToLearn")) {
					facts.put(Graph.level(to, JsonPath.read(skill, "$.skill.id")), skill.get("toLevel"));
				}
			}
		}
		return (graph) -> {
			Map<List<String>, Long> expected = graph.paths(perMove);
			return List.copyOf(expected.entrySet())
				.subList(0, Math.min(most, expected.size()))
				.equals(List.copyOf(costs.entrySet())) && graph.has(facts)
					&& learning.entrySet().stream().allMatch((path) -> graph.learns(path.getKey(), path.getValue()));
		};
	}

	/** What one role asks beyond another. */
	static Predicate<Graph> gap(DocumentContext body) {
		String to = body.read("$.to.id");
		Map<String, Object> facts = new HashMap<>();
		titles(body, "$.to", facts);
		for (Map<String, Object> skill : body.<List<Map<String, Object>>>read("$.skills")) {
			facts.put(Graph.level(to, JsonPath.read(skill, "$.skill.id")), skill.get("toLevel"));
		}
		double learning = body.read("$.learning.known");
		return (graph) -> graph.has(facts) && graph.learns(List.of(body.read("$.from.id"), to), learning);
	}

	/** Single moves out of a role, with what is stored of their learning. */
	static Predicate<Graph> next(DocumentContext body) {
		String from = body.read("$.role.id");
		Map<String, Object> facts = new HashMap<>();
		Map<String, Double> learning = new HashMap<>();
		titles(body, "$.moves[*].role", facts);
		for (Map<String, Object> move : body.<List<Map<String, Object>>>read("$.moves")) {
			String to = JsonPath.read(move, "$.role.id");
			facts.put(Graph.months(from, to), move.get("months"));
			learning.put(to, JsonPath.read(move, "$.learning.known"));
		}
		return (graph) -> graph.has(facts) && learning
			.size() == graph.facts().keySet().stream().filter((fact) -> fact.startsWith(Graph.months(from, ""))).count()
				&& learning.entrySet()
					.stream()
					.allMatch((move) -> graph.learns(List.of(from, move.getKey()), move.getValue()));
	}

	/** A role with its requirements. */
	static Predicate<Graph> role(DocumentContext body) {
		String role = body.read("$.id");
		Map<String, Object> facts = new HashMap<>();
		titles(body, "$", facts);
		for (Map<String, Object> skill : body.<List<Map<String, Object>>>read("$.requirements")) {
			facts.put(Graph.level(role, JsonPath.read(skill, "$.skill.id")), skill.get("level"));
		}
		return (graph) -> graph.has(facts);
	}

	/** Roles that were found. */
	static Predicate<Graph> roles(DocumentContext body) {
		Map<String, Object> facts = new HashMap<>();
		titles(body, "$.items[*]", facts);
		return (graph) -> graph.has(facts);
	}

	/** Every version after one has its change, up to the version of the answer. */
	static Predicate<Graph> changes(DocumentContext body, long since) {
		List<Integer> versions = body.read("$.items[*].version");
		long last = body.<Number>read("$.dataVersion").longValue();
		boolean complete = versions.size() == last - since && java.util.stream.IntStream.range(0, versions.size())
			.allMatch((place) -> versions.get(place) == since + 1 + place);
		return (graph) -> complete;
	}

	private static void titles(DocumentContext body, String path, Map<String, Object> facts) {
		Object found = body.read(path);
		List<?> roles = (found instanceof List<?> several) ? several : List.of(found);
		for (Object role : roles) {
			Map<?, ?> properties = (Map<?, ?>) role;
			facts.put(Graph.title(String.valueOf(properties.get("id"))),
					Objects.requireNonNull(properties.get("title")));
		}
	}

}
