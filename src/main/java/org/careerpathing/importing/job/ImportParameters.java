package org.careerpathing.importing.job;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.careerpathing.concept.ConceptIds;
import org.careerpathing.importing.format.Format;
import org.careerpathing.importing.format.ImportOptions;
import org.careerpathing.web.InputChecks;
import org.jspecify.annotations.Nullable;

/**
 * What a caller sets for an import.
 */
public record ImportParameters(
		@Parameter(description = "The format of the files; /v1/imports/formats lists them", required = true,
				example = "onet") @Nullable String format,
		@Parameter(
				description = "Id of the source that the files come from. What the import writes is its; a new version "
						+ "of the same source updates it. Required for formats graph and history") @Nullable String source,
		@Parameter(description = "Whether nothing is written where any row is refused",
				schema = @Schema(type = "boolean", defaultValue = "false")) @Nullable String strict,
		@Parameter(description = "Whether the import only says what it would do",
				schema = @Schema(type = "boolean", defaultValue = "false")) @Nullable String dryRun,
		@Parameter(description = "Whether the source has more than what is sent. Nothing is retired then",
				schema = @Schema(type = "boolean", defaultValue = "false")) @Nullable String partial,
		@Parameter(description = "Format history: how many people have to have made a move for it to be kept",
				schema = @Schema(type = "integer", minimum = "2", maximum = "1000",
						defaultValue = "5")) @Nullable String minimum,
		@Parameter(description = "Format pay: the year in which the pay was found",
				schema = @Schema(type = "integer", minimum = "1900", maximum = "2200")) @Nullable String year,
		@Parameter(
				description = "Formats esco and uk-ddat: so many of the most similar roles get a move from each role",
				schema = @Schema(type = "integer", minimum = "0", maximum = "50",
						defaultValue = "10")) @Nullable String nearest) {

	@Nullable Format format(Imports imports, InputChecks checks) {
		if (this.format == null || this.format.isBlank()) {
			checks.reject("format", "is missing: " + names(imports));
			return null;
		}
		Format found = imports.format(this.format).orElse(null);
		if (found == null) {
			checks.reject("format", "has to be one of " + names(imports));
		}
		return found;
	}

	private static String names(Imports imports) {
		return imports.formats().stream().map(Format::name).collect(Collectors.joining(", "));
	}

	ImportOptions options(Format format, InputChecks checks) {
		String id = (this.source != null) ? this.source : format.source();
		if (id == null || id.isBlank()) {
			checks.reject("source", "is missing: the format " + format.name()
					+ " does not say whose files these are. Give an id, such as our-company");
		}
		else {
			try {
				ConceptIds.check(id);
			}
			catch (IllegalArgumentException ex) {
				checks.reject("source", String.valueOf(ex.getMessage()));
			}
		}
		Map<String, String> more = new HashMap<>();
		option(format, "minimum", this.minimum, 2, 1000, more, checks);
		option(format, "year", this.year, 1900, 2200, more, checks);
		option(format, "nearest", this.nearest, 0, 50, more, checks);
		ImportOptions options = new ImportOptions(String.valueOf(id), flag("strict", this.strict, checks),
				flag("dryRun", this.dryRun, checks), flag("partial", this.partial, checks), more);
		checks.done();
		return options;
	}

	private static boolean flag(String name, @Nullable String text, InputChecks checks) {
		if (text != null && !text.equals("true") && !text.equals("false")) {
			checks.reject(name, "has to be true or false");
		}
		return "true".equals(text);
	}

	private static void option(Format format, String name, @Nullable String text, int min, int max,
			Map<String, String> more, InputChecks checks) {
		if (text == null) {
			return;
		}
		if (!format.options().containsKey(name)) {
			checks.reject(name, "is not for format " + format.name());
		}
		else if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < min || Integer.parseInt(text) > max) {
			checks.reject(name, "has to be a whole number from " + min + " to " + max);
		}
		else {
			more.put(name, text);
		}
	}

}
