package org.careerpathing.role;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.careerpathing.evidence.ListedStatement;
import org.careerpathing.evidence.Statements;
import org.careerpathing.web.InputChecks;
import org.careerpathing.web.Needs;
import org.careerpathing.web.ReadProblems;
import org.careerpathing.web.Scope;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lives here, not with the statements, because it has to know roles: an unknown one is a
 * problem, not an empty list.
 */
@RestController
@Tag(name = "Evidence")
class StatementController {

	private final Statements statements;

	private final Roles roles;

	StatementController(Statements statements, Roles roles) {
		this.statements = statements;
		this.roles = roles;
	}

	@Needs(Scope.GRAPH_READ)
	@GetMapping(path = "/v1/statements", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "What sources say, about roles and about careers in general")
	@ApiResponse(responseCode = "200", description = "The statements, by topic and id")
	@ReadProblems
	StatementList list(@Parameter(
			description = "Only this topic, for instance SCOPE, CONDITION, EXPERIENCE, HORIZON or PLANNING") @RequestParam(
					required = false) @Nullable String topic,
			@Parameter(description = "Only those about this role",
					example = "product-manager") @RequestParam(required = false) @Nullable RoleId role) {
		InputChecks checks = new InputChecks();
		checks.line("topic", topic, 50);
		checks.done();
		return new StatementList(
				this.statements.list(topic, (role != null) ? this.roles.get(role).id().value() : null));
	}

	/**
	 * Statements.
	 *
	 * @param items the statements
	 */
	record StatementList(List<ListedStatement> items) {

	}

}
