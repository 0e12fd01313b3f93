package org.careerpathing.importing.staging;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleConsumer;

import org.careerpathing.importing.table.Table;

/**
 * The files of an import, and how much of them was read.
 */
final class SentFiles {

	private final Map<String, Path> files = new HashMap<>();

	private final RowAccounts accounts;

	private final DoubleConsumer progress;

	private final long bytes;

	private long read;

	SentFiles(Map<String, Path> files, RowAccounts accounts, DoubleConsumer progress) {
		files.forEach((name, path) -> this.files.put(name.toLowerCase(Locale.ROOT), path));
		this.accounts = accounts;
		this.progress = progress;
		this.bytes = Math.max(1, files.values().stream().mapToLong((path) -> path.toFile().length()).sum());
	}

	boolean has(String name) {
		return this.files.containsKey(name.toLowerCase(Locale.ROOT));
	}

	Table open(String name) {
		FileTally tally = this.accounts.of(name);
		return Table.open(path(name), tally.rows().file(), this.accounts.number(tally));
	}

	/** Tells how much was read by now. */
	void reading(Table table) {
		this.progress.accept(Math.min(1.0, (this.read + table.position()) / (double) this.bytes));
	}

	/** A file was read to its end. */
	void wasRead(String name) {
		this.read += path(name).toFile().length();
	}

	private Path path(String name) {
		return Objects.requireNonNull(this.files.get(name.toLowerCase(Locale.ROOT)));
	}

}
