package org.careerpathing.importing.job;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.careerpathing.command.Command;
import org.careerpathing.importing.format.Format;
import org.careerpathing.importing.job.ImportJob.State;
import org.careerpathing.importing.table.Refusal;
import org.careerpathing.web.InputChecks;
import org.careerpathing.web.Problem;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * {@code import <format> <folder>}.
 */
@Component
class ImportCommand implements Command {

	/** As of a program that was ended by Ctrl-C. */
	private static final int BROKEN_OFF = 130;

	private static final int SHOWN_REFUSALS = 10;

	private final Imports imports;

	private final JobFolders folders;

	ImportCommand(Imports imports, JobFolders folders) {
		this.imports = imports;
		this.folders = folders;
	}

	@Override
	public String name() {
		return "import";
	}

	@Override
	public int run(List<String> words, Map<String, String> options, PrintStream out) {
		try {
			InputChecks checks = new InputChecks();
			ImportParameters parameters = new ImportParameters(words.getFirst(), options.get("source"),
					flag(options, "strict"), flag(options, "dry-run"), flag(options, "partial"), options.get("minimum"),
					options.get("year"), options.get("nearest"));
			Format format = parameters.format(this.imports, checks);
			checks.done();
			ImportJob job = run(Objects.requireNonNull(format), parameters, checks, Path.of(words.getLast()));
			if (!job.status().ended()) {
				out.println("Broken off. What was written until now stays, each role whole; the same command again "
						+ "writes the rest.");
				return BROKEN_OFF;
			}
			tell(job, out);
			return (job.status() == State.DONE) ? 0 : 1;
		}
		catch (Problem ex) {
			throw new WrongUse(String.valueOf(ex.getBody().getDetail()));
		}
	}

	private ImportJob run(Format format, ImportParameters parameters, InputChecks checks, Path folder) {
		try (Bar bar = new Bar(format.name())) {
			return this.imports.run(format, parameters.options(format, checks), folder.toAbsolutePath(), bar::show);
		}
	}

	private static String flag(Map<String, String> options, String name) {
		String value = options.get(name);
		return (value == null) ? "false" : value.isEmpty() ? "true" : value;
	}

	private void tell(ImportJob job, PrintStream out) {
		if (job.message() != null) {
			out.println(job.message());
		}
		job.problems().stream().map(Refusal::toString).forEach(out::println);
		out.printf("%n%-32s %10s %10s %10s %10s%n", "file", "read", "written", "unchanged", "refused");
		job.rows()
			.forEach((rows) -> out.printf("%-32s %,10d %,10d %,10d %,10d%n", rows.file(), rows.read(), rows.written(),
					rows.unchanged(), rows.refused()));
		job.ignored().forEach((file) -> out.printf("%-32s %10s%n", file, "not used"));
		out.printf("%n%-32s %10s %10s %10s%n", job.dryRun() ? "would be" : "", "created", "changed", "retired");
		job.things()
			.stream()
			.filter((things) -> things.created() + things.changed() + things.retired() > 0)
			.forEach((things) -> out.printf("%-32s %,10d %,10d %,10d%n", things.kind(), things.created(),
					things.changed(), things.retired()));
		if (job.refusedRows() > 0) {
			out.printf("%nRefused:%n");
			this.imports.refused(job.id(), 0, SHOWN_REFUSALS).forEach((refusal) -> out.println("  " + refusal));
			if (job.refusedRows() > SHOWN_REFUSALS) {
				out.printf("  … and %,d more%n", job.refusedRows() - SHOWN_REFUSALS);
			}
			out.println("All of them, to mend and load again with --partial: "
					+ this.folders.refusedRows(job.id(), "x").getParent());
		}
	}

	/** A bar that shows itself once there is something to show. */
	private static final class Bar implements AutoCloseable {

		private final String name;

		private @Nullable ProgressBar bar;

		Bar(String name) {
			this.name = name;
		}

		void show(ImportJob job) {
			if (this.bar == null) {
				this.bar = new ProgressBarBuilder().setTaskName(this.name)
					.setInitialMax(100)
					.setUpdateIntervalMillis(500)
					.build();
			}
			this.bar.stepTo(job.percent());
			this.bar.setExtraMessage(job.phase().name().toLowerCase(Locale.ROOT));
		}

		@Override
		public void close() {
			if (this.bar != null) {
				this.bar.close();
			}
		}

	}

}
