package org.careerpathing.importing.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.careerpathing.importing.job.ImportJob.Phase;
import org.careerpathing.importing.job.ImportJob.State;
import org.careerpathing.importing.staging.Intake;
import org.careerpathing.importing.staging.Kind;
import org.careerpathing.importing.writing.ImportRun;
import org.jspecify.annotations.Nullable;

/**
 * How far one run of an import is. Noted in the database twice a second at most, where
 * the run also sees that it was cancelled.
 */
final class JobProgress {

	/** What reading is of the whole work, roughly. */
	private static final double READING = 0.25;

	private static final long FLUSH_NANOS = 500_000_000;

	private final JobStore store;

	private final String id;

	private final long starts;

	private final BooleanSupplier stopping;

	private @Nullable Intake intake;

	private @Nullable ImportRun run;

	private Report report = Report.NOTHING;

	private double done;

	private long flushed = System.nanoTime();

	/**
	 * The beginning of a run.
	 * @param starts how often the import was begun, this time included
	 * @param stopping whether the service is to stop
	 */
	JobProgress(JobStore store, String id, long starts, BooleanSupplier stopping) {
		this.store = store;
		this.id = id;
		this.starts = starts;
		this.stopping = stopping;
	}

	void reads(Intake files) {
		this.intake = files;
	}

	void writes(ImportRun writing) {
		this.run = writing;
	}

	Report report() {
		return this.report;
	}

	void reading(double part) {
		step(Phase.READING, part * READING);
	}

	void writing(double part) {
		step(Phase.WRITING, READING + part * (1 - READING));
	}

	private void step(Phase phase, double part) {
		if (this.stopping.getAsBoolean()) {
			throw new Stopped();
		}
		this.done = Math.min(part, 0.999);
		if (System.nanoTime() - this.flushed > FLUSH_NANOS) {
			this.report = new Report((this.intake != null) ? this.intake.accounts().rows() : List.of(), List.of(),
					(this.run != null) ? things(this.run) : List.of(), null, List.of(), null);
			update(State.RUNNING, phase, this.done, this.report);
			this.flushed = System.nanoTime();
		}
	}

	/** Fails where this run is not to write any more; asked in each transaction. */
	void check() {
		if (!this.store.goesOn(this.id, this.starts)) {
			throw new TakenAway();
		}
	}

	void end(State state, Report last) {
		update(state, Phase.ENDED, (state == State.DONE) ? 1 : this.done, last);
	}

	/**
	 * Ends it before its time.
	 * @return whether it did: otherwise it had been cancelled meanwhile
	 */
	boolean fail(State state, String why) {
		String message = why
				+ ((this.run != null) ? " What was written stays, each role whole: import again to write the rest."
						: " Nothing was written.");
		return this.store.update(this.id, this.starts, state, Phase.ENDED, this.done, this.report.failed(message));
	}

	private void update(State state, Phase phase, double part, Report now) {
		if (!this.store.update(this.id, this.starts, state, phase, part, now)) {
			throw new TakenAway();
		}
	}

	static List<ImportJob.Things> things(ImportRun run) {
		List<ImportJob.Things> things = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			ImportRun.Counts counts = Objects.requireNonNull(run.counts().get(kind));
			things.add(new ImportJob.Things(kind.name().toLowerCase(Locale.ROOT), counts.created(), counts.changed(),
					counts.retired()));
		}
		return things;
	}

	/** Thrown to leave an import where it is. */
	static final class Stopped extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	/** Thrown where an import was cancelled, or begun by somebody else. */
	static final class TakenAway extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
