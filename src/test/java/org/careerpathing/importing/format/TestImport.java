package org.careerpathing.importing.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.careerpathing.importing.job.ImportJob;
import org.careerpathing.importing.job.Imports;
import org.careerpathing.importing.staging.FileTally;
import org.careerpathing.importing.table.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An import of files that a test writes.
 */
record TestImport(Imports imports, Path folder, String format, String source, boolean partial,
		Map<String, String> options) {

	static TestImport of(Imports imports, Path folder, String format, String source) {
		return new TestImport(imports, folder, format, source, false, Map.of());
	}

	TestImport partially() {
		return new TestImport(this.imports, this.folder, this.format, this.source, true, this.options);
	}

	TestImport with(String option, String value) {
		return new TestImport(this.imports, this.folder, this.format, this.source, this.partial, Map.of(option, value));
	}

	ImportJob file(String name, String text) {
		try {
			Path files = Files.createTempDirectory(this.folder, "files");
			Files.writeString(files.resolve(name), text);
			return folder(files);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	ImportJob folder(Path files) {
		ImportJob job = this.imports.run(this.imports.format(this.format).orElseThrow(),
				new ImportOptions(this.source, false, false, this.partial, this.options), files, (now) -> {
				});
		assertThat(job.status()).as("%s %s", job.message(), job.problems()).isNotNull();
		if (job.status() == ImportJob.State.DONE) {
			assertThat(job.rows()).allSatisfy((rows) -> assertThat(rows.written() + rows.unchanged() + rows.refused())
				.as("what became of the rows of %s", rows.file())
				.isEqualTo(rows.read()));
		}
		return job;
	}

	/** Read, written, unchanged and refused. */
	static List<Long> rows(ImportJob job) {
		FileTally.Rows rows = job.rows().getFirst();
		return List.of(rows.read(), rows.written(), rows.unchanged(), rows.refused());
	}

	List<String> refused(ImportJob job) {
		return this.imports.refused(job.id(), 0, 1000).stream().map(Refusal::toString).toList();
	}

	static ImportJob.Things things(ImportJob job, String kind) {
		return job.things().stream().filter((things) -> things.kind().equals(kind)).findFirst().orElseThrow();
	}

}
