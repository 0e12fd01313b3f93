package org.careerpathing.role;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.careerpathing.skill.SkillId;
import org.careerpathing.web.EntityTags;
import org.careerpathing.web.Needs;
import org.careerpathing.web.Preconditions;
import org.careerpathing.web.ReadProblems;
import org.careerpathing.web.Scope;
import org.careerpathing.web.WriteProblems;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/v1/roles/{id}/requirements/{skill}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Roles")
class RequirementController {

	private final Requirements requirements;

	RequirementController(Requirements requirements) {
		this.requirements = requirements;
	}

	@Needs(Scope.GRAPH_READ)
	@GetMapping
	@Operation(summary = "What a role requires of one skill")
	@ApiResponse(responseCode = "200", description = "The requirement; its ETag is needed to change it")
	@ApiResponse(responseCode = "304", description = "It still is as If-None-Match says", content = @Content)
	@ReadProblems
	ResponseEntity<RequirementDetails> get(
			@Parameter(description = "A role's id", example = "product-manager") @PathVariable RoleId id,
			@Parameter(description = "A skill's id", example = "prioritisation") @PathVariable SkillId skill) {
		RequirementDetails requirement = this.requirements.get(id, skill);
		return ResponseEntity.ok().eTag(EntityTags.of(requirement.version())).body(requirement);
	}

	@Needs(Scope.GRAPH_WRITE)
	@PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Say what a role requires of a skill",
			description = "Replaces the whole requirement: what is left out becomes unknown. One that exists is changed "
					+ "only with If-Match; a retired one comes back.")
	@ApiResponse(responseCode = "200", description = "The requirement was replaced")
	@ApiResponse(responseCode = "201", description = "The requirement is new, or back")
	@WriteProblems
	ResponseEntity<RequirementDetails> put(
			@Parameter(description = "A role's id", example = "product-manager") @PathVariable RoleId id,
			@Parameter(description = "A skill's id", example = "prioritisation") @PathVariable SkillId skill,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch,
			@RequestBody RequirementProperties properties) {
		return this.requirements.put(id, skill, properties, new Preconditions(ifMatch, ifNoneMatch)).answer();
	}

	@Needs(Scope.GRAPH_WRITE)
	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Retire a requirement",
			description = "It is no longer counted; a PUT brings it back. One that is retired already is left as it is.")
	@ApiResponse(responseCode = "204", description = "The requirement is retired", content = @Content)
	@WriteProblems
	void retire(@Parameter(description = "A role's id", example = "product-manager") @PathVariable RoleId id,
			@Parameter(description = "A skill's id", example = "prioritisation") @PathVariable SkillId skill,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		this.requirements.retire(id, skill, new Preconditions(ifMatch, null));
	}

}
