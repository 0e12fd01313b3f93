package org.careerpathing.lint;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What the graph is to be checked for.
 *
 * @param check names of the checks to run, the worst first
 * @param severity only checks that are this bad or worse
 * @param limit how many findings each check gives, 1 to {@value #MOST_FINDINGS}
 * @param years a source that was published longer ago is old, 1 to {@value #MOST_YEARS}
 * @param today the day from which these years are counted back
 */
@Schema(name = "LintAsked")
public record LintQuestion(List<String> check, Severity severity, int limit, int years, LocalDate today) {

	static final int MOST_FINDINGS = 1000;

	static final int DEFAULT_FINDINGS = 100;

	static final int MOST_YEARS = 100;

	static final int DEFAULT_YEARS = 5;

	/**
	 * Leaves out the checks that are not bad enough.
	 * @throws IllegalArgumentException when there is no such check
	 */
	public LintQuestion {
		check = Checks.named(check)
			.stream()
			.filter((one) -> one.severity().compareTo(severity) <= 0)
			.map(Check::name)
			.toList();
	}

}
