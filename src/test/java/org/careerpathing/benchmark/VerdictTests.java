package org.careerpathing.benchmark;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictTests {

	@Test
	void holdsWhereNothingGrows() {
		assertThat(verdict((minute) -> minute(200 + minute % 3, 60, 50))).endsWith("Verdict: it held.");
	}

	@Test
	void namesWhatGrew() {
		assertThat(verdict((minute) -> minute(200 + 10 * minute, 60, 50)))
			.endsWith("Verdict: it grew: heap after a collection, MB: 210, then 270.");
		assertThat(verdict((minute) -> minute(200, 60 + 5 * minute, 50)))
			.endsWith("Verdict: it grew: open files: 65, then 95.");
		assertThat(verdict((minute) -> minute(200, 60, 50 + 10 * minute)))
			.contains("Verdict: it grew: 95 % of answers");
	}

	@Test
	void namesErrorsWhereverTheyAre() {
		assertThat(verdict((minute) -> {
			Tally tally = new Tally();
			tally.served(50_000_000);
			if (minute == 4) {
				tally.error("500 to /v1/paths");
				tally.compared(false, "an answer");
			}
			return new Soak.Minute(vitals(200, 60), tally.take());
		})).endsWith("Verdict: errors: 1; wrong answers: 1.");
	}

	/** Nine minutes: the first third is 0 to 2, the last one 6 to 8. */
	private static String verdict(IntFunction<Soak.Minute> minute) {
		List<Soak.Minute> minutes = IntStream.range(0, 9).mapToObj(minute).toList();
		return Verdict.of(minutes);
	}

	private static Soak.Minute minute(int heap, int files, int millis) {
		Tally tally = new Tally();
		tally.served(millis * 1_000_000L);
		return new Soak.Minute(vitals(heap, files), tally.take());
	}

	private static Vitals vitals(int heap, int files) {
		return new Vitals(heap, 900, 40, files, 1, 3, 0);
	}

}
