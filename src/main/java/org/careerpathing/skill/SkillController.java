package org.careerpathing.skill;

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
@RequestMapping(path = "/v1/skills", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Skills", description = "Skills, and the roles that require them")
class SkillController {

	private final SkillSearch search;

	private final SkillReading reading;

	private final SkillWriting writing;

	SkillController(SkillSearch search, SkillReading reading, SkillWriting writing) {
		this.search = search;
		this.reading = reading;
		this.writing = writing;
	}

	@Needs(Scope.GRAPH_READ)
	@GetMapping
	@Operation(summary = "Find skills by words of their names",
			description = "A skill is found when one of its labels (name, alternate name or id) has all words of q or "
					+ "begins words with them. Best first: the name itself, an alternate name or the id itself, a "
					+ "name that begins with q, an alternate name that does, any other; then by name and id. "
					+ "Without q all skills come by name.")
	@ApiResponse(responseCode = "200", description = "The skills, with a Link header to the next page")
	@ReadProblems
	ResponseEntity<Page<SkillHit>> search(HttpServletRequest request,
			@Parameter(description = "Words, or beginnings of words",
					example = "priorit") @RequestParam(required = false) @Nullable String q,
			@Parameter(description = "Only skills of this category") @RequestParam(
					required = false) @Nullable String category,
			@Parameter(description = "Skills in use, or retired ones") @RequestParam(
					defaultValue = "ACTIVE") Status status,
			@Parameter(description = "1 to 100") @RequestParam(defaultValue = "20") int limit,
			@Parameter(description = "The value of next in the page before") @RequestParam(
					required = false) @Nullable Cursor cursor) {
		return this.search.search(new SkillCriteria(q, category, status, cursor, limit).checked()).answer(request);
	}

	@Needs(Scope.GRAPH_READ)
	@GetMapping("/{id}")
	@Operation(summary = "A skill and the roles that require it")
	@ApiResponse(responseCode = "200", description = "The skill; its ETag is needed to change it")
	@ApiResponse(responseCode = "304", description = "It still is as If-None-Match says", content = @Content)
	@ReadProblems
	ResponseEntity<SkillDetails> get(
			@Parameter(description = "A skill's id", example = "prioritisation") @PathVariable SkillId id) {
		SkillDetails skill = this.reading.get(id);
		return ResponseEntity.ok().eTag(EntityTags.of(skill.version())).body(skill);
	}

	@Needs(Scope.GRAPH_WRITE)
	@PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Create or replace a skill",
			description = "Replaces every property that is listed here; what is left out becomes unknown. The "
					+ "requirements of roles stay. A skill that exists is changed only with If-Match; a retired one is in use again.")
	@ApiResponse(responseCode = "200", description = "The skill was replaced")
	@ApiResponse(responseCode = "201", description = "The skill is new")
	@WriteProblems
	ResponseEntity<SkillDetails> put(
			@Parameter(description = "A skill's id", example = "pricing") @PathVariable SkillId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch,
			@RequestBody SkillProperties properties) {
		return this.writing.put(id, properties, new Preconditions(ifMatch, ifNoneMatch)).answer();
	}

	@Needs(Scope.GRAPH_WRITE)
	@DeleteMapping("/{id}")
	@Operation(summary = "Retire a skill",
			description = "The skill stays readable, with the status RETIRED. One that is retired already is left as it is.")
	@ApiResponse(responseCode = "200", description = "The retired skill")
	@WriteProblems
	ResponseEntity<SkillDetails> retire(
			@Parameter(description = "A skill's id", example = "pricing") @PathVariable SkillId id,
			@Parameter(description = "The skill to use instead",
					example = "prioritisation") @RequestParam(required = false) @Nullable SkillId replacedBy,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		SkillDetails skill = this.writing.retire(id, replacedBy, new Preconditions(ifMatch, null));
		return ResponseEntity.ok().eTag(EntityTags.of(skill.version())).body(skill);
	}

}
