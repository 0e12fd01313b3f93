package org.careerpathing.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;

import org.springdoc.core.customizers.OperationCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
class OpenApiDocument {

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

}
