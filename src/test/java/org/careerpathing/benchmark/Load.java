package org.careerpathing.benchmark;

import java.time.Duration;
import java.util.List;

/**
 * How the service does below what it can do, near it and above it.
 */
final class Load {

	/** Of the capacity. */
	private static final List<Double> LEVELS = List.of(0.5, 0.9, 1.5);

	private static final String FORMAT = "| %5s | %8s | %8s | %9s | %7s | %7s | %7s | %7s | %7s | %7s | %7s | %6s | %s |%n";

	private static final Duration WINDOW = Duration.ofSeconds(10);

	/** As long as the JVM compiles, each minute is faster than the one before. */
	private static final int WINDOWS_WITHOUT_GAIN = 6;

	private static final int MOST_WINDOWS = 60;

	private static final double GAIN = 1.03;

	private final Caller caller;

	private final Mix mix;

	private final int clients;

	/**
	 * Prepares it.
	 * @param caller asks
	 * @param mix what is asked
	 * @param clients how many clients find out the capacity
	 */
	Load(Caller caller, Mix mix, int clients) {
		this.caller = caller;
		this.mix = mix;
		this.clients = clients;
	}

	/**
	 * Finds out what the service can do: warms it up, then measures.
	 * @param time how long it is measured
	 * @return how many questions it answers a second
	 */
	double capacity(Duration time) {
		Capacity closed = new Capacity(this.caller, this.mix::next, this.clients);
		warmUp(closed);
		Tally tally = new Tally();
		double seconds = closed.run(time, tally);
		Tally.Outcome outcome = tally.take();
		double capacity = outcome.served().getTotalCount() / seconds;
		System.out.printf(
				"%n%nCapacity: %d clients without a pause got %.1f answers a second in %.0f s; "
						+ "50 %% within %.0f ms, 99 %% within %.0f ms; shed: %d, errors: %s, wrong: %d of %d compared. "
						+ "Load of the machine: %.2f%n%n",
				this.clients, capacity, seconds, outcome.percentile(50), outcome.percentile(99), outcome.shed(),
				outcome.errorsByKind(), outcome.wrong(), outcome.compared(), Memory.load());
		return capacity;
	}

	/** Until it does not become faster any more. */
	private static void warmUp(Capacity closed) {
		System.out.printf("Warming up; answers a second in each %d s:", WINDOW.toSeconds());
		double best = 0;
		int without = 0;
		for (int i = 0; i < MOST_WINDOWS && without < WINDOWS_WITHOUT_GAIN; i++) {
			Tally tally = new Tally();
			double seconds = closed.run(WINDOW, tally);
			double rate = tally.take().served().getTotalCount() / seconds;
			System.out.printf(" %.0f", rate);
			without = (rate > GAIN * best) ? 0 : without + 1;
			best = Math.max(best, rate);
		}
	}

	/**
	 * Prints a line for each level.
	 * @param capacity what the service can do, in questions a second
	 * @param time how long each level is held
	 */
	void levels(double capacity, Duration time) {
		System.out.printf(FORMAT, "", "offered", "served", "shed", "errors", "50 %", "90 %", "95 %", "99 %", "99.9 %",
				"longest", "late", "right");
		System.out.printf(FORMAT, "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:",
				"---");
		for (double level : LEVELS) {
			Tally tally = new Tally();
			double seconds = new OpenLoop(this.caller, this.mix::next).run(level * capacity, time, tally);
			print(level, level * capacity, seconds, tally.take());
		}
		System.out.printf("%nLoad of the machine: %.2f%n", Memory.load());
	}

	private static void print(double level, double rate, double seconds, Tally.Outcome outcome) {
		System.out.printf(FORMAT, Math.round(100 * level) + " %", "%.1f/s".formatted(rate),
				"%.1f/s".formatted(outcome.served().getTotalCount() / seconds),
				"%.1f/s".formatted(outcome.shed() / seconds), outcome.errorsByKind(), outcome.millis(50),
				outcome.millis(90), outcome.millis(95), outcome.millis(99), outcome.millis(99.9), outcome.millis(100),
				outcome.lateMillis(99),
				outcome.compared() - outcome.wrong() + "/" + outcome.compared() + outcome.example());
	}

}
