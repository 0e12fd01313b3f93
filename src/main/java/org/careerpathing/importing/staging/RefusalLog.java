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

	/**
	 * Columns that rows to be mended have before their own; ignored when they are sent. A
	 * row with too few cells or too many stays so, and is refused again until it is
	 * mended.
	 */
	public static final List<String> COLUMNS = List.of("refusedLine", "refusedReason");

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
		Refusal refusal = new Refusal(row.table().file(), row.line(), column, value, reason);
		add(refusal);
		boolean first = this.last != row;
		if (first) {
			finishRow();
		}
		this.last = row;
		String said = ((column != null) ? column + " " : "") + reason;
		this.reasons = first ? said : this.reasons + "; " + said;
		return first;
	}

	private void finishRow() {
		TableRow row = this.last;
		if (row != null) {
			try {
				List<String> cells = new ArrayList<>(List.of(String.valueOf(row.line()), this.reasons));
				List<String> columns = row.table().columns();
				for (int place = 0; place < row.cells().size(); place++) {
					if (place >= columns.size() || !COLUMNS.contains(columns.get(place))) {
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
			table.columns().stream().filter((column) -> !COLUMNS.contains(column)).forEach(header::add);
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
