package org.careerpathing.importing.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.careerpathing.importing.staging.RefusalLog;
import org.careerpathing.importing.staging.Staging;
import org.careerpathing.importing.writing.ImportRun;
import org.careerpathing.importing.writing.ImportWriter;
import org.careerpathing.version.DataVersion;
import org.careerpathing.web.DiskFull;
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

	private static final String FULL = "The disk is full: make room, and import again.";

	private final JobStore store;

	private final JobFolders folders;

	private final ImportWriter writer;

	private final DataVersion version;

	private final ApplicationEventPublisher events;

	private final DiskSpace disk;

	private final ImportTelemetry telemetry;

	private final ImportProperties properties;

	ImportRunner(JobStore store, JobFolders folders, ImportWriter writer, DataVersion version,
			ApplicationEventPublisher events, DiskSpace disk, ImportTelemetry telemetry, ImportProperties properties) {
		this.store = store;
		this.folders = folders;
		this.writer = writer;
		this.version = version;
		this.events = events;
		this.disk = disk;
		this.telemetry = telemetry;
		this.properties = properties;
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
		Long starts = this.store.begin(id).orElse(null);
		if (starts == null) {
			// Cancelled just now.
			return;
		}
		JobProgress progress = new JobProgress(this.store, id, starts, stopping);
		long start = System.nanoTime();
		try {
			this.folders.clearScratch(id);
			Report report = run(job, format, progress);
			State state = (report.message() != null && report.things().isEmpty()) ? State.FAILED : State.DONE;
			progress.end(state, report);
			this.folders.clearFiles(id);
			log.info("Import " + id + " of " + job.job().source() + ": " + state + ".");
		}
		catch (JobProgress.Stopped ex) {
			breakOff(id, starts, progress);
		}
		catch (JobProgress.TakenAway ex) {
			log.info("Import " + id + " goes on no more: it was cancelled, or is run by another process.");
			if (this.store.find(id).filter((now) -> now.job().status().ended()).isPresent()) {
				this.folders.clearFiles(id);
			}
		}
		catch (IOException | UncheckedIOException | MVStoreException ex) {
			log.warn("Import " + id + " failed.", ex);
			fail(progress, id, DiskFull.isCauseOf(ex) ? FULL : "The files cannot be read: " + ex.getMessage() + ".");
		}
		catch (RuntimeException ex) {
			log.error("Import " + id + " failed.", ex);
			fail(progress, id, DiskFull.isCauseOf(ex) ? FULL
					: "The service or the database failed while it wrote; the log says what.");
		}
		finally {
			this.folders.clearStaging(id);
		}
		this.store.find(id)
			.ifPresent((now) -> this.telemetry.ended(now.job(), Duration.ofNanos(System.nanoTime() - start)));
	}

	/** One that no start would run again must not keep its source from being imported. */
	private void breakOff(String id, long starts, JobProgress progress) {
		if (this.properties.resume()) {
			this.store.update(id, starts, State.QUEUED, Phase.WAITING, 0, progress.report());
			log.info("Import " + id + " was broken off. It is run again at the next start.");
		}
		else {
			progress.fail(State.CANCELLED, "Broken off.");
		}
	}

	private void fail(JobProgress progress, String id, String why) {
		if (progress.fail(State.FAILED, why)) {
			this.folders.clearFiles(id);
		}
	}

	private Report run(Stored job, Format format, JobProgress progress) throws IOException {
		ImportOptions options = job.options();
		Path folder = this.folders.of(job.job().id());
		Map<String, Path> files = files((job.files() != null) ? job.files() : folder.resolve("files"));
		long bytes = 0;
		for (Path file : files.values()) {
			bytes += Files.size(file);
		}
		if (this.disk.lacks(folder, bytes)) {
			return Report.NOTHING.failed("The disk with " + folder.getParent() + " has no room to read "
					+ bytes / 1_000_000 + " MB of files. Nothing was written: make room, and import again.");
		}
		try (Staging staging = Staging.open(folder.resolve(JobFolders.STAGING));
				RefusalLog refusals = RefusalLog.open(folder.resolve(JobFolders.REFUSED))) {
			Intake intake = new Intake(files, staging, refusals, (done) -> progress.reading(done));
			progress.reads(intake);
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
			if (!options.partial() && read.rows().stream().allMatch((file) -> file.read() == 0)) {
				return read.failed("No file has a row, which would retire everything that " + options.source()
						+ " has brought. Nothing was written: look whether the files are whole.");
			}
			if (refused > 0 && read.rows().stream().allMatch((file) -> file.read() == file.refused())) {
				return read.failed("Every row was refused. Nothing was written.");
			}
			ImportRun run = new ImportRun(job.job().id(), options.source(), options.dryRun(), options.partial(), intake,
					format.similarMoves(options), (done) -> progress.writing(done), progress::check);
			progress.writes(run);
			this.writer.write(run);
			if (!options.dryRun()) {
				this.events.publishEvent(new MuchChanged());
			}
			return new Report(intake.accounts().rows(), intake.accounts().ignored(), JobProgress.things(run),
					note(options, format, run.spared()), List.of(), this.version.current());
		}
	}

	private static @Nullable String note(ImportOptions options, Format format, List<String> spared) {
		List<String> notes = new ArrayList<>();
		if (options.dryRun() && format.similarMoves(options) != null) {
			notes.add(
					"Moves between similar roles are computed once the roles are there: a dry run does not count them.");
		}
		if (!spared.isEmpty()) {
			notes.add("Nothing was retired of: " + String.join(", ", spared)
					+ ". A row was refused that may be about any of them; mend it, and import the whole files again.");
		}
		return notes.isEmpty() ? null : String.join(" ", notes);
	}

	static Map<String, Path> files(Path folder) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			Map<String, Path> files = new TreeMap<>();
			all.filter(Files::isRegularFile).forEach((file) -> files.put(String.valueOf(file.getFileName()), file));
			return files;
		}
	}

}
