package org.careerpathing.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How long answers took, and how many were right.
 */
final class Times {

	private final List<Long> nanos = new ArrayList<>();

	private int compared;

	private int right;

	private int empty;

	private int failed;

	/** An expectation that is empty says that there is nothing to compare with. */
	void add(long time, List<Long> costs, List<Long> expected) {
		this.nanos.add(time);
		if (!expected.isEmpty()) {
			this.compared++;
			this.right += costs.equals(expected) ? 1 : 0;
			this.empty += costs.isEmpty() ? 1 : 0;
		}
	}

	void addFailure(long time) {
		this.nanos.add(time);
		this.failed++;
	}

	Duration sum() {
		return Duration.ofNanos(this.nanos.stream().mapToLong(Long::longValue).sum());
	}

	int count() {
		return this.nanos.size();
	}

	/** In milliseconds; the value that so many of a hundred answers do not exceed. */
	double percentile(int share) {
		return percentile(this.nanos, share);
	}

	static double percentile(List<Long> nanos, int share) {
		List<Long> sorted = nanos.stream().sorted().toList();
		return sorted.isEmpty() ? Double.NaN
				: sorted.get(Math.max(0, Math.ceilDiv(sorted.size() * share, 100) - 1)) / 1e6;
	}

	double median() {
		return percentile(50);
	}

	/** For instance {@code 98/100}; empty where there is nothing to say. */
	String agreement() {
		List<String> parts = new ArrayList<>();
		if (this.compared > 0) {
			parts.add(this.right + "/" + this.compared);
		}
		if (this.empty > 0) {
			parts.add(this.empty + " without an answer");
		}
		if (this.failed > 0) {
			parts.add(this.failed + " failed");
		}
		return String.join(", ", parts);
	}

}
