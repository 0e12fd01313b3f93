package org.careerpathing.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds answers against the OpenAPI document.
 */
class AnswerCheck {

	private static final String PROBLEM = "application/problem+json";

	private static final List<String> TYPES = Arrays.stream(ProblemType.values())
		.map((type) -> String.valueOf(type.uri()))
		.toList();

	private final JsonMapper mapper = JsonMapper.shared();

	private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

	private final JsonNode components;

	AnswerCheck(JsonNode document) {
		this.components = document.get("components");
	}

	/**
	 * Looks at an answer.
	 * @return what is wrong with it
	 */
	Optional<String> check(JsonNode operation, int status, String contentType, byte[] body) {
		if (status == 500) {
			return Optional.of("500");
		}
		JsonNode response = operation.path("responses").path(String.valueOf(status));
		if (response.isMissingNode()) {
			return Optional.of(status + " is not documented");
		}
		if (status >= 400) {
			return problem(status, contentType, body);
		}
		if (!contentType.startsWith("application/json")) {
			return Optional.empty();
		}
		JsonNode schema = response.path("content").path("application/json").path("schema");
		return schema.isMissingNode() ? Optional.of(status + " has no schema") : answer(schema, status, body);
	}

	private Optional<String> problem(int status, String contentType, byte[] body) {
		if (!contentType.startsWith(PROBLEM)) {
			return Optional.of(status + " is no problem document but " + contentType);
		}
		JsonNode problem = this.mapper.readTree(body);
		boolean whole = TYPES.contains(problem.path("type").asString("")) && problem.path("status").asInt(0) == status
				&& !problem.path("title").asString("").isEmpty() && !problem.path("detail").asString("").isEmpty();
		return whole ? Optional.empty() : Optional.of(status + " has not all that a problem has: " + problem);
	}

	private Optional<String> answer(JsonNode schema, int status, byte[] body) {
		JsonNode answer;
		try {
			answer = this.mapper.readTree(body);
		}
		catch (JacksonException ex) {
			return Optional.of(status + " is no JSON");
		}
		List<Error> errors = this.schemas.computeIfAbsent(schema.toString(), (text) -> compiled(schema))
			.validate(answer);
		return errors.stream().findFirst().map((error) -> status + " does not keep to its schema: " + error);
	}

	private Schema compiled(JsonNode schema) {
		ObjectNode whole = (ObjectNode) schema.deepCopy();
		whole.set("components", this.components);
		return this.registry.getSchema(whole);
	}

}
