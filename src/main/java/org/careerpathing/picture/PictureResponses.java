package org.careerpathing.picture;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OperationCustomizer;

import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Says in the OpenAPI document of every answer that can be drawn that pictures are texts.
 */
@Component
class PictureResponses implements OperationCustomizer {

	private static final String JSON = org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

	@Override
	public Operation customize(Operation operation, HandlerMethod method) {
		if (Pictured.class.isAssignableFrom(method.getReturnType().getParameterType())) {
			ApiResponse answer = operation.getResponses().get("200");
			if (answer != null && answer.getContent() != null) {
				answer.getContent()
					.replaceAll((type, content) -> type.equals(JSON) ? content
							: new MediaType().schema(new StringSchema()));
			}
		}
		return operation;
	}

}
