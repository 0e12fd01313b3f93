package org.careerpathing.instances;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import com.jayway.jsonpath.JsonPath;
import org.careerpathing.support.ServiceProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All that was written and answered, with its times. The list of changes says which write
 * made which version, so afterwards the graph of every version is known.
 */
final class Ledger {

	private static final Pattern NUMBER = Pattern.compile("#([0-9]+)");

	private final AtomicInteger numbers = new AtomicInteger();

	private final Map<Integer, Written> written = new ConcurrentHashMap<>();

	private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

	private final List<Graph> graphs = new ArrayList<>(List.of(new Graph(Map.of())));

	private final List<Written> byVersion = new ArrayList<>();

	/**
	 * A write that was acknowledged.
	 *
	 * @param write what was written
	 * @param sent when it was sent, in nanoseconds
	 * @param acknowledged when it was answered
	 */
	record Written(Write write, long sent, long acknowledged) {

	}

	/** A number for the next write. */
	int number() {
		return this.numbers.incrementAndGet();
	}

	void written(Write write, long sent, long acknowledged) {
		this.written.put(write.number(), new Written(write, sent, acknowledged));
	}

	void answered(Answer answer) {
		this.answers.add(answer);
	}

	/**
	 * Reads the list of changes: each write has made one version, and nothing else has.
	 */
	void readChanges(ServiceProcess service) throws IOException {
		Map<String, Deque<Written>> removals = new HashMap<>();
		this.written.values()
			.stream()
			.filter((each) -> each.write.value() == null)
			.sorted((one, two) -> Integer.compare(one.write.number(), two.write.number()))
			.forEach((each) -> removals.computeIfAbsent(each.write.fact(), (fact) -> new ArrayDeque<>()).add(each));
		List<Map<String, Object>> page;
		do {
			page = JsonPath.read(service.get("/v1/changes?limit=500&since=" + this.byVersion.size()).body(), "$.items");
			for (Map<String, Object> change : page) {
				Deque<Written> removed = removals.getOrDefault(
						Graph.months(String.valueOf(change.get("id")), String.valueOf(change.get("other"))),
						new ArrayDeque<>());
				Written made = Objects.requireNonNull(
						"RETIRED".equals(change.get("event")) ? removed.poll() : this.written.get(number(change)),
						() -> "Nobody wrote this: " + change);
				this.byVersion.add(made);
				assertThat(((Number) Objects.requireNonNull(change.get("version"))).intValue())
					.isEqualTo(this.byVersion.size());
				this.graphs.add(this.graphs.getLast().with(made.write.fact(), made.write.value()));
			}
		}
		while (!page.isEmpty());
		assertThat(this.byVersion).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(this.written.values());
	}

	private static int number(Map<String, Object> change) {
		for (Map<String, Object> property : JsonPath.<List<Map<String, Object>>>read(change, "$.properties")) {
			Matcher number = NUMBER.matcher(String.valueOf(property.get("after")));
			if (number.find()) {
				return Integer.parseInt(number.group(1));
			}
		}
		throw new AssertionError("No write of ours: " + change);
	}

	/** Every answer was right at some moment of its request, and names that version. */
	void check() {
		List<String> wrong = this.answers.stream().filter((answer) -> !isRight(answer)).map(this::told).toList();
		assertThat(wrong).as("wrong of " + this.answers.size()).isEmpty();
	}

	private boolean isRight(Answer answer) {
		return current(answer).filter((version) -> answer.version() == null || answer.version() == version)
			.anyMatch((version) -> answer.claim().test(this.graphs.get((int) version)));
	}

	/** The versions that may have been current between the request and its answer. */
	private LongStream current(Answer answer) {
		long least = 0;
		for (int version = this.byVersion.size(); version > 0 && least == 0; version--) {
			least = (this.byVersion.get(version - 1).acknowledged < answer.sent()) ? version : 0;
		}
		return LongStream.rangeClosed(least, this.byVersion.size())
			.takeWhile((version) -> version == 0 || this.byVersion.get((int) version - 1).sent < answer.received());
	}

	private String told(Answer answer) {
		long[] current = current(answer).toArray();
		List<Integer> fits = new ArrayList<>();
		for (int version = 0; version < this.graphs.size(); version++) {
			if (answer.claim().test(this.graphs.get(version))) {
				fits.add(version);
			}
		}
		return answer.request() + " names " + answer.version() + "; current were " + current[0] + " to "
				+ current[current.length - 1] + "; what it says fits "
				+ fits.stream().filter((version) -> Math.abs(version - current[0]) < 100).toList() + "\n";
	}

	/** How much it was. */
	String summary() {
		return this.written.size() + " writes, " + this.answers.size() + " answers";
	}

}
