package org.careerpathing.web;

import java.util.List;
import java.util.Random;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Values by chance, some of which a schema allows.
 */
class FuzzValues {

	private static final List<String> IDS = List.of("product-manager", "product-designer", "director-of-product",
			"senior-product-manager", "associate-product-manager", "leadership", "communication", "no-such-id");

	private static final List<String> HOSTILE = List.of("", " ", "null", "NaN", "-1", "0", "1e309",
			"99999999999999999999", "'", "\"", "<script>alert(1)</script>", "\u0000", "é", "\uD83D\uDE42", "\u202E",
			"a".repeat(300), "../../etc/passwd", "product-manager' OR 1=1", "{}", "[]", "true", "\n", ",,,", "a,b,a",
			"$from", "`", "product-manager,product-manager", "*", "%", "\\");

	private static final List<String> MEDIA_TYPES = List.of("text/html", "application/xml", "image/svg+xml",
			"text/plain", "application/json", "application/problem+json", "*/*", "nonsense", "text/vnd.mermaid");

	private static final int DEEPEST = 6;

	private final JsonNodeFactory nodes = JsonNodeFactory.instance;

	private final JsonMapper mapper = JsonMapper.shared();

	private final Random random;

	private final JsonNode document;

	FuzzValues(Random random, JsonNode document) {
		this.random = random;
		this.document = document;
	}

	/** The value of a parameter: one that is allowed with the given probability. */
	String text(JsonNode parameter, double allowed) {
		if (this.random.nextDouble() >= allowed) {
			return one(HOSTILE);
		}
		if (parameter.hasNonNull("example") && this.random.nextInt(3) == 0) {
			return parameter.get("example").asString();
		}
		JsonNode value = value(parameter.path("schema"), 0, 1);
		return value.isArray() ? String.join(",", value.valueStream().map(JsonNode::asString).toList())
				: value.asString();
	}

	String header() {
		return one(List.of("\"0\"", "\"1\"", "*", "\"x\"", "0", "W/\"1\"", "\"0\", \"1\""));
	}

	String mediaType() {
		return one(MEDIA_TYPES);
	}

	/** One that a client can send. */
	String contentType() {
		return one(List.of("text/plain", "application/xml", "application/json;charset=UTF-16", "text/csv"));
	}

	/** A body: JSON of the schema, spoiled here and there, or no JSON. */
	String body(JsonNode schema) {
		return switch (this.random.nextInt(12)) {
			case 0 -> one(HOSTILE);
			case 1 -> "{\"from\": \"product-manager\", \"from\": 3, ";
			default -> this.mapper.writeValueAsString(value(schema, 0, this.random.nextBoolean() ? 1 : 0.9));
		};
	}

	private JsonNode value(JsonNode schema, int depth, double allowed) {
		if (schema.has("$ref")) {
			return value(this.document.at(schema.get("$ref").asString().substring(1)), depth, allowed);
		}
		if (this.random.nextDouble() >= allowed) {
			return spoiled(depth);
		}
		for (String choice : List.of("anyOf", "oneOf", "allOf")) {
			if (schema.has(choice)) {
				return value(schema.get(choice).get(this.random.nextInt(schema.get(choice).size())), depth, allowed);
			}
		}
		if (schema.has("enum")) {
			return schema.get("enum").get(this.random.nextInt(schema.get("enum").size()));
		}
		return switch (type(schema)) {
			case "integer" -> this.nodes.numberNode(between(schema, 0, 60));
			case "number" -> this.nodes.numberNode(between(schema, 0, 5) + this.random.nextInt(2) * 0.5);
			case "boolean" -> this.nodes.booleanNode(this.random.nextBoolean());
			case "array" -> array(schema, depth, allowed);
			case "object" -> object(schema, depth, allowed);
			case "null" -> this.nodes.nullNode();
			default -> this.nodes.stringNode(one(IDS));
		};
	}

	private String type(JsonNode schema) {
		JsonNode type = schema.path("type");
		return type.isArray() ? type.get(this.random.nextInt(type.size())).asString()
				: schema.has("properties") ? "object" : type.asString("string");
	}

	private int between(JsonNode schema, int least, int most) {
		int from = schema.path("minimum").asInt(least);
		int to = Math.max(from, schema.path("maximum").asInt(from + most));
		return from + this.random.nextInt(to - from + 1);
	}

	private ArrayNode array(JsonNode schema, int depth, double allowed) {
		ArrayNode array = this.nodes.arrayNode();
		for (int i = this.random.nextInt(3); i > 0 && depth < DEEPEST; i--) {
			array.add(value(schema.path("items"), depth + 1, allowed));
		}
		return array;
	}

	private ObjectNode object(JsonNode schema, int depth, double allowed) {
		ObjectNode object = this.nodes.objectNode();
		List<String> required = schema.path("required").valueStream().map(JsonNode::asString).toList();
		schema.path("properties").properties().forEach((property) -> {
			if (depth < DEEPEST && (required.contains(property.getKey()) || this.random.nextInt(3) == 0)) {
				object.set(property.getKey(), value(property.getValue(), depth + 1, allowed));
			}
		});
		if (this.random.nextDouble() >= allowed) {
			object.put("surprise", 1);
		}
		return object;
	}

	private JsonNode spoiled(int depth) {
		return switch (this.random.nextInt(6)) {
			case 0 -> this.nodes.nullNode();
			case 1 -> this.nodes.numberNode(-1);
			case 2 -> this.nodes.numberNode(Double.MAX_VALUE);
			case 3 -> this.nodes.arrayNode().add(this.nodes.objectNode());
			case 4 -> this.nodes.objectNode().put("depth", depth);
			default -> this.nodes.stringNode(one(HOSTILE));
		};
	}

	private String one(List<String> values) {
		return values.get(this.random.nextInt(values.size()));
	}

}
