package org.careerpathing.reach;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.careerpathing.skill.Profiles;
import org.careerpathing.web.Needs;
import org.careerpathing.web.ReadProblems;
import org.careerpathing.web.Scope;
import org.careerpathing.web.Turns;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/v1/reach", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Reach", description = "Every role within so many moves and months")
class ReachController {

	private static final String ORDER = "Each role comes with its earliest arrival, the number of moves, the ring that the "
			+ "arrival falls in, the first move and the gap. Roles come by arrival, then number of moves, then id; the "
			+ "answer says how many there are, those past the limit included. Retired roles are passed by.";

	private final ReachableRoles reachable;

	private final Profiles profiles;

	private final Turns turns;

	ReachController(ReachableRoles reachable, Profiles profiles, Turns turns) {
		this.reachable = reachable;
		this.profiles = profiles;
		this.turns = turns;
	}

	@Needs(Scope.GRAPH_READ)
	@GetMapping
	@Operation(summary = "List the roles within reach of a role, or those that a role is within reach of",
			description = "Takes exactly one of from and to. " + ORDER)
	@ApiResponse(responseCode = "200", description = "The roles; none where nothing is within reach")
	@ReadProblems
	ReachAnswer find(
			@Parameter(description = "Id of the role to start from",
					example = "product-designer") @RequestParam(required = false) @Nullable String from,
			@Parameter(description = "Id of the role to arrive at, instead of from") @RequestParam(
					required = false) @Nullable String to,
			@Parameter(description = "The most moves to a role", example = "5",
					schema = @Schema(type = "integer", minimum = "1", maximum = "30",
							defaultValue = "5")) @RequestParam(required = false) @Nullable String maxMoves,
			@Parameter(description = "The last month of an arrival; where left out, the end of the last ring",
					schema = @Schema(type = "integer", minimum = "1", maximum = "720")) @RequestParam(
							required = false) @Nullable String maxMonths,
			@Parameter(
					description = "Working experience at the start, in months. Counts towards what roles ask for; "
							+ "where it is left out none is counted, and the answer says so",
					schema = @Schema(type = "integer", minimum = "0", maximum = "720")) @RequestParam(
							required = false) @Nullable String experienceMonths,
			@Parameter(
					description = "The month that each ring ends with, ascending, 1 to 10 of them. The last ring ends "
							+ "with maxMonths",
					example = "12,24,60", schema = @Schema(type = "string", defaultValue = "12,24,60")) @RequestParam(
							required = false) @Nullable String rings,
			@Parameter(description = "How many roles to give", example = "20",
					schema = @Schema(type = "integer", minimum = "1", maximum = "1000",
							defaultValue = "200")) @RequestParam(required = false) @Nullable String limit) {
		ReachQuestion question = new ReachParameters(from, to, maxMoves, maxMonths, experienceMonths, rings, limit)
			.question();
		return this.turns.take(() -> this.reachable.find(question));
	}

	@Needs(Scope.GRAPH_READ)
	@PostMapping(path = "/search", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "List the roles within reach of a person",
			description = "The person has the role from, and the levels of the profile where they are higher than what "
					+ "that role requires; they count in the gap. Nothing of the profile is kept. " + ORDER)
	@ApiResponse(responseCode = "200", description = "The roles; none where nothing is within reach")
	@ReadProblems
	ReachAnswer search(@RequestBody ReachBody body) {
		return this.turns.take(() -> this.reachable.find(body.question(this.profiles)));
	}

}
