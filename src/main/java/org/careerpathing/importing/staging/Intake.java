package org.careerpathing.importing.staging;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.careerpathing.importing.table.FileProblem;
import org.careerpathing.importing.table.Refusal;
import org.careerpathing.importing.table.Table;
import org.careerpathing.importing.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the files of an import: reads them row by row, and keeps account of what
 * becomes of each. Every row has to end either in {@link #put} or {@link #merge}, is
 * counted by {@link #settle(String, long, boolean)}, or ends in {@link #refuse}.
 */
public final class Intake {

	private final Map<String, Path> files = new LinkedHashMap<>();

	private final Staging staging;

	private final RefusalLog refusals;

	private final DoubleConsumer progress;

	private final Map<String, FileTally> tallies = new LinkedHashMap<>();

	private final List<FileTally> numbered;

	private final Set<FileTally> used = new HashSet<>();

	private final Map<Kind, Set<String>> given = new EnumMap<>(Kind.class);

	private final Set<Kind> incomplete = EnumSet.noneOf(Kind.class);

	private final Set<Kind> amended = EnumSet.noneOf(Kind.class);

	private final List<Counted> counted = new ArrayList<>();

	private long bytes;

	private long bytesRead;

	private int broken;

	/**
	 * An import whose files were not read yet.
	 * @param files the files, by name
	 * @param staging takes what they bring
	 * @param refusals takes what is wrong with them
	 * @param progress is told how much has been read, 0 to 1
	 */
	public Intake(Map<String, Path> files, Staging staging, RefusalLog refusals, DoubleConsumer progress) {
		files.forEach((name, path) -> this.files.put(name.toLowerCase(Locale.ROOT), path));
		this.staging = staging;
		this.refusals = refusals;
		this.progress = progress;
		this.files.values().forEach((path) -> this.bytes += Math.max(1, path.toFile().length()));
		files.keySet().forEach((name) -> this.tallies.put(name.toLowerCase(Locale.ROOT), new FileTally(name)));
		this.numbered = List.copyOf(this.tallies.values());
	}

	public Staging staging() {
		return this.staging;
	}

	/**
	 * The names of the files.
	 * @return names, in the order in which they were sent
	 */
	public List<String> names() {
		return this.tallies.values().stream().map((tally) -> tally.rows().file()).toList();
	}

	/**
	 * Whether a file was sent.
	 * @param name its name, in any case
	 * @return whether it was
	 */
	public boolean has(String name) {
		return this.files.containsKey(name.toLowerCase(Locale.ROOT));
	}

	/**
	 * The columns of a file.
	 * @param name its name
	 * @return its header row; null where it has none that can be used, which is noted
	 */
	public TableRow.@Nullable Header header(String name) {
		try (Table table = open(name)) {
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
		try (Table table = open(name)) {
			for (TableRow next = table.next(); next != null; next = table.next()) {
				row.accept(next);
			}
		}
		catch (FileProblem ex) {
			// noted when the file is read
		}
	}

	/**
	 * Reads a file. Rows that have not as many cells as the header are refused here; a
	 * file that cannot be read to its end ends the import.
	 * @param name its name, in any case; nothing is done where it was not sent
	 * @param required columns that it has to have
	 * @param row is given each row
	 * @return whether it was sent, and has the columns
	 */
	public boolean each(String name, Collection<String> required, Consumer<TableRow> row) {
		if (!has(name)) {
			return false;
		}
		FileTally tally = tally(name);
		this.used.add(tally);
		try (Table table = open(name)) {
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
					this.progress.accept((this.bytesRead + table.position()) / (double) this.bytes);
				}
				if (next.cells().size() == next.table().columns().size()) {
					row.accept(next);
				}
				else {
					this.incomplete.addAll(EnumSet.allOf(Kind.class));
					refuse(next, null, null, "has " + next.cells().size() + " cells, but the header row has "
							+ next.table().columns().size());
				}
			}
			this.bytesRead += Objects.requireNonNull(path(name)).toFile().length();
			return true;
		}
		catch (FileProblem ex) {
			refuse(ex.refusal());
			return false;
		}
	}

	private Table open(String name) {
		FileTally tally = tally(name);
		return Table.open(Objects.requireNonNull(path(name)), tally.rows().file(), this.numbered.indexOf(tally));
	}

	private @Nullable Path path(String name) {
		return this.files.get(name.toLowerCase(Locale.ROOT));
	}

	private FileTally tally(String name) {
		return Objects.requireNonNull(this.tallies.get(name.toLowerCase(Locale.ROOT)));
	}

	/**
	 * Says which properties of a kind the source speaks of. One that it speaks of and
	 * gives no value is unknown; one that it does not speak of is left as it is.
	 * @param kind the kind
	 * @param properties their names, without those of the key
	 */
	public void gives(Kind kind, Collection<String> properties) {
		this.given.computeIfAbsent(kind, (none) -> new TreeSet<>()).addAll(properties);
	}

	/**
	 * The properties that the source speaks of.
	 * @param kind the kind
	 * @return their names; empty where it brings nothing of the kind
	 */
	public Set<String> given(Kind kind) {
		return this.given.getOrDefault(kind, Set.of());
	}

	/**
	 * Says that the source only adds to things of a kind that are there: it makes none,
	 * none becomes its own, and none is retired.
	 * @param kind the kind
	 * @param properties the properties that it speaks of
	 */
	public void amends(Kind kind, Collection<String> properties) {
		gives(kind, properties);
		this.amended.add(kind);
	}

	/**
	 * Whether the source only adds to things of a kind.
	 * @param kind the kind
	 * @return whether it does
	 */
	public boolean amends(Kind kind) {
		return this.amended.contains(kind);
	}

	/**
	 * Takes a thing that a row brings.
	 * @param kind its kind
	 * @param values its properties, those of its key included; unknown ones left out
	 * @param row the row
	 * @return whether it was taken; otherwise it was there already, and the row is
	 * refused
	 */
	public boolean put(Kind kind, Map<String, Object> values, TableRow row) {
		String key = kind.keyOf(values);
		if (this.staging.has(kind, key)) {
			refuse(row, String.join(", ", kind.key()), key, "is there already");
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
			tally(row.table().file()).refused();
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
	}

	/**
	 * A row about a thing was refused: it is not taken to be dropped by the source.
	 * @param kind its kind
	 * @param key its key
	 */
	public void keep(Kind kind, String key) {
		this.staging.scratch("kept-" + kind).put(key, "");
	}

	/**
	 * Whether the source has a thing, perhaps in a row that was refused.
	 * @param kind its kind
	 * @param key its key
	 * @return whether it has
	 */
	public boolean keeps(Kind kind, String key) {
		return this.staging.has(kind, key) || this.staging.scratch("kept-" + kind).containsKey(key);
	}

	/**
	 * A row was refused that may be about anything of a kind: nothing of that kind is
	 * taken to be dropped by the source.
	 * @param kind the kind
	 */
	public void incomplete(Kind kind) {
		this.incomplete.add(kind);
	}

	/**
	 * Whether the source's rows of a kind are known to be all that it has.
	 * @param kind the kind
	 * @return whether they are
	 */
	public boolean complete(Kind kind) {
		return !this.incomplete.contains(kind);
	}

	/**
	 * Notes what became of a thing's rows.
	 * @param staged the thing
	 * @param changed whether it changed the graph
	 */
	public void settle(Staged staged, boolean changed) {
		staged.rows().forEach((file, rows) -> this.numbered.get(file).settled(rows, changed));
	}

	/**
	 * Notes what became of rows that were counted and not kept.
	 * @param file the name of their file
	 * @param rows how many
	 * @param changed whether they changed the graph
	 */
	public void settle(String file, long rows, boolean changed) {
		tally(file).settled(rows, changed);
	}

	/**
	 * Takes rows that were counted and not kept: they are settled once everything is
	 * written.
	 * @param kind the kind of thing that was made of them together
	 * @param file the name of their file
	 * @param rows how many
	 */
	public void settleAtTheEnd(Kind kind, String file, long rows) {
		this.counted.add(new Counted(kind, file, rows));
	}

	/**
	 * Everything is written.
	 * @param changed whether any thing of a kind changed the graph
	 */
	public void settleCounted(Predicate<Kind> changed) {
		this.counted.forEach((rows) -> settle(rows.file(), rows.rows(), changed.test(rows.kind())));
		this.counted.clear();
	}

	/**
	 * What became of the rows of each file that was read.
	 * @return by file, in the order in which they were sent
	 */
	public List<FileTally.Rows> rows() {
		return this.numbered.stream().filter(this.used::contains).map(FileTally::rows).toList();
	}

	/**
	 * The files that were sent and not read, since the format has no use for them.
	 * @return their names
	 */
	public List<String> ignored() {
		return this.numbered.stream()
			.filter((tally) -> !this.used.contains(tally))
			.map((tally) -> tally.rows().file())
			.toList();
	}

	/**
	 * How many things were found that end the import.
	 * @return the number; 0 where every file could be read
	 */
	public int broken() {
		return this.broken;
	}

	private record Counted(Kind kind, String file, long rows) {

	}

}
