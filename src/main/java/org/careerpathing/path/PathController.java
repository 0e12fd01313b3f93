package org.careerpathing.path;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.careerpathing.web.ReadProblems;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Paths", description = "Whole paths from one role to another")
class PathController {

	private final CareerPaths paths;

	PathController(CareerPaths paths) {
		this.paths = paths;
	}

	@GetMapping(path = PathLinks.PATHS, produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Find the best paths between two roles",
			description = "Gives the k best paths without a repeated role, by cost, then number of moves, then the ids "
					+ "of their roles; or the reason why there is none and what would open one.")
	@ApiResponse(responseCode = "200", description = "The paths, or why there is none")
	@ReadProblems
	PathAnswer find(
			@Parameter(description = "Id of the role where the path starts", example = "product-designer",
					required = true) @RequestParam(required = false) @Nullable String from,
			@Parameter(description = "Id of the role where the path ends", example = "director-of-product",
					required = true) @RequestParam(required = false) @Nullable String to,
			@Parameter(description = "What makes a path the best one", example = "best-fit",
					schema = @Schema(allowableValues = { "fewest-moves", "least-time", "least-learning", "best-fit" },
							defaultValue = "best-fit")) @RequestParam(required = false) @Nullable String goal,
			@Parameter(description = "The most moves that a path may have", example = "8",
					schema = @Schema(type = "integer", minimum = "1", maximum = "30",
							defaultValue = "8")) @RequestParam(required = false) @Nullable String maxMoves,
			@Parameter(description = "How many paths to give", example = "3",
					schema = @Schema(type = "integer", minimum = "1", maximum = "20",
							defaultValue = "3")) @RequestParam(required = false) @Nullable String k,
			@Parameter(
					description = "Working experience at the start, in months. Counts towards what roles ask for; "
							+ "where it is left out none is counted, and the answer says so",
					schema = @Schema(type = "integer", minimum = "0", maximum = "720")) @RequestParam(
							required = false) @Nullable String experienceMonths) {
		return this.paths.find(new PathParameters(from, to, goal, maxMoves, k, experienceMonths).question());
	}

}
