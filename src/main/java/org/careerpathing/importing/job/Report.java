package org.careerpathing.importing.job;

import java.util.List;

import org.careerpathing.importing.staging.FileTally;
import org.careerpathing.importing.table.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an import beyond what the database has in properties of their own;
 * stored as JSON.
 */
record Report(List<FileTally.Rows> rows, List<String> ignored, List<ImportJob.Things> things, @Nullable String message,
		List<Refusal> problems, @Nullable Long dataVersion) {

	static final Report NOTHING = new Report(List.of(), List.of(), List.of(), null, List.of(), null);

	Report failed(String reason) {
		return new Report(this.rows, this.ignored, this.things, reason, this.problems, this.dataVersion);
	}

}
