package org.careerpathing.importing.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.careerpathing.importing.format.Format;
import org.careerpathing.importing.format.ImportOptions;
import org.careerpathing.importing.table.FileProblem;
import org.careerpathing.importing.table.Table;
import org.careerpathing.importing.table.TableRow;
import org.careerpathing.web.InputChecks;
import org.careerpathing.web.Problem;

/**
 * The files of a folder, beside those that a format asks for.
 */
final class FormatFiles {

	private FormatFiles() {
	}

	/**
	 * Looks whether files can be read at all, before an import is begun.
	 * @throws Problem 400 when one is missing, none is of the format, or what is in them
	 * asks for other options
	 */
	static void check(Format format, Path folder, ImportOptions options) throws IOException {
		Map<String, Path> files = ImportRunner.files(folder);
		List<String> sent = files.keySet().stream().map((name) -> name.toLowerCase(Locale.ROOT)).toList();
		List<String> missing = format.required()
			.stream()
			.filter((name) -> !sent.contains(name.toLowerCase(Locale.ROOT)))
			.toList();
		List<String> known = new ArrayList<>(format.required());
		known.addAll(format.optional());
		if (!missing.isEmpty()) {
			throw Problem.invalid("files",
					"is without " + String.join(", ", missing) + ": the format " + format.name() + " needs it");
		}
		if (sent.stream().noneMatch(format::accepts)) {
			throw Problem.invalid("files",
					"has no file of the format " + format.name() + ": those are " + String.join(", ", known));
		}
		InputChecks checks = new InputChecks();
		format.wrong(headers(format, files), options).forEach(checks::reject);
		checks.done();
	}

	/**
	 * Of a file whose header row cannot be read, the import says what is wrong with it.
	 */
	private static List<TableRow.Header> headers(Format format, Map<String, Path> files) {
		List<TableRow.Header> headers = new ArrayList<>();
		files.forEach((name, path) -> {
			if (format.accepts(name)) {
				try (Table table = Table.open(path, name, 0)) {
					headers.add(table.header());
				}
				catch (FileProblem ex) {
					// said when the file is read
				}
			}
		});
		return headers;
	}

}
