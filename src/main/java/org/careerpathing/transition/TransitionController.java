package org.careerpathing.transition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.careerpathing.role.RoleId;
import org.careerpathing.web.EntityTags;
import org.careerpathing.web.Needs;
import org.careerpathing.web.Preconditions;
import org.careerpathing.web.ReadProblems;
import org.careerpathing.web.Scope;
import org.careerpathing.web.WriteProblems;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/v1/roles/{from}/transitions/{to}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Transitions", description = "Moves from one role to another")
class TransitionController {

	private static final String FROM = "Id of the origin";

	private static final String TO = "Id of the target";

	private final Transitions transitions;

	private final TransitionWriter writer;

	TransitionController(Transitions transitions, TransitionWriter writer) {
		this.transitions = transitions;
		this.writer = writer;
	}

	@Needs(Scope.GRAPH_READ)
	@GetMapping
	@ApiResponse(responseCode = "200", description = "The transition; its ETag is needed to change it")
	@ApiResponse(responseCode = "304", description = "It still is as If-None-Match says", content = @Content)
	@ReadProblems
	@Operation(summary = "Get a transition with its conditions and evidence",
			description = "Unknown values are null. `learning` is `known`, or `assumed` where a value had to be assumed. "
					+ "A retired transition is not found, and the problem says that it was retired.")
	ResponseEntity<Transition> get(
			@Parameter(description = FROM, example = "product-manager") @PathVariable RoleId from,
			@Parameter(description = TO, example = "senior-product-manager") @PathVariable RoleId to) {
		Transition transition = this.transitions.get(from, to);
		return ResponseEntity.ok().eTag(EntityTags.of(transition.version())).body(transition);
	}

	@Needs(Scope.GRAPH_WRITE)
	@PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@ApiResponse(responseCode = "200", description = "The transition was replaced")
	@ApiResponse(responseCode = "201", description = "The transition is new, or back")
	@WriteProblems
	@Operation(summary = "Create or replace a transition",
			description = "Replacing asks for the ETag of the transition in If-Match. A retired transition comes back.")
	ResponseEntity<Transition> put(
			@Parameter(description = FROM, example = "product-designer") @PathVariable RoleId from,
			@Parameter(description = TO, example = "associate-product-manager") @PathVariable RoleId to,
			@Parameter(description = "ETag of the transition that is replaced") @RequestHeader(
					name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Parameter(description = "`*` to create only") @RequestHeader(name = HttpHeaders.IF_NONE_MATCH,
					required = false) @Nullable String ifNoneMatch,
			@RequestBody TransitionBody body) {
		return this.writer.put(from, to, body, new Preconditions(ifMatch, ifNoneMatch)).answer();
	}

	@Needs(Scope.GRAPH_WRITE)
	@DeleteMapping
	@ApiResponse(responseCode = "204", description = "The transition is retired", content = @Content)
	@WriteProblems
	@Operation(summary = "Retire a transition",
			description = "No path takes it any more; what it said is kept, and PUT brings it back.")
	ResponseEntity<Void> retire(@Parameter(description = FROM, example = "product-manager") @PathVariable RoleId from,
			@Parameter(description = TO, example = "senior-product-manager") @PathVariable RoleId to,
			@Parameter(description = "ETag of the transition") @RequestHeader(name = HttpHeaders.IF_MATCH,
					required = false) @Nullable String ifMatch) {
		this.writer.retire(from, to, new Preconditions(ifMatch, null));
		return ResponseEntity.noContent().build();
	}

}
