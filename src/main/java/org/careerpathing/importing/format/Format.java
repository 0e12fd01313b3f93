package org.careerpathing.importing.format;

import java.util.List;
import java.util.Map;

import org.careerpathing.importing.staging.Intake;
import org.careerpathing.importing.table.TableRow;
import org.careerpathing.importing.writing.SimilarMoves;
import org.jspecify.annotations.Nullable;

/**
 * A format that files can be in.
 */
public interface Format {

	/**
	 * The name by which callers ask for it.
	 * @return for instance {@code onet}
	 */
	String name();

	/**
	 * What it is, for people.
	 * @return one sentence
	 */
	String title();

	/**
	 * The source that its files come from, unless the caller names another.
	 * @return the id of a source; null where the caller has to name one
	 */
	@Nullable String source();

	/**
	 * The files without which nothing can be read.
	 * @return their names
	 */
	List<String> required();

	/**
	 * The files that are read where they are sent.
	 * @return their names
	 */
	List<String> optional();

	/**
	 * Whether a file may be one of the format's.
	 * @param file its name
	 * @return whether it may
	 */
	default boolean accepts(String file) {
		return required().stream().anyMatch(file::equalsIgnoreCase)
				|| optional().stream().anyMatch(file::equalsIgnoreCase);
	}

	/**
	 * What callers can set besides.
	 * @return what each option is, by its name
	 */
	default Map<String, String> options() {
		return Map.of();
	}

	/**
	 * Whether it only adds to roles that are there, so that its files can be of a source
	 * that brings the roles themselves with another format.
	 * @return whether it does
	 */
	default boolean amends() {
		return false;
	}

	/**
	 * Looks, before an import is begun, whether files and options go together.
	 * @param files the header rows of those that can be read
	 * @param options what the caller set
	 * @return what is wrong with an option, by its name; empty where nothing is
	 */
	default Map<String, String> wrong(List<TableRow.Header> files, ImportOptions options) {
		return Map.of();
	}

	/**
	 * Reads the files. What is wrong with a row is refused, and the next one read.
	 * @param intake has the files, and takes what they bring
	 * @param options what the caller set
	 */
	void read(Intake intake, ImportOptions options);

	/**
	 * How moves between similar roles are found, where the format has none of its own.
	 * @return null where none are to be found
	 */
	default @Nullable SimilarMoves similarMoves(ImportOptions options) {
		return null;
	}

}
