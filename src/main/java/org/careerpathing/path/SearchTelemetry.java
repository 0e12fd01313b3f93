package org.careerpathing.path;

import java.util.function.Supplier;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.stereotype.Component;

/**
 * Measures searches: how long they take, how much they look at, and how they end. Whose
 * they are, and from where to where, is not told.
 */
@Component
class SearchTelemetry {

	/**
	 * Timer and span by {@code goal}, {@code mode} and {@code outcome}: {@code found},
	 * {@code none}, or {@code failed}, and {@code cut} where the limit of a search ended
	 * it before it was certain.
	 */
	static final String SEARCH = "career.search";

	/** Beginnings of paths that a search looked at, by {@code mode}. */
	static final String LABELS = "career.search.labels";

	private static final String MODE = "mode";

	private static final String OUTCOME = "outcome";

	private final ObservationRegistry observations;

	private final MeterRegistry meters;

	SearchTelemetry(ObservationRegistry observations, MeterRegistry meters) {
		this.observations = observations;
		this.meters = meters;
	}

	PathAnswer measure(PathQuestion question, Supplier<PathAnswer> search) {
		String mode = question.mode().toString();
		Observation observation = Observation.createNotStarted(SEARCH, this.observations)
			.contextualName("search for paths")
			.lowCardinalityKeyValue("goal", question.goal().toString())
			.lowCardinalityKeyValue(MODE, mode)
			.lowCardinalityKeyValue(OUTCOME, "failed");
		return observation.observe(() -> {
			PathAnswer answer = search.get();
			observation.lowCardinalityKeyValue(OUTCOME, outcome(answer));
			DistributionSummary.builder(LABELS)
				.description("Beginnings of paths that a search looked at")
				.tag(MODE, mode)
				.register(this.meters)
				.record(answer.search().labels());
			return answer;
		});
	}

	private static String outcome(PathAnswer answer) {
		if (!answer.search().exact()) {
			return "cut";
		}
		return answer.paths().isEmpty() ? "none" : "found";
	}

}
