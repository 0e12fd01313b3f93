package org.careerpathing.transition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.careerpathing.role.RoleId;
import org.careerpathing.web.InputChecks;
import org.careerpathing.web.Needs;
import org.careerpathing.web.ReadProblems;
import org.careerpathing.web.Scope;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/v1/roles/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Transitions")
class MoveController {

	private static final String ORDER = "Best evidenced first: an observed move costs -ln(share) or 1.0 nats where its "
			+ "share is unknown, a stated one 0.5, an implied one 1.0, one judged by similarity 1.5, any other 2.0, and "
			+ "weak evidence 1.0 more. Then least learning, then title, then id. Retired roles are left out.";

	private static final String LIMIT = "Most moves to list, 1 to 100";

	private final Moves moves;

	MoveController(Moves moves) {
		this.moves = moves;
	}

	@Needs(Scope.GRAPH_READ)
	@GetMapping("/next")
	@ApiResponse(responseCode = "200", description = "The moves, and how many there are in all")
	@ReadProblems
	@Operation(summary = "List the roles that are one move away", description = ORDER)
	MoveList next(@Parameter(description = "Id of the origin", example = "product-manager") @PathVariable RoleId id,
			@Parameter(description = LIMIT, example = "20") @RequestParam(defaultValue = "20") int limit) {
		return this.moves.next(id, checked(limit));
	}

	@Needs(Scope.GRAPH_READ)
	@GetMapping("/feeders")
	@ApiResponse(responseCode = "200", description = "The moves, and how many there are in all")
	@ReadProblems
	@Operation(summary = "List the roles from which one move leads here", description = ORDER)
	MoveList feeders(
			@Parameter(description = "Id of the target", example = "senior-product-manager") @PathVariable RoleId id,
			@Parameter(description = LIMIT, example = "20") @RequestParam(defaultValue = "20") int limit) {
		return this.moves.feeders(id, checked(limit));
	}

	private static int checked(int limit) {
		InputChecks checks = new InputChecks();
		checks.range("limit", limit, 1, 100);
		checks.done();
		return limit;
	}

}
