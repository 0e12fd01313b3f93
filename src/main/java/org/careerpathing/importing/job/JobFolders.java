package org.careerpathing.importing.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.careerpathing.importing.table.Refusal;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of each import: what was sent, and what was refused of it.
 */
@Component
@EnableConfigurationProperties(ImportProperties.class)
class JobFolders {

	static final String FILES = "files";

	static final String STAGING = "staging.mv";

	static final String REFUSED = "refused";

	private static final int MOST_PROBLEMS = 50;

	private final Path root;

	JobFolders(ImportProperties properties) {
		this.root = properties.folder().toAbsolutePath();
	}

	Path of(String id) {
		return this.root.resolve(id);
	}

	/** The file by which a process claims an import. */
	Path lock(String id) {
		return this.root.resolve(id + ".lock");
	}

	/** Imports of which what was sent is still there. */
	List<String> withFiles() {
		if (!Files.isDirectory(this.root)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(this.root)) {
			return all.filter((folder) -> Files.isDirectory(folder.resolve(FILES)))
				.map((folder) -> String.valueOf(folder.getFileName()))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Makes the folder of a new import. */
	Path create(String id) throws IOException {
		return Files.createDirectories(of(id).resolve(FILES));
	}

	void delete(String id) {
		try {
			FileSystemUtils.deleteRecursively(of(id));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What an earlier run of the same import left. */
	void clearScratch(String id) throws IOException {
		Files.createDirectories(of(id));
		clearStaging(id);
		FileSystemUtils.deleteRecursively(of(id).resolve(REFUSED));
	}

	/** What was sent is not kept: it may be about people. */
	void clearFiles(String id) {
		try {
			FileSystemUtils.deleteRecursively(of(id).resolve(FILES));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void clearStaging(String id) {
		try {
			Files.deleteIfExists(of(id).resolve(STAGING));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A name for this instance of the service, by which it knows its imports again after
	 * a start.
	 */
	String instance() {
		try {
			Path file = this.root.resolve("instance");
			if (!Files.exists(file)) {
				Files.createDirectories(this.root);
				Files.writeString(file, UUID.randomUUID().toString());
			}
			return Files.readString(file).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The same, where this folder has taken an import before. */
	Optional<String> knownInstance() {
		return Files.exists(this.root.resolve("instance")) ? Optional.of(instance()) : Optional.empty();
	}

	/** The first things that were refused. */
	List<Refusal> problems(String id) {
		return refused(id, 0, MOST_PROBLEMS);
	}

	/** Whether what was refused of an import is on this disk. */
	boolean knowsRefused(String id) {
		return Files.isDirectory(of(id).resolve(REFUSED));
	}

	List<Refusal> refused(String id, long offset, long limit) {
		Path file = of(id).resolve(REFUSED).resolve("refused.jsonl");
		if (!Files.exists(file)) {
			return List.of();
		}
		try (Stream<String> lines = Files.lines(file)) {
			return lines.skip(offset)
				.limit(limit)
				.map((line) -> JsonMapper.shared().readValue(line, Refusal.class))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The file with the refused rows of a file, which may not exist. */
	Path refusedRows(String id, String file) {
		return of(id).resolve(REFUSED).resolve("rows").resolve(file);
	}

}
