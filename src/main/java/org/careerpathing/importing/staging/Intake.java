package org.careerpathing.importing.staging;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.UnaryOperator;

import org.careerpathing.importing.table.FileProblem;
import org.careerpathing.importing.table.Refusal;
import org.careerpathing.importing.table.Table;
import org.careerpathing.importing.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the files of an import: reads them row by row, and keeps account of what
 * becomes of each. Every row has to end either in {@link #put} or {@link #merge}, is
 * counted by {@link RowAccounts#settle(String, long, boolean)}, or ends in
 * {@link #refuse}.
 */
public final class Intake {

	private final SentFiles files;

	private final Staging staging;

	private final RefusalLog refusals;

	private final RowAccounts accounts;

	private final Coverage coverage;

	private int broken;

	/**
	 * An import whose files were not read yet.
	 * @param files the files, by name
	 * @param staging takes what they bring
	 * @param refusals takes what is wrong with them
	 * @param progress is told how much has been read, 0 to 1
	 */
	public Intake(Map<String, Path> files, Staging staging, RefusalLog refusals, DoubleConsumer progress) {
		this.staging = staging;
		this.refusals = refusals;
		this.accounts = new RowAccounts(files.keySet());
		this.files = new SentFiles(files, this.accounts, progress);
		this.coverage = new Coverage(staging);
	}

	public Staging staging() {
		return this.staging;
	}

	/**
	 * Of what the source speaks.
	 * @return to be filled by the format
	 */
	public Coverage coverage() {
		return this.coverage;
	}

	/**
	 * What became of the rows.
	 * @return to be filled while they are written
	 */
	public RowAccounts accounts() {
		return this.accounts;
	}

	/**
	 * The names of the files.
	 * @return names, in the order in which they were sent
	 */
	public List<String> names() {
		return this.accounts.names();
	}

	/**
	 * Whether a file was sent.
	 * @param name its name, in any case
	 * @return whether it was
	 */
	public boolean has(String name) {
		return this.files.has(name);
	}

	/**
	 * The columns of a file.
	 * @param name its name
	 * @return its header row; null where it has none that can be used, which is noted
	 */
	public TableRow.@Nullable Header header(String name) {
		try (Table table = this.files.open(name)) {
			return table.header();
		}
		catch (FileProblem ex) {
			refuse(ex.refusal());
			return null;
		}
	}

	/**
	 * Reads a file without keeping account of its rows, to look ahead.
	 * @param name its name
	 * @param row is given each row
	 */
	public void scan(String name, Consumer<TableRow> row) {
		try (Table table = this.files.open(name)) {
			for (TableRow next = table.next(); next != null; next = table.next()) {
				row.accept(next);
			}
		}
		catch (FileProblem ex) {
			// noted when the file is read
		}
	}

	/**
	 * Reads a file. Rows that have not as many cells as the header, or characters that
	 * are no text, are refused here; a file that cannot be read to its end ends the
	 * import.
	 * @param name its name, in any case; nothing is done where it was not sent
	 * @param required columns that it has to have
	 * @param row is given each row
	 * @return whether it was sent, and has the columns
	 */
	public boolean each(String name, Collection<String> required, Consumer<TableRow> row) {
		if (!has(name)) {
			return false;
		}
		FileTally tally = this.accounts.use(name);
		try (Table table = this.files.open(name)) {
			boolean complete = true;
			for (String column : required) {
				if (table.header().place(column) < 0) {
					refuse(new Refusal(tally.rows().file(), 1, column, null,
							"is missing: the header row needs " + String.join(", ", required)));
					complete = false;
				}
			}
			if (!complete) {
				return false;
			}
			for (TableRow next = table.next(); next != null; next = table.next()) {
				tally.read();
				if (tally.rows().read() % 1000 == 0) {
					this.files.reading(table);
				}
				String fault = fault(next);
				if (fault == null) {
					row.accept(next);
				}
				else {
					this.coverage.incomplete();
					refuse(next, null, null, fault);
				}
			}
			this.files.wasRead(name);
			return true;
		}
		catch (FileProblem ex) {
			refuse(ex.refusal());
			return false;
		}
	}

	/** What keeps a row from being read at all. */
	private static @Nullable String fault(TableRow row) {
		List<String> columns = row.table().columns();
		if (row.cells().size() != columns.size()) {
			return "has " + row.cells().size() + " cells, but the header row has " + columns.size();
		}
		for (int i = 0; i < columns.size(); i++) {
			if (row.cells().get(i).chars().anyMatch((c) -> c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
				return "has a control character in the column " + columns.get(i) + ", which is no text";
			}
		}
		return null;
	}

	/**
	 * Takes a thing that a row brings.
	 * @param kind its kind
	 * @param values its properties, those of its key included; unknown ones left out
	 * @param row the row
	 * @param columns those of the row that say which thing it is; none where they are
	 * named like the properties of the key
	 * @return whether it was taken; otherwise it was there already, or the row was
	 * refused for that before and was not mended, and the row is refused
	 */
	public boolean put(Kind kind, Map<String, Object> values, TableRow row, String... columns) {
		String key = kind.keyOf(values);
		if (this.staging.has(kind, key) || RefusalLog.repeats(row, key)) {
			// Of what it repeats, the source has not dropped anything.
			this.coverage.keep(kind, key);
			if (this.refusals.addRepeated(row, (columns.length > 0) ? List.of(columns) : kind.key(), key)) {
				this.accounts.of(row.table().file()).refused();
			}
			return false;
		}
		this.staging.put(kind, key, new Staged(values, Map.of(row.table().number(), 1L)));
		return true;
	}

	/**
	 * Takes a thing that no row brings by itself.
	 * @param kind its kind
	 * @param values its properties
	 */
	public void add(Kind kind, Map<String, Object> values) {
		this.staging.put(kind, kind.keyOf(values), new Staged(values, Map.of()));
	}

	/**
	 * Adds what a row brings to a thing that is there.
	 * @param kind its kind
	 * @param key its key
	 * @param change takes its properties, and gives the new ones
	 * @param row the row
	 * @return whether the thing is there; otherwise nothing is done
	 */
	public boolean merge(Kind kind, String key, UnaryOperator<Map<String, Object>> change, TableRow row) {
		Staged staged = this.staging.get(kind, key);
		if (staged == null) {
			return false;
		}
		this.staging.put(kind, key, staged.with(change.apply(new HashMap<>(staged.values())), row.table().number()));
		return true;
	}

	/**
	 * Adds to a thing what no row brings by itself.
	 * @param kind its kind
	 * @param values its properties, where it is not there yet
	 * @param change takes its properties, and gives the new ones
	 */
	public void merge(Kind kind, Map<String, Object> values, UnaryOperator<Map<String, Object>> change) {
		String key = kind.keyOf(values);
		Staged there = this.staging.get(kind, key);
		Staged staged = (there != null) ? there : new Staged(values, Map.of());
		this.staging.put(kind, key, new Staged(change.apply(new HashMap<>(staged.values())), staged.rows()));
	}

	/**
	 * Refuses a row. May be called several times for one row, one after the other.
	 * @param row the row
	 * @param column the column that is meant; null for the whole row
	 * @param value what is written there
	 * @param reason what is wrong with it, as the rest of a sentence
	 */
	public void refuse(TableRow row, @Nullable String column, @Nullable String value, String reason) {
		if (this.refusals.add(row, column, value, reason)) {
			this.accounts.of(row.table().file()).refused();
		}
	}

	/**
	 * Refuses a row, naming one of its cells.
	 * @param row the row
	 * @param column the column
	 * @param reason what is wrong with it
	 */
	public void refuse(TableRow row, String column, String reason) {
		refuse(row, column, row.text(column), reason);
	}

	/**
	 * Ends the import: nothing can be made of a file.
	 * @param refusal the file, and what is wrong with it
	 */
	public void refuse(Refusal refusal) {
		this.broken++;
		this.refusals.add(refusal);
		if (has(refusal.file())) {
			this.accounts.use(refusal.file());
		}
	}

	/**
	 * How many things were found that end the import.
	 * @return the number; 0 where every file could be read
	 */
	public int broken() {
		return this.broken;
	}

}
