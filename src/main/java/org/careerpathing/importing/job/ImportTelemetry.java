package org.careerpathing.importing.job;

import java.time.Duration;
import java.util.Locale;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.careerpathing.importing.staging.FileTally;

import org.springframework.stereotype.Component;

/**
 * Measures imports: how long they take, how they end, and what becomes of their rows.
 */
@Component
class ImportTelemetry {

	/** Timer by {@code format} and {@code outcome}, the status in small letters. */
	static final String IMPORT = "career.import";

	/** Counter by {@code format} and {@code fate}: {@code read} or {@code refused}. */
	static final String ROWS = "career.import.rows";

	private static final String FORMAT = "format";

	private final MeterRegistry meters;

	ImportTelemetry(MeterRegistry meters) {
		this.meters = meters;
	}

	/**
	 * Counts a run of an import.
	 * @param job the import after it
	 * @param took how long the run took
	 */
	void ended(ImportJob job, Duration took) {
		Timer.builder(IMPORT)
			.description("Runs of imports")
			.tag(FORMAT, job.format())
			.tag("outcome", job.status().name().toLowerCase(Locale.ROOT))
			.register(this.meters)
			.record(took);
		count(job, "read", job.rows().stream().mapToLong(FileTally.Rows::read).sum());
		count(job, "refused", job.rows().stream().mapToLong(FileTally.Rows::refused).sum());
	}

	private void count(ImportJob job, String fate, long rows) {
		Counter.builder(ROWS)
			.description("Rows that imports read, and refused")
			.tag(FORMAT, job.format())
			.tag("fate", fate)
			.register(this.meters)
			.increment(rows);
	}

}
