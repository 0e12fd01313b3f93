package org.careerpathing.importing.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.careerpathing.importing.format.Format;
import org.careerpathing.web.Problem;

/**
 * The files of a folder, beside those that a format asks for.
 */
final class FormatFiles {

	private FormatFiles() {
	}

	/**
	 * Looks whether files can be read at all, before an import is begun.
	 * @throws Problem 400 when one is missing, or none is of the format
	 */
	static void check(Format format, Path folder) throws IOException {
		List<String> sent = ImportRunner.files(folder)
			.keySet()
			.stream()
			.map((name) -> name.toLowerCase(Locale.ROOT))
			.toList();
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
	}

}
