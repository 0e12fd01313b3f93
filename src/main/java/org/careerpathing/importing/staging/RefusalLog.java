package org.careerpathing.importing.staging;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.careerpathing.importing.table.Refusal;
import org.careerpathing.importing.table.TableRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was refused: on disk, as lines of JSON, and for each file the rows themselves, to
 * be mended and sent again.
 */
public final class RefusalLog implements AutoCloseable {

	private static final String REASON = "refusedReason";

	/**
	 * Columns that rows to be mended have before their own; ignored when they are sent. A
	 * row with too few cells or too many stays so, and is refused again until it is
	 * mended.
	 */
	private static final List<String> COLUMNS = List.of("refusedLine", REASON);

	private static final String REPEATED = " is in an earlier row already";

	private final Path folder;

	private final BufferedWriter lines;

	private final Map<String, CSVPrinter> rows = new HashMap<>();

	private @Nullable TableRow last;

	private String reasons = "";

	private boolean closed;

	private RefusalLog(Path folder, BufferedWriter lines) {
		this.folder = folder;
		this.lines = lines;
	}

	/**
	 * Begins a new log.
	 * @param folder an empty folder, which is created
	 * @return the log
	 */
	public static RefusalLog open(Path folder) {
		try {
			Files.createDirectories(folder.resolve("rows"));
			return new RefusalLog(folder, Files.newBufferedWriter(folder.resolve("refused.jsonl")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Notes something that concerns no single row.
	 */
	void add(Refusal refusal) {
		try {
			this.lines.write(JsonMapper.shared().writeValueAsString(refusal));
			this.lines.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Notes what is wrong with a row.
	 * @return whether it is the first thing that is wrong with this row
	 */
	boolean add(TableRow row, @Nullable String column, @Nullable String value, String reason) {
		add(new Refusal(row.table().file(), row.line(), column, value, reason));
		return say(row, ((column != null) ? column + " " : "") + reason);
	}

	/**
	 * Notes that a row is about what an earlier one brought. Among the rows to be mended
	 * it says so in a way that {@link #repeats} knows again.
	 * @param columns those that say what the row is about
	 * @param key what it is about
	 * @return whether it is the first thing that is wrong with this row
	 */
	boolean addRepeated(TableRow row, List<String> columns, String key) {
		String value = columns.stream().map(row::text).filter(Objects::nonNull).collect(Collectors.joining(" "));
		String column = String.join(", ", columns);
		add(new Refusal(row.table().file(), row.line(), column, value,
				REPEATED.strip() + ": leave out the one that is wrong"));
		return say(row, column + ": " + key + REPEATED
				+ ": mend this row or leave it out; empty this cell to have it instead of the earlier one");
	}

	/**
	 * Whether a row is sent again as it was refused before, about the same as an earlier
	 * one: taken now, it would change what that one brought.
	 */
	static boolean repeats(TableRow row, String key) {
		String reason = row.text(REASON);
		return reason != null && reason.contains(" " + key + REPEATED);
	}

	private boolean say(TableRow row, String reason) {
		boolean first = this.last != row;
		if (first) {
			finishRow();
		}
		this.last = row;
		this.reasons = first ? reason : this.reasons + "; " + reason;
		return first;
	}

	/**
	 * Whether a column is one of those of rows to be mended.
	 * @param column its name, in any case
	 * @return whether it is
	 */
	public static boolean isOwn(String column) {
		return COLUMNS.stream().anyMatch(column::equalsIgnoreCase);
	}

	private void finishRow() {
		TableRow row = this.last;
		if (row != null) {
			try {
				List<String> cells = new ArrayList<>(List.of(String.valueOf(row.line()), this.reasons));
				List<String> columns = row.table().columns();
				for (int place = 0; place < row.cells().size(); place++) {
					if (place >= columns.size() || !isOwn(columns.get(place))) {
						cells.add(row.cells().get(place));
					}
				}
				printer(row.table()).printRecord(cells);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private CSVPrinter printer(TableRow.Header table) throws IOException {
		CSVPrinter printer = this.rows.get(table.file());
		if (printer == null) {
			printer = CSVFormat.RFC4180
				.print(Files.newBufferedWriter(this.folder.resolve("rows").resolve(table.file())));
			List<String> header = new ArrayList<>(COLUMNS);
			table.columns().stream().filter((column) -> !isOwn(column)).forEach(header::add);
			printer.printRecord(header);
			this.rows.put(table.file(), printer);
		}
		return printer;
	}

	/** May be called again, since the refusals are read before the import ends. */
	@Override
	public void close() {
		if (this.closed) {
			return;
		}
		this.closed = true;
		finishRow();
		try {
			this.lines.close();
			for (CSVPrinter printer : this.rows.values()) {
				printer.close(true);
			}
			this.rows.clear();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
