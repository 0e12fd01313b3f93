package org.careerpathing.path;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.careerpathing.picture.PictureTypes;
import org.careerpathing.web.InputChecks;
import org.careerpathing.web.Needs;
import org.careerpathing.web.ReadProblems;
import org.careerpathing.web.Scope;
import org.careerpathing.web.Turns;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Paths", description = "Whole paths from one role to another")
class PathController {

	private static final String ORDER = "Paths have no repeated role. Mode best gives the k best ones, by cost, then "
			+ "number of moves, then the ids of their roles; different gives ones that share no more than a part of "
			+ "their roles; pareto those that no other path beats in months, learning, evidence and pay dip together. "
			+ "Every limit holds during the search, so that k paths are given where there are k. Where there is no "
			+ "path, the answer says why, and what would open one.";

	private final CareerPaths paths;

	private final Targets targets;

	private final QuestionReader questions;

	private final Turns turns;

	PathController(CareerPaths paths, Targets targets, QuestionReader questions, Turns turns) {
		this.paths = paths;
		this.targets = targets;
		this.questions = questions;
		this.turns = turns;
	}

	@Needs(Scope.GRAPH_READ)
	@GetMapping(path = PathLinks.PATHS,
			produces = { MediaType.APPLICATION_JSON_VALUE, PictureTypes.SVG, PictureTypes.MERMAID,
					PictureTypes.GRAPHVIZ })
	@Operation(summary = "Find paths between two roles", description = ORDER)
	@ApiResponse(responseCode = "200", description = "The paths, or why there is none")
	@ReadProblems
	PathAnswer find(@ParameterObject PathParameters parameters) {
		return this.turns.take(() -> {
			InputChecks checks = new InputChecks();
			return this.paths.find(this.questions.read(parameters.body(checks), checks));
		});
	}

	@Needs(Scope.GRAPH_READ)
	@PostMapping(path = PathLinks.PATHS + "/search", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = { MediaType.APPLICATION_JSON_VALUE, PictureTypes.SVG, PictureTypes.MERMAID,
					PictureTypes.GRAPHVIZ })
	@Operation(summary = "Find paths for a person",
			description = ORDER + " The profile is used for this answer only: it is neither stored nor logged.")
	@ApiResponse(responseCode = "200", description = "The paths, or why there is none")
	@ReadProblems
	PathAnswer search(@RequestBody SearchBody body) {
		return this.turns.take(() -> this.paths.find(this.questions.read(body, new InputChecks())));
	}

	@Needs(Scope.GRAPH_READ)
	@PostMapping(path = PathLinks.PATHS + "/targets", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Find the best path to each of several roles",
			description = "The body is that of a search, with a list of ids as `to`. Targets with a path come first, by "
					+ "cost, then number of moves, then id.")
	@ApiResponse(responseCode = "200", description = "The best path to each target, or why there is none")
	@ReadProblems
	TargetsAnswer findTargets(@RequestBody TargetsBody body) {
		return this.turns.take(() -> {
			QuestionReader.Several asked = this.questions.readSeveral(body.to(), body.rest(), new InputChecks());
			return this.targets.find(asked.question(), asked.targets());
		});
	}

}
