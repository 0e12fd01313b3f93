package org.careerpathing.importing.table;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A file of rows and columns: separated by commas, semicolons or tabs, with a header row.
 * Read one row at a time, so that its length is no matter.
 */
public final class Table implements AutoCloseable {

	/** What is wrong with a column that a header row has already, in whatever case. */
	public static final String TWICE = "is there twice: upper and lower case are the same";

	private static final int HEADER = 100_000;

	private final Path path;

	private final FileInputStream bytes;

	private final RecordReader reader;

	private final CSVParser parser;

	private final Iterator<CSVRecord> records;

	private final TableRow.Header header;

	private long line = 1;

	private Table(Path path, FileInputStream bytes, String name, int number, RecordReader reader, CSVParser parser) {
		this.path = path;
		this.bytes = bytes;
		this.reader = reader;
		this.parser = parser;
		this.records = parser.iterator();
		this.header = new TableRow.Header(name, number, List.of());
	}

	private Table(Table unread, TableRow.Header header) {
		this.path = unread.path;
		this.bytes = unread.bytes;
		this.reader = unread.reader;
		this.parser = unread.parser;
		this.records = unread.records;
		this.line = unread.line;
		this.header = header;
	}

	/**
	 * Opens a file.
	 * @param path where it is
	 * @param name what it is called
	 * @param number its place among the files of the import
	 * @return the file, its header row read
	 * @throws FileProblem when it is empty, is no text in UTF-8, or its header row is
	 * unusable
	 */
	public static Table open(Path path, String name, int number) {
		try {
			char delimiter = delimiter(path, name);
			FileInputStream bytes = new FileInputStream(path.toFile());
			RecordReader reader = new RecordReader(TextFile.open(bytes, name));
			CSVParser parser = CSVFormat.RFC4180.builder()
				.setDelimiter(delimiter)
				.setIgnoreSurroundingSpaces(true)
				.get()
				.parse(reader);
			Table unread = new Table(path, bytes, name, number, reader, parser);
			List<String> columns = unread.cells();
			if (columns == null) {
				parser.close();
				throw new FileProblem(name, 0, null, "is empty: it needs a header row");
			}
			checkNames(name, unread.line, columns);
			unread.line = parser.getCurrentLineNumber() + 1;
			return new Table(unread, new TableRow.Header(name, number, columns));
		}
		catch (IOException ex) {
			throw unreadable(path, new TableRow.Header(name, number, List.of()), 0, ex);
		}
	}

	private static void checkNames(String name, long line, List<String> columns) {
		Set<String> seen = new HashSet<>();
		for (String column : columns) {
			if (!column.isEmpty() && !seen.add(column.toLowerCase(Locale.ROOT))) {
				throw new FileProblem(name, line, column, TWICE);
			}
		}
	}

	private static char delimiter(Path path, String name) throws IOException {
		try (Reader reader = TextFile.open(new FileInputStream(path.toFile()), name)) {
			int tabs = 0;
			int commas = 0;
			int semicolons = 0;
			for (int read = 0; read < HEADER; read++) {
				int character = reader.read();
				if (character < 0 || character == '\n' && tabs + commas + semicolons > 0) {
					break;
				}
				tabs += (character == '\t') ? 1 : 0;
				commas += (character == ',') ? 1 : 0;
				semicolons += (character == ';') ? 1 : 0;
			}
			return (tabs > commas) ? '\t' : (semicolons > commas) ? ';' : ',';
		}
	}

	/**
	 * The header row.
	 * @return the names of the columns
	 */
	public TableRow.Header header() {
		return this.header;
	}

	/**
	 * How much of the file was read.
	 * @return bytes
	 */
	public long position() {
		try {
			return this.bytes.getChannel().position();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The next row that has any cell filled.
	 * @return the row; null at the end
	 * @throws FileProblem when the rest of the file cannot be read
	 */
	public @Nullable TableRow next() {
		List<String> cells = cells();
		if (cells == null) {
			return null;
		}
		TableRow row = new TableRow(this.header, this.line, cells);
		this.line = this.parser.getCurrentLineNumber() + 1;
		return row;
	}

	private @Nullable List<String> cells() {
		try {
			while (true) {
				this.reader.begin();
				if (!this.records.hasNext()) {
					return null;
				}
				CSVRecord record = this.records.next();
				List<String> cells = new ArrayList<>(record.size());
				boolean filled = false;
				for (String cell : record) {
					String text = cell.strip();
					filled |= !text.isEmpty();
					cells.add(text);
				}
				if (filled) {
					return cells;
				}
				this.line = this.parser.getCurrentLineNumber() + 1;
			}
		}
		catch (UncheckedIOException ex) {
			throw unreadable(this.path, this.header, this.line, Objects.requireNonNull(ex.getCause()));
		}
		catch (IllegalStateException ex) {
			throw unreadable(this.path, this.header, this.line,
					(ex.getCause() instanceof IOException cause) ? cause : new IOException(ex));
		}
	}

	private static FileProblem unreadable(Path path, TableRow.Header header, long line, IOException cause) {
		String name = header.file();
		for (Throwable deeper = cause; deeper != null; deeper = deeper.getCause()) {
			if (deeper instanceof CharacterCodingException) {
				return new FileProblem(name, malformedLine(path), null,
						"is not UTF-8: save the file with that encoding");
			}
			if (deeper instanceof RecordReader.TooLong) {
				return new FileProblem(name, line, null, "begins a row of more than " + RecordReader.LONGEST
						+ " characters: a quotation mark is not closed, or the line breaks are missing");
			}
		}
		StrayQuote stray = strayQuote(path, name);
		return (stray != null) ? new FileProblem(name, stray.line(), stray.columnIn(header.columns()), stray.reason())
				: new FileProblem(name, line, null, "cannot be read: " + cause.getMessage());
	}

	private static @Nullable StrayQuote strayQuote(Path path, String name) {
		try (Reader text = TextFile.open(new FileInputStream(path.toFile()), name)) {
			return StrayQuote.find(text, delimiter(path, name));
		}
		catch (IOException ex) {
			return null;
		}
	}

	private static long malformedLine(Path path) {
		try {
			return TextFile.malformedLine(path);
		}
		catch (IOException ex) {
			return 0;
		}
	}

	@Override
	public void close() {
		try {
			this.parser.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
