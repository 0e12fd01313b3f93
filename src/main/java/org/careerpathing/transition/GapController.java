package org.careerpathing.transition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.careerpathing.role.RoleId;
import org.careerpathing.web.Needs;
import org.careerpathing.web.ReadProblems;
import org.careerpathing.web.Scope;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Transitions")
class GapController {

	private final Gaps gaps;

	GapController(Gaps gaps) {
		this.gaps = gaps;
	}

	@Needs(Scope.GRAPH_READ)
	@GetMapping(path = "/v1/roles/{from}/gap/{to}", produces = MediaType.APPLICATION_JSON_VALUE)
	@ApiResponse(responseCode = "200", description = "The gap")
	@ReadProblems
	@Operation(summary = "Compare what two roles require, skill by skill",
			description = "Most learning first, then by name and id; learning is importance times missing levels. The "
					+ "roles need no transition between them. `known` is false where the requirements of one of them are "
					+ "unknown: of such an origin nothing is taken for granted, and the gap to such a target is unknown.")
	Gap between(@Parameter(description = "Id of the origin", example = "product-manager") @PathVariable RoleId from,
			@Parameter(description = "Id of the target", example = "director-of-product") @PathVariable RoleId to) {
		return this.gaps.between(from, to);
	}

}
