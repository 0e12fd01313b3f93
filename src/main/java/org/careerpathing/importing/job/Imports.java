package org.careerpathing.importing.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.careerpathing.importing.format.Format;
import org.careerpathing.importing.format.ImportOptions;
import org.careerpathing.importing.job.JobStore.Stored;
import org.careerpathing.importing.table.Refusal;
import org.careerpathing.web.Problem;
import org.careerpathing.web.ProblemType;
import org.jspecify.annotations.Nullable;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Imports, one running at a time.
 */
@Component
public class Imports implements SmartLifecycle {

	private static final Log log = LogFactory.getLog(Imports.class);

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private final Map<String, Format> formats;

	private final JobStore store;

	private final JobFolders folders;

	private final ImportRunner runner;

	private final ImportProperties properties;

	private volatile @Nullable ExecutorService queue;

	private volatile boolean running;

	Imports(List<Format> formats, JobStore store, JobFolders folders, ImportRunner runner,
			ImportProperties properties) {
		this.formats = formats.stream().collect(Collectors.toMap(Format::name, (format) -> format));
		this.store = store;
		this.folders = folders;
		this.runner = runner;
		this.properties = properties;
	}

	/**
	 * The formats that files can be in.
	 * @return the formats, by name
	 */
	public List<Format> formats() {
		return this.formats.values().stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
	}

	/**
	 * Finds a format.
	 * @param name its name
	 * @return the format; empty where there is none of that name
	 */
	public Optional<Format> format(String name) {
		return Optional.ofNullable(this.formats.get(name));
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
		String id = newId(format);
		boolean begun = false;
		try {
			Path folder = this.folders.create(id);
			new Upload(folder, this.properties.largest().toBytes()).take(files);
			FormatFiles.check(format, folder);
			begin(id, format, options, null);
			begun = true;
			return get(id);
		}
		catch (IOException ex) {
			log.warn("The files of an import could not be kept.", ex);
			throw new Problem(ProblemType.INSUFFICIENT_STORAGE,
					"The files cannot be kept: the disk is full or cannot be written. Nothing was imported.");
		}
		finally {
			if (!begun) {
				this.folders.delete(id);
			}
		}
	}

	/**
	 * Runs an import of a folder to its end.
	 * @param format the format of its files
	 * @param options what the caller set
	 * @param folder the folder; it is read where it is
	 * @param progress is told of the import now and then
	 * @return the import, ended
	 * @throws Problem as when files are sent
	 */
	public ImportJob run(Format format, ImportOptions options, Path folder, Consumer<ImportJob> progress) {
		if (!Files.isDirectory(folder)) {
			throw Problem.invalid("folder", "is not a folder: " + folder);
		}
		String id = newId(format);
		try {
			FormatFiles.check(format, folder);
		}
		catch (IOException ex) {
			throw Problem.invalid("folder", "cannot be read: " + folder);
		}
		begin(id, format, options, folder);
		try {
			ImportJob job = get(id);
			while (!job.status().ended()) {
				progress.accept(job);
				TimeUnit.MILLISECONDS.sleep(200);
				job = get(id);
			}
			progress.accept(job);
			return job;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return get(id);
		}
	}

	private static String newId(Format format) {
		return format.name() + "-" + STAMP.format(Instant.now()) + "-" + UUID.randomUUID().toString().substring(0, 8);
	}

	private void begin(String id, Format format, ImportOptions options, @Nullable Path folder) {
		Optional<String> other = this.store.open(id, format.name(), options, folder, this.folders.instance());
		if (other.isPresent()) {
			throw new Problem(ProblemType.CONFLICT, "An import of " + options.source() + " is under way: " + other.get()
					+ ". Wait until it has ended, or send another source.");
		}
		enqueue(id);
	}

	private void enqueue(String id) {
		Objects.requireNonNull(this.queue, "the service is stopping")
			.execute(() -> this.store.find(id).filter((job) -> this.running).ifPresent((job) -> {
				Format format = this.formats.get(job.job().format());
				if (format != null) {
					this.runner.run(job, format, () -> !this.running);
				}
			}));
	}

	/**
	 * An import.
	 * @param id its id
	 * @return the import, as far as it has come
	 * @throws Problem 404 where there is none
	 */
	public ImportJob get(String id) {
		return this.store.find(id)
			.map(Stored::job)
			.orElseThrow(() -> new Problem(ProblemType.UNKNOWN_IMPORT, "There is no import " + id + "."));
	}

	/**
	 * The imports, the latest first.
	 * @return at most 100
	 */
	public List<ImportJob> list() {
		return this.store.list(null, null).stream().map(Stored::job).toList();
	}

	/**
	 * What was refused.
	 * @param id the id of an import
	 * @param offset how many to pass by
	 * @param limit how many to give
	 * @return the refusals, in the order in which they were met
	 */
	public List<Refusal> refused(String id, long offset, int limit) {
		return this.folders.refused(get(id).id(), offset, limit);
	}

	/**
	 * The refused rows of a file, to be mended and sent again.
	 * @param id the id of an import
	 * @param file the name of the file
	 * @return a file with these rows
	 * @throws Problem 404 where no row of it was refused
	 */
	public Path refusedRows(String id, String file) {
		ImportJob job = get(id);
		return job.rows()
			.stream()
			.filter((rows) -> rows.file().equals(file) && rows.refused() > 0)
			.map((rows) -> this.folders.refusedRows(id, rows.file()))
			.filter(Files::exists)
			.findFirst()
			.orElseThrow(() -> new Problem(ProblemType.UNKNOWN_IMPORT,
					"The import " + id + " refused no row of a file " + file + "."));
	}

	/**
	 * Runs what an earlier run of the service left. Starts last and stops first, while
	 * the database is there.
	 */
	@Override
	public void start() {
		this.queue = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("imports").daemon().factory());
		this.running = true;
		if (this.properties.resume()) {
			List<Stored> left = this.folders.knownInstance()
				.map((instance) -> this.store.list(null, instance))
				.orElse(List.of());
			left.reversed().forEach((job) -> {
				log.info("Import " + job.job().id() + " was broken off: it is run again.");
				enqueue(job.job().id());
			});
		}
	}

	@Override
	public void stop() {
		this.running = false;
		ExecutorService ending = this.queue;
		if (ending == null) {
			return;
		}
		ending.shutdown();
		try {
			if (!ending.awaitTermination(15, TimeUnit.SECONDS)) {
				log.warn("An import did not stop in time. It is run again at the next start.");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
