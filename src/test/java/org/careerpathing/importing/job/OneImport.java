package org.careerpathing.importing.job;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.careerpathing.importing.format.Format;
import org.careerpathing.importing.format.ImportOptions;
import org.careerpathing.importing.staging.FileTally;

/**
 * An import as tests ask for it.
 *
 * @param imports runs it
 * @param options what is set
 */
public record OneImport(Imports imports, ImportOptions options) {

	public static OneImport of(Imports imports, String source) {
		return new OneImport(imports, new ImportOptions(source, false, false, false, Map.of()));
	}

	public OneImport strict() {
		return new OneImport(this.imports, new ImportOptions(this.options.source(), true, this.options.dryRun(),
				this.options.partial(), this.options.more()));
	}

	public OneImport dryRun() {
		return new OneImport(this.imports, new ImportOptions(this.options.source(), this.options.strict(), true,
				this.options.partial(), this.options.more()));
	}

	public OneImport partial() {
		return new OneImport(this.imports, new ImportOptions(this.options.source(), this.options.strict(),
				this.options.dryRun(), true, this.options.more()));
	}

	public OneImport with(String option, String value) {
		Map<String, String> more = new HashMap<>(this.options.more());
		more.put(option, value);
		return new OneImport(this.imports, new ImportOptions(this.options.source(), this.options.strict(),
				this.options.dryRun(), this.options.partial(), more));
	}

	/** Runs it to its end. */
	public ImportJob run(String format, Path folder) {
		Format found = this.imports.format(format).orElseThrow();
		return this.imports.run(found, this.options, folder, (job) -> {
		});
	}

	/** Created, changed and retired things of a kind. */
	public static String things(ImportJob job, String kind) {
		return job.things()
			.stream()
			.filter((things) -> things.kind().equals(kind))
			.map((things) -> things.created() + " " + things.changed() + " " + things.retired())
			.findFirst()
			.orElse("none");
	}

	/** Rows of a file: read, written, unchanged, refused. */
	public static String rows(ImportJob job, String file) {
		return job.rows()
			.stream()
			.filter((rows) -> rows.file().equals(file))
			.map((rows) -> rows.read() + " " + rows.written() + " " + rows.unchanged() + " " + rows.refused())
			.findFirst()
			.orElse("none");
	}

	/** Whether every row of every file is accounted for. */
	public static boolean reconciles(ImportJob job) {
		return job.rows().stream().allMatch(OneImport::reconciles);
	}

	private static boolean reconciles(FileTally.Rows rows) {
		return rows.read() == rows.written() + rows.unchanged() + rows.refused();
	}

}
