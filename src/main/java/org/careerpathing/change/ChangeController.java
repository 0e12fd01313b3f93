package org.careerpathing.change;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.careerpathing.concept.ConceptIds;
import org.careerpathing.concept.Page;
import org.careerpathing.web.InputChecks;
import org.careerpathing.web.Needs;
import org.careerpathing.web.ReadProblems;
import org.careerpathing.web.Scope;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/v1/changes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Changes", description = "Who changed what, when, and from which import")
class ChangeController {

	private static final int MOST = 500;

	private final Changes changes;

	ChangeController(Changes changes) {
		this.changes = changes;
	}

	@Needs(Scope.GRAPH_READ)
	@GetMapping
	@Operation(summary = "List what was changed since a version of the data",
			description = "In the order in which it was changed. What came into being together with a new role, in the same "
					+ "import, is not listed by itself. What was loaded at the start, or written past the service, is not "
					+ "listed.")
	@ApiResponse(responseCode = "200", description = "The changes, with a Link header to the next page")
	@ReadProblems
	ResponseEntity<Page<RecordedChange>> list(HttpServletRequest request,
			@Parameter(description = "Only changes after this version of the data: the dataVersion of an answer",
					example = "1") @RequestParam(defaultValue = "0") long since,
			@Parameter(
					description = "Only changes of this role or skill, of what it requires, and of moves out of it "
							+ "and into it",
					example = "product-manager") @RequestParam(required = false) @Nullable String of,
			@Parameter(description = "1 to 500") @RequestParam(defaultValue = "100") int limit,
			@Parameter(description = "The value of next in the page before") @RequestParam(
					required = false) @Nullable String cursor) {
		InputChecks checks = new InputChecks();
		checks.range("since", since, 0, Long.MAX_VALUE);
		checks.range("limit", limit, 1, MOST);
		Changes.Place from = Changes.Place.START;
		try {
			from = (cursor != null) ? Changes.Place.of(cursor) : from;
		}
		catch (IllegalArgumentException ex) {
			checks.reject("cursor", String.valueOf(ex.getMessage()));
		}
		try {
			ConceptIds.check((of != null) ? of : "none");
		}
		catch (IllegalArgumentException ex) {
			checks.reject("of", String.valueOf(ex.getMessage()));
		}
		checks.done();
		return this.changes.list(since, of, from, limit).answer(request);
	}

}
