package org.careerpathing.lint;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the graph.
 *
 * @param question the question as it was understood, defaults filled in
 * @param dataVersion the version of the data when the first check began; where somebody
 * wrote meanwhile, later ones may have seen newer data
 * @param checks what each check found, those that found nothing too: the worst first,
 * then by name
 */
public record LintAnswer(LintQuestion question, long dataVersion, List<Result> checks) {

	public LintAnswer {
		checks = List.copyOf(checks);
	}

	/**
	 * What a check found.
	 *
	 * @param name name of the check
	 * @param title the question that it answers
	 * @param severity how bad what it finds is
	 * @param count number of findings, those past the limit included
	 * @param findings the first of them, in the order that the check documents
	 * @param links where to go from here
	 */
	@Schema(name = "LintResult")
	public record Result(String name, String title, Severity severity, long count, List<Finding> findings,
			Links links) {

		public Result {
			findings = List.copyOf(findings);
		}

	}

	/**
	 * A finding.
	 *
	 * @param roles the roles concerned, 20 at most; there may be none
	 * @param detail what was found, in one sentence
	 */
	@Schema(name = "LintFinding")
	public record Finding(List<Concerned> roles, String detail) {

		public Finding {
			roles = List.copyOf(roles);
		}

	}

	/**
	 * A role that a finding concerns.
	 *
	 * @param id the role's id
	 * @param title its title, or its id where it has none
	 */
	@Schema(name = "LintRole")
	public record Concerned(String id, String title) {
	}

	/**
	 * Where to go from a check.
	 *
	 * @param browser the query in Neo4j Browser; null where no browser is configured
	 */
	@Schema(name = "LintLinks")
	public record Links(@Nullable String browser) {
	}

}
