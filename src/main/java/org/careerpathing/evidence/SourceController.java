package org.careerpathing.evidence;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.careerpathing.web.Needs;
import org.careerpathing.web.Scope;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Evidence", description = "Who says what")
class SourceController {

	private final Sources sources;

	SourceController(Sources sources) {
		this.sources = sources;
	}

	@Needs(Scope.GRAPH_READ)
	@GetMapping(path = "/v1/sources", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "The sources that the graph rests on, by title")
	@ApiResponse(responseCode = "200", description = "All of them")
	SourceList list() {
		return new SourceList(this.sources.list());
	}

	/**
	 * All sources.
	 *
	 * @param items the sources
	 */
	record SourceList(List<Source> items) {

	}

}
