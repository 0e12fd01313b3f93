package org.careerpathing.importing.job;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.careerpathing.concept.Page;
import org.careerpathing.importing.format.Format;
import org.careerpathing.importing.table.Refusal;
import org.careerpathing.version.Unversioned;
import org.careerpathing.web.InputChecks;
import org.careerpathing.web.Needs;
import org.careerpathing.web.ReadProblems;
import org.careerpathing.web.Scope;
import org.careerpathing.web.WriteProblems;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

@RestController
@RequestMapping(path = "/v1/imports")
@Tag(name = "Imports", description = "Frameworks, job architectures, histories and pay, from files")
class ImportController {

	private static final int MOST = 1000;

	private static final int MOST_IMPORTS = 100;

	private static final String ID = "onet-20261122-093000-1a2b3c4d";

	private final Imports imports;

	ImportController(Imports imports) {
		this.imports = imports;
	}

	@Needs(Scope.ADMIN)
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Import files",
			description = "The files of one source, or a zip file with them. What is there already is not written again; "
					+ "what somebody edited by hand stays; what the source has no more is retired. The answer names the "
					+ "import: ask for it to see how far it is.")
	@ApiResponse(responseCode = "202", description = "The import, waiting; Location says where to ask for it")
	@WriteProblems
	ResponseEntity<ImportJob> submit(@ParameterObject ImportParameters parameters,
			@Parameter(description = "The files, or zip files with them") @RequestPart(
					required = false) @Nullable List<MultipartFile> files,
			@Parameter(hidden = true) MultipartRequest request) {
		InputChecks checks = new InputChecks();
		Format format = parameters.format(this.imports, checks);
		request.getMultiFileMap()
			.keySet()
			.stream()
			.filter((name) -> !name.equals("files"))
			.sorted()
			.forEach((name) -> checks.reject(name, "is not known: name each part with a file \"files\""));
		if (files == null || files.isEmpty()) {
			checks.reject("files", "is missing: send at least one file");
		}
		checks.done();
		ImportJob job = this.imports.submit(Objects.requireNonNull(format), parameters.options(format, checks),
				Objects.requireNonNull(files));
		return ResponseEntity.accepted().location(URI.create(job.links().self())).body(job);
	}

	@Needs(Scope.GRAPH_READ)
	@Unversioned
	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "List imports", description = "The latest first.")
	@ApiResponse(responseCode = "200", description = "The imports, with a Link header to the next page")
	@ReadProblems
	ResponseEntity<ImportPage> list(HttpServletRequest request,
			@Parameter(description = "1 to 100") @RequestParam(defaultValue = "20") int limit,
			@Parameter(description = "The value of next in the page before") @RequestParam(
					required = false) @Nullable String cursor) {
		InputChecks checks = new InputChecks();
		checks.range("limit", limit, 1, MOST_IMPORTS);
		if (cursor != null && !this.imports.has(cursor)) {
			checks.reject("cursor", "has to be the value of next in an earlier answer");
		}
		checks.done();
		ImportPage page = ImportPage.of(this.imports.list(cursor, limit), limit);
		return Page.withLink(request, page, page.next());
	}

	@Needs(Scope.GRAPH_READ)
	@Unversioned
	@GetMapping(path = "/formats", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "List the formats that files can be in", description = "With the files and options of each.")
	@ApiResponse(responseCode = "200", description = "The formats")
	@ReadProblems
	Map<String, List<FormatDetails>> formats() {
		return Map.of("items", this.imports.formats().stream().map(FormatDetails::of).toList());
	}

	@Needs(Scope.GRAPH_READ)
	@Unversioned
	@GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "See how far an import is, or how it ended")
	@ApiResponse(responseCode = "200", description = "The import")
	@ReadProblems
	ImportJob get(@Parameter(description = "An import's id", example = ID) @PathVariable String id) {
		return this.imports.get(id);
	}

	@Needs(Scope.ADMIN)
	@DeleteMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Cancel an import that waits or runs",
			description = "One that runs stops before its next transaction. What it wrote stays, each role whole: import "
					+ "again to go on, or the version before to go back. Frees its source where the instance of the "
					+ "service that took it is gone for good.")
	@ApiResponse(responseCode = "200", description = "The import, cancelled")
	@ApiResponse(responseCode = "409", description = "It has ended already",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemDetail.class)))
	@ReadProblems
	ImportJob cancel(@Parameter(description = "An import's id", example = ID) @PathVariable String id) {
		return this.imports.cancel(id);
	}

	@Needs(Scope.ADMIN)
	@GetMapping(path = "/{id}/refused", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "List what was refused, with the reason",
			description = "In the order in which it was met. A row with several faults is there several times.")
	@ApiResponse(responseCode = "200", description = "What was refused")
	@ReadProblems
	Map<String, List<Refusal>> refused(@Parameter(description = "An import's id", example = ID) @PathVariable String id,
			@Parameter(description = "How many to pass by") @RequestParam(defaultValue = "0") long offset,
			@Parameter(description = "1 to 1000") @RequestParam(defaultValue = "100") int limit) {
		InputChecks checks = new InputChecks();
		checks.range("offset", offset, 0, Long.MAX_VALUE);
		checks.range("limit", limit, 1, MOST);
		checks.done();
		return Map.of("items", this.imports.refused(id, offset, limit));
	}

	@Needs(Scope.ADMIN)
	@GetMapping(path = "/{id}/refused/{file}", produces = "text/csv")
	@Operation(summary = "Get the refused rows of a file, to mend and send again",
			description = "As they were sent, behind two more columns, refusedLine and refusedReason, which are ignored when "
					+ "the file is sent again. Send it with partial=true, so that the other rows are not taken to be "
					+ "dropped.")
	@ApiResponse(responseCode = "200", description = "The rows, separated by commas")
	@ReadProblems
	ResponseEntity<Resource> refusedRows(
			@Parameter(description = "An import's id", example = ID) @PathVariable String id,
			@Parameter(description = "The name of one of its files", example = "roles.csv") @PathVariable String file) {
		Path rows = this.imports.refusedRows(id, file);
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(file, StandardCharsets.UTF_8).build().toString())
			.body(new FileSystemResource(rows));
	}

	/**
	 * Some of the imports.
	 *
	 * @param items the imports, the latest first
	 * @param next what to send as {@code cursor} for the next page; null on the last one
	 */
	record ImportPage(List<ImportJob> items, @Nullable String next) {

		static ImportPage of(List<ImportJob> upToOneMore, int limit) {
			List<ImportJob> items = upToOneMore.stream().limit(limit).toList();
			return new ImportPage(items, (upToOneMore.size() > limit) ? items.getLast().id() : null);
		}

	}

	/**
	 * A format that files can be in.
	 *
	 * @param name by which it is asked for
	 * @param title what it is
	 * @param source the source that its files come from, unless another is named
	 * @param required files without which nothing can be read
	 * @param optional files that are read where they are sent
	 * @param options what can be set besides
	 */
	record FormatDetails(String name, String title, @Nullable String source, List<String> required,
			List<String> optional, Map<String, String> options) {

		static FormatDetails of(Format format) {
			return new FormatDetails(format.name(), format.title(), format.source(), format.required(),
					format.optional(), new LinkedHashMap<>(format.options()));
		}

	}

}
