package org.careerpathing.importing.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.careerpathing.importing.job.ImportJob;
import org.careerpathing.importing.job.Imports;
import org.careerpathing.importing.table.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An import that was run to its end.
 */
record Ran(Imports imports, ImportJob job) {

	static Ran of(Imports imports, String format, Path folder) {
		return of(imports, format, folder, false, Map.of());
	}

	static Ran of(Imports imports, String format, Path folder, boolean dryRun, Map<String, String> more) {
		Format found = imports.format(format).orElseThrow();
		ImportOptions options = new ImportOptions(String.valueOf(found.source()), false, dryRun, false, more);
		ImportJob job = imports.run(found, options, folder, (now) -> {
		});
		assertThat(job.status()).as(String.valueOf(job.message())).isEqualTo(ImportJob.State.DONE);
		return new Ran(imports, job);
	}

	/** What became of the rows of a file: read, written, unchanged and refused ones. */
	List<Long> rows(String file) {
		return this.job.rows()
			.stream()
			.filter((rows) -> rows.file().equals(file))
			.map((rows) -> List.of(rows.read(), rows.written(), rows.unchanged(), rows.refused()))
			.findFirst()
			.orElseThrow();
	}

	/** How many things of a kind were created, changed and retired. */
	List<Long> things(String kind) {
		return this.job.things()
			.stream()
			.filter((things) -> things.kind().equals(kind))
			.map((things) -> List.of(things.created(), things.changed(), things.retired()))
			.findFirst()
			.orElseThrow();
	}

	List<Refusal> refused() {
		return this.imports.refused(this.job.id(), 0, 100_000);
	}

	/** What was refused in a file, as {@code line column: value reason}. */
	List<String> refused(String file) {
		return refused().stream()
			.filter((refusal) -> refusal.file().equals(file))
			.map((refusal) -> refusal.line() + " " + refusal.column() + ": " + refusal.value() + " " + refusal.reason())
			.toList();
	}

	Ran reconciles() {
		assertThat(this.job.rows()).isNotEmpty()
			.allSatisfy((rows) -> assertThat(rows.written() + rows.unchanged() + rows.refused()).as(rows.file())
				.isEqualTo(rows.read()));
		return this;
	}

	Ran changedNothing() {
		assertThat(this.job.things())
			.allSatisfy((things) -> assertThat(things.created() + things.changed() + things.retired()).as(things.kind())
				.isZero());
		assertThat(this.job.rows()).allSatisfy((rows) -> assertThat(rows.written()).as(rows.file()).isZero());
		return this;
	}

}
