package org.careerpathing.importing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.careerpathing.importing.table.Refusal;
import org.careerpathing.importing.table.StrayQuote;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one file and checks each for itself. What is wrong is collected, so
 * that all of it can be told at once.
 */
class CsvReader {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true).get();

	private final GraphFile file;

	private final List<Refusal> refusals;

	CsvReader(GraphFile file, List<Refusal> refusals) {
		this.file = file;
		this.refusals = refusals;
	}

	/**
	 * Reads a file.
	 * @param bytes its content
	 * @return its rows, those with bad cells among them; empty where there is no saying
	 * which rows it has
	 */
	Optional<List<Row>> read(byte[] bytes) {
		long line = 1;
		Header header = null;
		try (CSVParser parser = FORMAT.parse(new StringReader(Utf8.decode(bytes)))) {
			List<Row> rows = new ArrayList<>();
			for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); line = next(parser)) {
				List<String> cells = records.next().stream().map(String::strip).toList();
				if (cells.stream().allMatch(String::isEmpty)) {
					continue;
				}
				if (header == null) {
					header = Header.read(this.file, line, cells, this.refusals);
					if (header == null) {
						return Optional.empty();
					}
				}
				else {
					rows.add(row(line, header.columns(), cells));
				}
			}
			if (header == null) {
				refuse(0, null, null, "is empty: it needs a header row with " + Header.required(this.file));
			}
			return Optional.ofNullable((header != null) ? rows : null);
		}
		catch (Utf8.Malformed ex) {
			refuse(ex.line(), null, null, "is not UTF-8: save the file with that encoding");
		}
		catch (UncheckedIOException | IOException ex) {
			refuseStrayQuote(bytes, (header != null) ? header.columns() : List.of());
		}
		return Optional.empty();
	}

	private void refuseStrayQuote(byte[] bytes, List<Column> columns) {
		try {
			StrayQuote stray = Objects.requireNonNull(StrayQuote.find(new StringReader(Utf8.decode(bytes)), ','));
			refuse(stray.line(), stray.columnIn(columns.stream().map(Column::name).toList()), null, stray.reason());
		}
		catch (Utf8.Malformed | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static long next(CSVParser parser) {
		return parser.getCurrentLineNumber() + 1;
	}

	private Row row(long line, List<Column> columns, List<String> cells) {
		boolean complete = cells.size() == columns.size();
		if (!complete) {
			refuse(line, null, null, "has " + cells.size() + " cells, but the header row has " + columns.size());
		}
		int before = this.refusals.size();
		Map<String, Object> values = new HashMap<>();
		for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
			Column column = columns.get(i);
			String cell = cells.get(i);
			try {
				Object value = column.read(cell);
				if (value != null) {
					values.put(column.name(), value);
				}
			}
			catch (IllegalArgumentException ex) {
				if (complete) {
					refuse(line, column.name(), cell, String.valueOf(ex.getMessage()));
				}
			}
		}
		if (complete && this.refusals.size() == before) {
			this.file.rules()
				.stream()
				.filter((rule) -> rule.broken().test(values))
				.forEach(
						(rule) -> refuse(line, rule.column(), cells.get(index(columns, rule.column())), rule.reason()));
		}
		return new Row(line, values);
	}

	private static int index(List<Column> columns, String name) {
		return columns.stream().map(Column::name).toList().indexOf(name);
	}

	private void refuse(long line, @Nullable String column, @Nullable String value, String reason) {
		this.refusals.add(new Refusal(this.file.fileName(), line, column,
				(value == null || value.isEmpty()) ? null : value, reason));
	}

}
