package org.careerpathing.role;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.careerpathing.concept.Cursor;
import org.careerpathing.concept.Page;
import org.careerpathing.concept.Status;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/v1/roles", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Roles", description = "Roles, what they require and what sources say about them")
class RoleController {

	private final RoleSearch search;

	private final RoleReading reading;

	private final RoleWriting writing;

	RoleController(RoleSearch search, RoleReading reading, RoleWriting writing) {
		this.search = search;
		this.reading = reading;
		this.writing = writing;
	}

	@Needs(Scope.GRAPH_READ)
	@GetMapping
	@Operation(summary = "Find roles by words of their titles",
			description = "A role is found when one of its labels (title, alternate title or id) has all words of q or "
					+ "begins words with them. Best first: the title itself, an alternate title or the id itself, a "
					+ "title that begins with q, an alternate title that does, any other; then by title and id. "
					+ "Without q all roles come by title.")
	@ApiResponse(responseCode = "200", description = "The roles, with a Link header to the next page")
	@ReadProblems
	ResponseEntity<Page<RoleHit>> search(HttpServletRequest request,
			@Parameter(description = "Words, or beginnings of words",
					example = "vice president") @RequestParam(required = false) @Nullable String q,
			@Parameter(description = "Only roles of this family",
					example = "product-management") @RequestParam(required = false) @Nullable String family,
			@Parameter(description = "Only roles of this level, 1 to 9") @RequestParam(
					required = false) @Nullable Integer level,
			@Parameter(description = "Roles in use, or retired ones") @RequestParam(
					defaultValue = "ACTIVE") Status status,
			@Parameter(description = "1 to 100") @RequestParam(defaultValue = "20") int limit,
			@Parameter(description = "The value of next in the page before") @RequestParam(
					required = false) @Nullable Cursor cursor) {
		return this.search.search(new RoleCriteria(q, family, level, status, cursor, limit).checked()).answer(request);
	}

	@Needs(Scope.GRAPH_READ)
	@GetMapping("/{id}")
	@Operation(summary = "A role with its requirements, evidence and disagreements")
	@ApiResponse(responseCode = "200", description = "The role; its ETag is needed to change it")
	@ApiResponse(responseCode = "304", description = "It still is as If-None-Match says", content = @Content)
	@ReadProblems
	ResponseEntity<RoleDetails> get(
			@Parameter(description = "A role's id", example = "product-manager") @PathVariable RoleId id) {
		RoleDetails role = this.reading.get(id);
		return ResponseEntity.ok().eTag(EntityTags.of(role.version())).body(role);
	}

	@Needs(Scope.GRAPH_WRITE)
	@PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Create or replace a role",
			description = "Replaces every property that is listed here; what is left out becomes unknown. What hangs on "
					+ "the role (requirements, transitions, statements) stays. A role that exists is changed only with "
					+ "If-Match; a retired one is in use again.")
	@ApiResponse(responseCode = "200", description = "The role was replaced")
	@ApiResponse(responseCode = "201", description = "The role is new")
	@WriteProblems
	ResponseEntity<RoleDetails> put(
			@Parameter(description = "A role's id", example = "product-operations-manager") @PathVariable RoleId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch,
			@RequestBody RoleProperties properties) {
		return this.writing.put(id, properties, new Preconditions(ifMatch, ifNoneMatch)).answer();
	}

	@Needs(Scope.GRAPH_WRITE)
	@DeleteMapping("/{id}")
	@Operation(summary = "Retire a role",
			description = "The role stays readable, with the status RETIRED. One that is retired already is left as it is.")
	@ApiResponse(responseCode = "200", description = "The retired role")
	@WriteProblems
	ResponseEntity<RoleDetails> retire(
			@Parameter(description = "A role's id", example = "product-operations-manager") @PathVariable RoleId id,
			@Parameter(description = "The role to use instead",
					example = "product-manager") @RequestParam(required = false) @Nullable RoleId replacedBy,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		RoleDetails role = this.writing.retire(id, replacedBy, new Preconditions(ifMatch, null));
		return ResponseEntity.ok().eTag(EntityTags.of(role.version())).body(role);
	}

}
