package org.careerpathing.web;

import java.util.List;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import org.springdoc.core.customizers.OperationCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/**
 * What the OpenAPI document says of the service as a whole.
 */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(info = @Info(title = "Career pathing", version = "v1", description = """
		Roles, skills and the moves between them, and whole paths from one role to another.

		Every example works on the built-in graph. Reading gives an ETag; changing what exists asks for it in
		If-Match. What is not known is null. Errors are problem documents (RFC 9457) whose `type` is one of a fixed
		list, with `errors[{parameter, message}]` for bad input. Unknown parameters and fields are refused.""",
		license = @License(name = "Apache-2.0", identifier = "Apache-2.0")))
@SecurityScheme(name = OpenApiDocument.API_KEY, type = SecuritySchemeType.APIKEY, in = SecuritySchemeIn.HEADER,
		paramName = "X-API-Key", description = "Where the service asks for keys")
@SecurityScheme(name = OpenApiDocument.TOKEN, type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT",
		description = "Where the service asks for tokens of an authorization server")
class OpenApiDocument {

	static final String API_KEY = "apiKey";

	static final String TOKEN = "token";

	/**
	 * Ids that generated clients can rely on: {@code getRole}, {@code findPath}. Left
	 * alone, they would be numbered in the order in which the endpoints are found.
	 */
	@Bean
	OperationCustomizer stableOperationIds() {
		return (operation, method) -> {
			String subject = method.getBeanType().getSimpleName().replaceFirst("Controller$", "");
			String verb = method.getMethod().getName();
			return operation.operationId(verb.endsWith(subject) ? verb : verb + subject);
		};
	}

	/**
	 * Which scope an operation needs, and what it answers to those who lack it. A service
	 * that is open on its own machine asks for nothing.
	 */
	@Bean
	OperationCustomizer scopes() {
		return (operation, method) -> {
			Needs needs = method.getMethodAnnotation(Needs.class);
			if (needs != null) {
				List<String> scope = List.of(needs.value().toString());
				operation.addSecurityItem(new SecurityRequirement().addList(API_KEY, scope))
					.addSecurityItem(new SecurityRequirement().addList(TOKEN, scope))
					.addSecurityItem(new SecurityRequirement());
				operation.getResponses()
					.addApiResponse("401", refusal("Nobody said who asks, or it could not be believed"))
					.addApiResponse("403", refusal("Needs the scope " + needs.value()));
			}
			return operation;
		};
	}

	/** What every operation may answer, whatever it does: the conventions of the web. */
	@Bean
	OperationCustomizer conventions() {
		return (operation, method) -> {
			operation.getResponses()
				.putIfAbsent("400", refusal("A parameter is not known, or not what it may be: errors names each"));
			operation.getResponses()
				.putIfAbsent("406", refusal("It is not answered in any of the media types that Accept names"));
			if (operation.getRequestBody() != null) {
				operation.getResponses().putIfAbsent("413", refusal("The body is too large"));
				operation.getResponses()
					.putIfAbsent("415", refusal("The body has another media type than it may have"));
			}
			return operation;
		};
	}

	private static ApiResponse refusal(String description) {
		return new ApiResponse().description(description)
			.content(new Content().addMediaType(MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					new io.swagger.v3.oas.models.media.MediaType()
						.schema(new Schema<>().$ref("#/components/schemas/ProblemDetail"))));
	}

}
