package org.careerpathing.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.careerpathing.web.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a question as they were sent.
 */
record LintParameters(@Nullable String check, @Nullable String severity, @Nullable String limit,
		@Nullable String years) {

	/**
	 * Reads them.
	 * @param today the day that it is
	 * @return the question, defaults filled in
	 * @throws org.careerpathing.web.Problem 400 that names everything that is wrong
	 */
	LintQuestion question(LocalDate today) {
		Inputs inputs = new Inputs();
		List<String> names = (this.check != null) ? inputs.required("check", this.check, Checks::parse) : null;
		Severity least = inputs.oneOf("severity", this.severity, Severity.class, Severity.INFO);
		int findings = inputs.integer("limit", this.limit, 1, LintQuestion.MOST_FINDINGS,
				LintQuestion.DEFAULT_FINDINGS);
		int age = inputs.integer("years", this.years, 1, LintQuestion.MOST_YEARS, LintQuestion.DEFAULT_YEARS);
		inputs.check();
		return new LintQuestion(Objects.requireNonNullElse(names, Checks.ALL.stream().map(Check::name).toList()), least,
				findings, age, today);
	}

}
