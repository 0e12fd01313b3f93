package org.careerpathing.lint;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.careerpathing.command.Command;
import org.careerpathing.web.Problem;

import org.springframework.stereotype.Component;

/**
 * {@code lint}: for build pipelines, which it ends where the data contradicts itself.
 */
@Component
class LintCommand implements Command {

	private final Lint lint;

	LintCommand(Lint lint) {
		this.lint = lint;
	}

	@Override
	public String name() {
		return "lint";
	}

	@Override
	public int run(List<String> words, Map<String, String> options, PrintStream out) {
		try {
			LintAnswer answer = this.lint.check(new LintParameters(options.get("check"), options.get("severity"),
					options.getOrDefault("limit", "10"), options.get("years"))
				.question(LocalDate.now()));
			answer.checks().forEach((result) -> tell(result, out));
			return answer.checks()
				.stream()
				.anyMatch((result) -> result.severity() == Severity.ERROR && result.count() > 0) ? 1 : 0;
		}
		catch (Problem ex) {
			throw new WrongUse(String.valueOf(ex.getBody().getDetail()));
		}
	}

	private static void tell(LintAnswer.Result result, PrintStream out) {
		out.printf("%-8s %-34s %,8d  %s%n", result.severity(), result.name(), result.count(), result.title());
		result.findings().forEach((finding) -> out.println("           " + finding.detail()));
		if (result.count() > result.findings().size()) {
			out.printf("           … and %,d more%n", result.count() - result.findings().size());
		}
	}

}
