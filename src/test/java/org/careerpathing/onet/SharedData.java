package org.careerpathing.onet;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The folder of public data beside the project: {@code ../shared/data}, or what
 * {@code -Dshared-data} names.
 */
public final class SharedData {

	private static final Path FOLDER = Path.of(System.getProperty("shared-data", "../shared/data"));

	private static final CSVFormat TABS = CSVFormat.TDF.builder().setHeader().setSkipHeaderRecord(true).get();

	private static final CSVFormat COMMAS = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	private SharedData() {
	}

	/**
	 * Whether the folder is there, with O*NET and what was computed from it.
	 * @return whether it is
	 */
	public static boolean isThere() {
		return Files.isDirectory(FOLDER.resolve("onet-29.3")) && Files.isDirectory(FOLDER.resolve("oracles"));
	}

	/**
	 * A file or folder of it.
	 * @param name its name
	 * @return where it is
	 */
	public static Path path(String name) {
		return FOLDER.resolve(name);
	}

	/**
	 * Reads rows by the names of their columns: O*NET has layouts with and without
	 * titles.
	 */
	static List<CSVRecord> tabs(String name) {
		return read(name, TABS);
	}

	public static List<CSVRecord> commas(String name) {
		return read(name, COMMAS);
	}

	private static List<CSVRecord> read(String name, CSVFormat format) {
		try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name)); CSVParser parser = format.parse(reader)) {
			return parser.getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
