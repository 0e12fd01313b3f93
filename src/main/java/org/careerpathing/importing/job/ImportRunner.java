package org.careerpathing.importing.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.careerpathing.cypher.MuchChanged;
import org.careerpathing.importing.format.Format;
import org.careerpathing.importing.format.ImportOptions;
import org.careerpathing.importing.job.ImportJob.Phase;
import org.careerpathing.importing.job.ImportJob.State;
import org.careerpathing.importing.job.JobStore.Stored;
import org.careerpathing.importing.staging.Intake;
import org.careerpathing.importing.staging.Kind;
import org.careerpathing.importing.staging.RefusalLog;
import org.careerpathing.importing.staging.Staging;
import org.careerpathing.importing.writing.ImportRun;
import org.careerpathing.importing.writing.ImportWriter;
import org.careerpathing.version.DataVersion;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Runs one import: reads all of its files, then writes what they bring.
 */
@Component
class ImportRunner {

	private static final Log log = LogFactory.getLog(ImportRunner.class);

	/** What reading is of the whole work, roughly. */
	private static final double READING = 0.25;

	private static final long FLUSH_NANOS = 500_000_000;

	private final JobStore store;

	private final JobFolders folders;

	private final ImportWriter writer;

	private final DataVersion version;

	private final ApplicationEventPublisher events;

	ImportRunner(JobStore store, JobFolders folders, ImportWriter writer, DataVersion version,
			ApplicationEventPublisher events) {
		this.store = store;
		this.folders = folders;
		this.writer = writer;
		this.version = version;
		this.events = events;
	}

	/**
	 * Runs an import to its end.
	 * @param job the import
	 * @param format the format of its files
	 * @param stopping whether the service is to stop; the import is then left to be run
	 * again
	 */
	void run(Stored job, Format format, BooleanSupplier stopping) {
		String id = job.job().id();
		Progress progress = new Progress(id, stopping);
		try {
			this.store.update(id, State.RUNNING, Phase.READING, 0, Report.NOTHING);
			this.folders.clearScratch(id);
			Report report = run(job, format, progress);
			State state = (report.message() != null && report.things().isEmpty()) ? State.FAILED : State.DONE;
			this.store.update(id, state, Phase.ENDED, 1, report);
			this.folders.clearFiles(id);
			log.info("Import " + id + " of " + job.job().source() + ": " + state + ".");
		}
		catch (Stopped ex) {
			this.store.update(id, State.QUEUED, Phase.WAITING, 0, progress.report);
			log.info("Import " + id + " was broken off. It is run again at the next start.");
		}
		catch (IOException | UncheckedIOException | MVStoreException ex) {
			log.warn("Import " + id + " failed.", ex);
			fail(id, progress, isFull(ex) ? "The disk is full: make room, and send the files again."
					: "The files cannot be read: " + ex.getMessage());
		}
		catch (RuntimeException ex) {
			log.error("Import " + id + " failed.", ex);
			fail(id, progress, "The service or the database failed while it wrote. What was written stays, each role "
					+ "whole; send the files again to write the rest. The log says what failed.");
		}
		finally {
			this.folders.clearStaging(id);
		}
	}

	private void fail(String id, Progress progress, String message) {
		this.store.update(id, State.FAILED, Phase.ENDED, progress.done, progress.report.failed(message));
		this.folders.clearFiles(id);
	}

	private Report run(Stored job, Format format, Progress progress) throws IOException {
		ImportOptions options = job.options();
		Path folder = this.folders.of(job.job().id());
		Map<String, Path> files = files((job.files() != null) ? job.files() : folder.resolve("files"));
		try (Staging staging = Staging.open(folder.resolve(JobFolders.STAGING));
				RefusalLog refusals = RefusalLog.open(folder.resolve(JobFolders.REFUSED))) {
			Intake intake = new Intake(files, staging, refusals, (done) -> progress.reading(done));
			progress.intake = intake;
			format.read(intake, options);
			refusals.close();
			Report read = new Report(intake.accounts().rows(), intake.accounts().ignored(), List.of(), null,
					this.folders.problems(job.job().id()), null);
			if (intake.broken() > 0) {
				return read.failed("A file cannot be used. Nothing was written.");
			}
			long refused = read.rows().stream().mapToLong((file) -> file.refused()).sum();
			if (options.strict() && refused > 0) {
				return read.failed("Rows were refused, and strict was asked for. Nothing was written.");
			}
			ImportRun run = new ImportRun(job.job().id(), options.source(), options.dryRun(), options.partial(), intake,
					format.similarMoves(options), (done) -> progress.writing(done));
			progress.run = run;
			this.writer.write(run);
			if (!options.dryRun()) {
				this.events.publishEvent(new MuchChanged());
			}
			return new Report(intake.accounts().rows(), intake.accounts().ignored(), things(run), note(options, format),
					List.of(), this.version.current());
		}
	}

	private static @Nullable String note(ImportOptions options, Format format) {
		return (options.dryRun() && format.similarMoves(options) != null)
				? "Moves between similar roles are computed once the roles are there: a dry run does not count them."
				: null;
	}

	private static List<ImportJob.Things> things(ImportRun run) {
		List<ImportJob.Things> things = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			ImportRun.Counts counts = Objects.requireNonNull(run.counts().get(kind));
			things.add(new ImportJob.Things(kind.name().toLowerCase(Locale.ROOT), counts.created(), counts.changed(),
					counts.retired()));
		}
		return things;
	}

	static Map<String, Path> files(Path folder) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			Map<String, Path> files = new TreeMap<>();
			all.filter(Files::isRegularFile).forEach((file) -> files.put(String.valueOf(file.getFileName()), file));
			return files;
		}
	}

	private static boolean isFull(Throwable ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (String.valueOf(cause.getMessage()).contains("No space left")) {
				return true;
			}
		}
		return false;
	}

	/** Thrown to leave an import where it is. */
	private static final class Stopped extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	/**
	 * Notes progress twice a second at most.
	 */
	private final class Progress {

		private final String id;

		private final BooleanSupplier stopping;

		private @Nullable Intake intake;

		private @Nullable ImportRun run;

		private Report report = Report.NOTHING;

		private double done;

		private long flushed = System.nanoTime();

		Progress(String id, BooleanSupplier stopping) {
			this.id = id;
			this.stopping = stopping;
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
				ImportRunner.this.store.update(this.id, State.RUNNING, phase, Math.max(this.done, 0.0001), this.report);
				this.flushed = System.nanoTime();
			}
		}

	}

}
