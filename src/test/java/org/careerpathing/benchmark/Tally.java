package org.careerpathing.benchmark;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

import org.HdrHistogram.Histogram;
import org.HdrHistogram.Recorder;

/**
 * What came of questions, until somebody asks.
 */
final class Tally {

	private static final int DIGITS = 3;

	private final Recorder served = new Recorder(DIGITS);

	private final Recorder late = new Recorder(DIGITS);

	private final LongAdder shed = new LongAdder();

	private final LongAdder compared = new LongAdder();

	private final LongAdder wrong = new LongAdder();

	private final Map<String, LongAdder> errors = new ConcurrentHashMap<>();

	private final AtomicReference<String> example = new AtomicReference<>("");

	/**
	 * What came.
	 *
	 * @param served how long answers of status 200 took, in microseconds from when the
	 * question was due
	 * @param late how much later than due questions were sent, in microseconds
	 * @param shed how many the service refused to take, and said when to come again
	 * @param errors how many other answers, by status or by what went wrong
	 * @param compared how many costs were compared
	 * @param wrong how many of them were wrong
	 * @param example a wrong answer; empty where there is none
	 */
	record Outcome(Histogram served, Histogram late, long shed, Map<String, Long> errors, long compared, long wrong,
			String example) {

		/** In milliseconds; what so many of a hundred answers do not exceed. */
		double percentile(double share) {
			return this.served.getValueAtPercentile(share) / 1e3;
		}

		/** The same for a table. */
		String millis(double share) {
			return "%.0f".formatted(percentile(share));
		}

		/** How late questions were sent, for a table. */
		String lateMillis(double share) {
			return "%.0f".formatted(this.late.getValueAtPercentile(share) / 1e3);
		}

		long failed() {
			return this.errors.values().stream().mapToLong(Long::longValue).sum();
		}

		String errorsByKind() {
			return this.errors.isEmpty() ? "0" : this.errors.toString();
		}

	}

	void late(long nanos) {
		this.late.recordValue(nanos / 1000);
	}

	void served(long nanos) {
		this.served.recordValue(nanos / 1000);
	}

	void shed() {
		this.shed.increment();
	}

	void compared(boolean right, String answer) {
		this.compared.increment();
		if (!right) {
			this.wrong.increment();
			this.example.compareAndSet("", answer);
		}
	}

	void error(String kind) {
		this.errors.computeIfAbsent(kind, (key) -> new LongAdder()).increment();
	}

	/** What came since the last time. */
	Outcome take() {
		Map<String, Long> failed = new TreeMap<>();
		this.errors.forEach((kind, count) -> {
			long sum = count.sumThenReset();
			if (sum > 0) {
				failed.put(kind, sum);
			}
		});
		return new Outcome(this.served.getIntervalHistogram(), this.late.getIntervalHistogram(),
				this.shed.sumThenReset(), failed, this.compared.sumThenReset(), this.wrong.sumThenReset(),
				this.example.getAndSet(""));
	}

}
