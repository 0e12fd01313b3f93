package org.careerpathing.lint;

import java.time.LocalDate;
import java.time.ZoneOffset;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.careerpathing.version.Unversioned;
import org.careerpathing.web.Needs;
import org.careerpathing.web.ReadProblems;
import org.careerpathing.web.Scope;
import org.careerpathing.web.Turns;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Lint", description = "What is wrong with the graph")
class LintController {

	private final Lint lint;

	private final Turns turns;

	LintController(Lint lint, Turns turns) {
		this.lint = lint;
		this.turns = turns;
	}

	@Needs(Scope.GRAPH_READ)
	@Unversioned
	@GetMapping(path = "/v1/lint", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Check the graph for faults",
			description = "Each check says how many faults it found, those past the limit included, and gives the first of "
					+ "them with the roles concerned. Those that are not looked for are left out. Checks come by severity, "
					+ "the worst first, then by name. Retired roles are passed by.")
	@ApiResponse(responseCode = "200", description = "What each check found; count is 0 where there is nothing")
	@ReadProblems
	LintAnswer check(
			@Parameter(description = "Names of checks, separated by commas; all where it is left out",
					example = "dead-ends,doubled-titles") @RequestParam(required = false) @Nullable String check,
			@Parameter(description = "Only checks that are this bad or worse",
					schema = @Schema(type = "string", allowableValues = { "ERROR", "WARNING", "INFO" },
							defaultValue = "INFO")) @RequestParam(required = false) @Nullable String severity,
			@Parameter(description = "How many findings each check gives", example = "20",
					schema = @Schema(type = "integer", minimum = "1", maximum = "1000",
							defaultValue = "100")) @RequestParam(required = false) @Nullable String limit,
			@Parameter(description = "A source that was published longer ago is old",
					schema = @Schema(type = "integer", minimum = "1", maximum = "100",
							defaultValue = "5")) @RequestParam(required = false) @Nullable String years) {
		LintQuestion question = new LintParameters(check, severity, limit, years)
			.question(LocalDate.now(ZoneOffset.UTC));
		return this.turns.take(() -> this.lint.check(question));
	}

}
