package org.careerpathing.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Whether a soak went on as it began: the medians of its last third beside those of its
 * first.
 */
final class Verdict {

	private final List<Soak.Minute> first;

	private final List<Soak.Minute> last;

	private final List<String> lines = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	private Verdict(List<Soak.Minute> minutes) {
		int third = Math.max(1, minutes.size() / 3);
		this.first = minutes.subList(0, third);
		this.last = minutes.subList(minutes.size() - third, minutes.size());
	}

	/**
	 * Compares.
	 * @param minutes what was seen, one at least
	 * @return what was compared, and a last line: that it held, or what did not
	 */
	static String of(List<Soak.Minute> minutes) {
		Verdict verdict = new Verdict(minutes);
		verdict.compare("heap after a collection, MB", (minute) -> minute.vitals().heap(), 1.1, 16);
		verdict.compare("memory of the process, MB", (minute) -> minute.vitals().resident(), 1.1, 64);
		verdict.compare("threads", (minute) -> minute.vitals().threads(), 1.1, 5);
		verdict.compare("open files", (minute) -> minute.vitals().files(), 1.1, 10);
		verdict.compare("connections to the database", (minute) -> minute.vitals().used() + minute.vitals().idle(), 1.1,
				5);
		verdict.compare("open transactions", (minute) -> minute.vitals().transactions(), 1.1, 5);
		verdict.compare("95 % of answers, ms", (minute) -> minute.outcome().percentile(95), 1.5, 20);
		verdict.none("errors", minutes, (minute) -> minute.outcome().failed());
		verdict.none("wrong answers", minutes, (minute) -> minute.outcome().wrong());
		String end = verdict.complaints.isEmpty() ? "it held." : String.join("; ", verdict.complaints) + ".";
		return String.join("; ", verdict.lines) + ".\nVerdict: " + end;
	}

	/** A little more is chance: a share of what there was, and some. */
	private void compare(String name, ToDoubleFunction<Soak.Minute> value, double share, double some) {
		double before = median(this.first, value);
		double after = median(this.last, value);
		String line = "%s: %.0f, then %.0f".formatted(name, before, after);
		this.lines.add(line);
		if (after > before * share + some) {
			this.complaints.add("it grew: " + line);
		}
	}

	private void none(String name, List<Soak.Minute> minutes, ToDoubleFunction<Soak.Minute> value) {
		double sum = minutes.stream().mapToDouble(value).sum();
		String line = "%s: %.0f".formatted(name, sum);
		this.lines.add(line);
		if (sum > 0) {
			this.complaints.add(line);
		}
	}

	private static double median(List<Soak.Minute> minutes, ToDoubleFunction<Soak.Minute> value) {
		return minutes.stream().mapToDouble(value).sorted().skip(minutes.size() / 2).findFirst().orElseThrow();
	}

}
