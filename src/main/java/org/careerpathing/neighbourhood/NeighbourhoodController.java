package org.careerpathing.neighbourhood;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.careerpathing.picture.PictureTypes;
import org.careerpathing.role.RoleId;
import org.careerpathing.web.Inputs;
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
@Tag(name = "Graph", description = "Parts of the graph as nodes and edges, and as pictures")
class NeighbourhoodController {

	private static final int MOST_MOVES = 10;

	private static final int MOST_ROLES = 1000;

	private static final int DEFAULT_ROLES = 100;

	private final Neighbourhoods neighbourhoods;

	private final Turns turns;

	NeighbourhoodController(Neighbourhoods neighbourhoods, Turns turns) {
		this.neighbourhoods = neighbourhoods;
		this.turns = turns;
	}

	@Needs(Scope.GRAPH_READ)
	@GetMapping(path = "/v1/graph",
			produces = { MediaType.APPLICATION_JSON_VALUE, PictureTypes.SVG, PictureTypes.MERMAID,
					PictureTypes.GRAPHVIZ, PictureTypes.GRAPHML })
	@Operation(summary = "Get the roles around a role, or all of them, and the moves between them",
			description = "Roles come by their distance in moves, then id; moves by the ids of their ends. Without around, "
					+ "all roles in use are given. Retired roles are passed by. A drawing shows no more than can be seen, "
					+ "and says so.")
	@ApiResponse(responseCode = "200", description = "The roles and moves")
	@ReadProblems
	Neighbourhood find(
			@Parameter(description = "Id of the role in the middle; where left out, all roles are given",
					example = "product-manager") @RequestParam(required = false) @Nullable String around,
			@Parameter(description = "How many moves away a role may be", example = "1",
					schema = @Schema(type = "integer", minimum = "1", maximum = "10",
							defaultValue = "1")) @RequestParam(required = false) @Nullable String moves,
			@Parameter(description = "Which moves are followed: out of the role, into it, or both",
					schema = @Schema(allowableValues = { "out", "in", "both" }, defaultValue = "both")) @RequestParam(
							required = false) @Nullable String direction,
			@Parameter(description = "How many roles to give", example = "100",
					schema = @Schema(type = "integer", minimum = "1", maximum = "1000",
							defaultValue = "100")) @RequestParam(required = false) @Nullable String limit) {
		Inputs inputs = new Inputs();
		RoleId role = (around != null) ? inputs.required("around", around, RoleId::new) : null;
		int far = inputs.integer("moves", moves, 1, MOST_MOVES, 1);
		Direction which = inputs.oneOf("direction", direction, Direction.class, Direction.BOTH);
		int roles = inputs.integer("limit", limit, 1, MOST_ROLES, DEFAULT_ROLES);
		if (around == null && moves != null) {
			inputs.reject("moves", "needs around: without it all roles are given");
		}
		if (around == null && direction != null) {
			inputs.reject("direction", "needs around: without it all roles are given");
		}
		inputs.check();
		return this.turns.take(() -> (role != null) ? this.neighbourhoods.around(role, far, which, roles)
				: this.neighbourhoods.all(roles));
	}

}
