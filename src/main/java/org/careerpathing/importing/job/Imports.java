package org.careerpathing.importing.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.careerpathing.importing.format.Format;
import org.careerpathing.importing.format.ImportOptions;
import org.careerpathing.importing.job.JobStore.Stored;
import org.careerpathing.importing.staging.FileTally;
import org.careerpathing.importing.table.Refusal;
import org.careerpathing.web.DiskFull;
import org.careerpathing.web.Problem;
import org.careerpathing.web.ProblemType;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Imports, one running at a time.
 */
@Component
public class Imports {

	private static final Log log = LogFactory.getLog(Imports.class);

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private final Formats formats;

	private final JobStore store;

	private final JobFolders folders;

	private final JobQueue queue;

	private final ImportProperties properties;

	private final DiskSpace disk;

	Imports(Formats formats, JobStore store, JobFolders folders, JobQueue queue, ImportProperties properties,
			DiskSpace disk) {
		this.formats = formats;
		this.store = store;
		this.folders = folders;
		this.queue = queue;
		this.properties = properties;
		this.disk = disk;
	}

	/**
	 * The formats that files can be in.
	 * @return the formats, by name
	 */
	public List<Format> formats() {
		return this.formats.all();
	}

	/**
	 * Finds a format.
	 * @param name its name
	 * @return the format; empty where there is none of that name
	 */
	public Optional<Format> format(String name) {
		return this.formats.find(name);
	}

	/**
	 * A source that changes its format would retire all that the other format brought and
	 * this one cannot say.
	 */
	private void checkSource(Format format, ImportOptions options) {
		if (format.amends()) {
			return;
		}
		this.store.formatsOf(options.source())
			.stream()
			.flatMap((name) -> this.formats.find(name).stream())
			.filter((other) -> !other.amends() && !other.name().equals(format.name()))
			.findFirst()
			.ifPresent((other) -> {
				throw Problem.invalid("source",
						"was imported with the format " + other.name() + ": what it brought would be retired where "
								+ format.name()
								+ " does not name it. Give these files a source of their own, for instance "
								+ options.source() + "-" + format.name());
			});
	}

	/**
	 * Begins an import of files that were sent.
	 * @param format their format
	 * @param options what the caller set
	 * @param files the files, or zip files with them
	 * @return the import, waiting
	 * @throws Problem 400 when a file is missing or cannot be taken, 409 when an import
	 * of the same source is under way
	 */
	public ImportJob submit(Format format, ImportOptions options, List<MultipartFile> files) {
		checkSource(format, options);
		String id = newId(format);
		boolean begun = false;
		try {
			long sent = files.stream().mapToLong(MultipartFile::getSize).sum();
			Path folder = this.folders.create(id);
			if (this.disk.lacks(folder, sent)) {
				throw full("the disk has no room for them");
			}
			new Upload(folder, this.properties.largest().toBytes()).take(files);
			FormatFiles.check(format, folder, options);
			this.queue.begin(id, format, options, null).ifPresent((other) -> {
				throw this.queue.underWay(options.source(), other);
			});
			begun = true;
			return get(id);
		}
		catch (IOException ex) {
			log.warn("The files of an import could not be kept.", ex);
			throw full(DiskFull.isCauseOf(ex) ? "the disk is full"
					: "they cannot be written where imports are kept, see the log");
		}
		finally {
			if (!begun) {
				this.folders.delete(id);
			}
		}
	}

	private static Problem full(String why) {
		return new Problem(ProblemType.INSUFFICIENT_STORAGE, "The files cannot be kept: " + why
				+ ". Nothing was imported. Make room, or let career-pathing.imports.folder lead to a larger disk.");
	}

	/**
	 * Runs an import of a folder to its end.
	 * @param format the format of its files
	 * @param options what the caller set
	 * @param folder the folder; it is read where it is
	 * @param progress is told of the import now and then
	 * @return the import, ended, except where the process is being stopped
	 * @throws Problem as when files are sent
	 */
	public ImportJob run(Format format, ImportOptions options, Path folder, Consumer<ImportJob> progress) {
		if (!Files.isDirectory(folder)) {
			throw Problem.invalid("folder", "is not a folder: " + folder);
		}
		checkSource(format, options);
		String id = newId(format);
		try {
			FormatFiles.check(format, folder, options);
		}
		catch (IOException ex) {
			throw Problem.invalid("folder", "cannot be read: " + folder);
		}
		Optional<String> other = this.queue.begin(id, format, options, folder);
		if (other.isPresent() && this.store.find(other.get()).filter(this.queue::takeUp).isPresent()) {
			await(other.get(), progress);
			other = this.queue.begin(id, format, options, folder);
		}
		if (other.isPresent()) {
			throw this.queue.underWay(options.source(), other.get());
		}
		return await(id, progress);
	}

