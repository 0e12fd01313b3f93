package org.careerpathing.importing.staging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Keeps account of the rows of all files.
 */
public final class RowAccounts {

	private final Map<String, FileTally> tallies = new LinkedHashMap<>();

	private final List<FileTally> numbered;

	private final Set<FileTally> used = new HashSet<>();

	private final List<Counted> counted = new ArrayList<>();

	RowAccounts(Collection<String> files) {
		files.forEach((name) -> this.tallies.put(name.toLowerCase(Locale.ROOT), new FileTally(name)));
		this.numbered = List.copyOf(this.tallies.values());
	}

	FileTally of(String file) {
		return Objects.requireNonNull(this.tallies.get(file.toLowerCase(Locale.ROOT)));
	}

	/** A file is read. */
	FileTally use(String file) {
		FileTally tally = of(file);
		this.used.add(tally);
		return tally;
	}

	/** The place of a file among all. */
	int number(FileTally file) {
		return this.numbered.indexOf(file);
	}

	/** The names of the files, in the order in which they were sent. */
	List<String> names() {
		return this.numbered.stream().map((tally) -> tally.rows().file()).toList();
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
		of(file).settled(rows, changed);
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

	private record Counted(Kind kind, String file, long rows) {

	}

}
