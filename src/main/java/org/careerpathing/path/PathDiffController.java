package org.careerpathing.path;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.careerpathing.web.InputChecks;
import org.careerpathing.web.Needs;
import org.careerpathing.web.ReadProblems;
import org.careerpathing.web.Scope;
import org.careerpathing.web.Turns;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Paths")
class PathDiffController {

	private final PathDiffs diffs;

	private final QuestionReader questions;

	private final Turns turns;

	PathDiffController(PathDiffs diffs, QuestionReader questions, Turns turns) {
		this.diffs = diffs;
		this.questions = questions;
		this.turns = turns;
	}

	@Needs(Scope.GRAPH_READ)
	@GetMapping(path = PathLinks.PATHS + "/diff", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "See how an answer changed since a version of the data, and why",
			description = "Asks the same question of the graph as it was, by setting back the changes that were noted since: "
					+ "2000 at most. What was loaded at the start or written past the service is not noted.")
	@ApiResponse(responseCode = "200", description = "The difference")
	@ReadProblems
	PathDiff find(@ParameterObject PathParameters parameters,
			@Parameter(description = "The dataVersion of an earlier answer", example = "1") @RequestParam long since) {
		return this.turns.take(() -> {
			InputChecks checks = new InputChecks();
			checks.range("since", since, 0, Long.MAX_VALUE);
			return this.diffs.find(this.questions.read(parameters.body(checks), checks), since);
		});
	}

}