	private ImportJob await(String id, Consumer<ImportJob> progress) {
		ImportJob job = get(id);
		try {
			while (!job.status().ended() && this.queue.isRunning()) {
				progress.accept(job);
				TimeUnit.MILLISECONDS.sleep(200);
				job = get(id);
			}
			progress.accept(job);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException ex) {
			// The process is being stopped: the database is away before this thread.
			if (this.queue.isRunning()) {
				throw ex;
			}
		}
		return job;
	}

	private static String newId(Format format) {
		return format.name() + "-" + STAMP.format(Instant.now()) + "-" + UUID.randomUUID().toString().substring(0, 8);
	}

	/**
	 * Ends an import before its time. One that runs stops before its next transaction:
	 * what was written stays, each role whole.
	 * @param id its id
	 * @return the import, cancelled
	 * @throws Problem 404 where there is none, 409 where it has ended otherwise
	 */
	public ImportJob cancel(String id) {
		boolean waits = get(id).status() == ImportJob.State.QUEUED;
		boolean cancelled = this.store.cancel(id);
		ImportJob job = get(id);
		if (cancelled) {
			log.info("Import " + id + " was cancelled.");
			if (waits) {
				// What was sent may be about people: it is not kept until its turn comes.
				this.folders.clearFiles(id);
			}
			this.queue.tidy(id);
		}
		else if (job.status() != ImportJob.State.CANCELLED) {
			throw new Problem(ProblemType.CONFLICT, "The import " + id + " has ended already: " + job.status() + ".");
		}
		return job;
	}

	/**
	 * Whether there is an import.
	 * @param id its id
	 * @return whether there is
	 */
	boolean has(String id) {
		return this.store.find(id).isPresent();
	}

	/**
	 * An import.
	 * @param id its id
	 * @return the import, as far as it has come
	 * @throws Problem 404 where there is none
	 */
	public ImportJob get(String id) {
		return this.store.find(id)
			.map(this.queue::seen)
			.orElseThrow(() -> new Problem(ProblemType.UNKNOWN_IMPORT, "There is no import " + id + "."));
	}

	/**
	 * The imports, the latest first.
	 * @param after the last one of the page before; null for the first page
	 * @param limit how many to give
	 * @return the imports, and one more where there are more
	 */
	List<ImportJob> list(@Nullable String after, int limit) {
		return this.store.list(after, limit + 1).stream().map(this.queue::seen).toList();
	}

	/**
	 * What was refused.
	 * @param id the id of an import
	 * @param offset how many to pass by
	 * @param limit how many to give
	 * @return the refusals, in the order in which they were met
	 * @throws Problem 404 where there is no such import, or what it refused is not here
	 */
	public List<Refusal> refused(String id, long offset, int limit) {
		ImportJob job = get(id);
		if (job.status().ended() && job.refusedRows() > 0 && !this.folders.knowsRefused(id)) {
			throw gone(id);
		}
		return this.folders.refused(id, offset, limit);
	}

	private static Problem gone(String id) {
		return new Problem(ProblemType.UNKNOWN_IMPORT, "What the import " + id
				+ " refused is not here: its folder was removed, or another instance of the service has it.");
	}

	/**
	 * The refused rows of a file, to be mended and sent again.
	 * @param id the id of an import
	 * @param file the name of the file
	 * @return a file with these rows
	 * @throws Problem 404 where no row of it was refused
	 */
	public Path refusedRows(String id, String file) {
		FileTally.Rows rows = get(id).rows()
			.stream()
			.filter((each) -> each.file().equals(file) && each.refused() > 0)
			.findFirst()
			.orElseThrow(() -> new Problem(ProblemType.UNKNOWN_IMPORT,
					"The import " + id + " refused no row of a file " + file + "."));
		Path path = this.folders.refusedRows(id, rows.file());
		if (!Files.exists(path)) {
			throw gone(id);
		}
		return path;
	}

}
