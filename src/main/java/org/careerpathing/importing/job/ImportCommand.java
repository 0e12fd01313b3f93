package org.careerpathing.importing.job;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.careerpathing.command.Command;
import org.careerpathing.importing.format.Format;
import org.careerpathing.importing.job.ImportJob.State;
import org.careerpathing.importing.table.Refusal;
import org.careerpathing.web.InputChecks;
import org.careerpathing.web.Problem;

import org.springframework.stereotype.Component;

/**
 * {@code import <format> <folder>}.
 */
@Component
class ImportCommand implements Command {

	private static final Set<String> OPTIONS = new TreeSet<>(
			Set.of("source", "strict", "dry-run", "partial", "minimum", "year", "nearest"));

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
	public String usage() {
		return """
				import <format> <folder> [--source=id] [--dry-run] [--strict] [--partial] [--minimum=n] [--year=n] [--nearest=n]

				Formats:
				"""
				+ this.imports.formats()
					.stream()
					.map((format) -> "  %-10s %s".formatted(format.name(), format.title()))
					.collect(Collectors.joining("\n"));
	}

	@Override
	public int run(List<String> words, Map<String, String> options, PrintStream out) {
		if (words.size() != 2) {
			throw new WrongUse("import takes a format and a folder.");
		}
		options.keySet().stream().filter((name) -> !OPTIONS.contains(name)).findFirst().ifPresent((name) -> {
			throw new WrongUse("import has no option --" + name + ". It has --" + String.join(", --", OPTIONS) + ".");
		});
		try {
			InputChecks checks = new InputChecks();
			ImportParameters parameters = new ImportParameters(words.getFirst(), options.get("source"),
					flag(options, "strict"), flag(options, "dry-run"), flag(options, "partial"), options.get("minimum"),
					options.get("year"), options.get("nearest"));
			Format format = parameters.format(this.imports, checks);
			checks.done();
			ImportJob job = run(java.util.Objects.requireNonNull(format), parameters, checks, Path.of(words.getLast()));
			tell(job, out);
			return (job.status() == State.DONE) ? 0 : 1;
		}
		catch (Problem ex) {
			throw new WrongUse(String.valueOf(ex.getBody().getDetail()));
		}
	}

	private ImportJob run(Format format, ImportParameters parameters, InputChecks checks, Path folder) {
		try (ProgressBar bar = new ProgressBarBuilder().setTaskName(format.name())
			.setInitialMax(100)
			.setUpdateIntervalMillis(500)
			.build()) {
			return this.imports.run(format, parameters.options(format, checks), folder.toAbsolutePath(), (job) -> {
				bar.stepTo(job.percent());
				bar.setExtraMessage(job.phase().name().toLowerCase(java.util.Locale.ROOT));
			});
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
			out.println();
			out.println("Rows that were refused, to mend and load again with --partial: "
					+ this.folders.refusedRows(job.id(), "x").getParent());
		}
	}

}
