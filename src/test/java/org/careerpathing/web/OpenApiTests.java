package org.careerpathing.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.careerpathing.support.BuiltInGraph;
import org.careerpathing.support.GraphTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The OpenAPI document is what an integrator reads first: its examples have to work as
 * they stand.
 */
@GraphTest
@BuiltInGraph
class OpenApiTests {

	@Autowired
	RestTestClient client;

	private String document() {
		byte[] body = this.client.get()
			.uri("/v1/openapi")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody();
		return new String(body, java.nio.charset.StandardCharsets.UTF_8);
	}

	@Test
	void isVersion31AndNamesTheService() {
		assertThat(JsonPath.<String>read(document(), "$.openapi")).startsWith("3.1");
		assertThat(JsonPath.<String>read(document(), "$.info.title")).isEqualTo("Career pathing");
	}

	@Test
	void everyOperationHasASummaryAndSaysWhatCanGoWrong() {
		Map<String, Map<String, Map<String, Object>>> paths = JsonPath.read(document(), "$.paths");
		paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
			assertThat(operation.get("summary")).as("%s %s", method, path).asString().isNotBlank();
			assertThat((Map<?, ?>) operation.get("responses")).as("%s %s", method, path).isNotEmpty();
		}));
		assertThat(paths).hasSizeGreaterThan(10);
	}

	@Test
	void saysWhichFieldsMayBeNull() {
		String schemas = "$.components.schemas.";
		assertThat(JsonPath.<List<String>>read(document(), schemas + "Transition.properties.months.type"))
			.containsExactlyInAnyOrder("integer", "null");
		assertThat(JsonPath.<List<Map<String, Object>>>read(document(), schemas + "PathAnswer.properties.none.anyOf"))
			.contains(Map.of("type", "null"));
		assertThat(JsonPath.<List<String>>read(document(), schemas + "Pay.properties.median.type"))
			.containsExactlyInAnyOrder("integer", "null");
		assertThat(JsonPath.<Map<String, Object>>read(document(), schemas + "WrittenPay.properties"))
			.containsOnlyKeys("min", "max", "currency", "year", "note");
		assertThat(JsonPath.<List<String>>read(document(), schemas + "ExternalId.properties.match.enum"))
			.containsExactly("exact", "close", "broad", "narrow");
		assertThat(JsonPath.<Object>read(document(), schemas + "RoleRef.properties.title.type")).isEqualTo("string");
	}

	@Test
	void operationIdsAreStableAndDifferent() {
		List<String> ids = JsonPath.read(document(), "$.paths.*.*.operationId");
		assertThat(ids).doesNotHaveDuplicates().contains("findPath", "getRole").noneMatch((id) -> id.contains("_"));
	}

	@Test
	void everyOperationSaysHowToAskAndWithWhichScope() {
		String document = document();
		assertThat(JsonPath.<Map<String, Object>>read(document, "$.components.securitySchemes"))
			.containsOnlyKeys("apiKey", "token");
		assertThat(JsonPath.<List<String>>read(document, "$.paths['/v1/roles/{id}'].put.security[*].token[0]"))
			.containsExactly("graph:write");
		Map<String, Map<String, Map<String, Object>>> paths = JsonPath.read(document, "$.paths");
		paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
			assertThat(JsonPath.<List<Object>>read(operation, "$.security")).as("%s %s", method, path)
				.hasSize(3)
				.contains(Map.of());
			assertThat(JsonPath.<Map<String, Object>>read(operation, "$.responses")).as("%s %s", method, path)
				.containsKeys("401", "403");
		}));
	}

	@Test
	void refersToSchemasThatThereAre() {
		String document = document();
		List<String> references = JsonPath.read(document, "$..['$ref']");
		assertThat(references).hasSizeGreaterThan(100)
			.isSubsetOf(JsonPath.<Map<String, Object>>read(document, "$.components.schemas")
				.keySet()
				.stream()
				.map("#/components/schemas/"::concat)
				.toList());
	}

	@Test
	void everyExampleOfAGetWorks() {
		Map<String, Map<String, Map<String, Object>>> paths = JsonPath.read(document(), "$.paths");
		List<String> failed = new ArrayList<>();
		paths.forEach((path, operations) -> {
			if (operations.containsKey("get")) {
				String address = example(path, operations.get("get"));
				int status = this.client.get().uri(address).exchange().returnResult().getStatus().value();
				// No import has the same id everywhere.
				if (status != (path.contains("/imports/{id}") ? 404 : 200)) {
					failed.add(status + " " + address);
				}
			}
		});
		assertThat(failed).isEmpty();
	}

	private static String example(String path, Map<String, Object> operation) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		Map<String, Object> variables = new LinkedHashMap<>();
		List<Map<String, Object>> parameters = JsonPath.read(operation, "$..parameters[*]");
		for (Map<String, Object> parameter : parameters) {
			String name = String.valueOf(parameter.get("name"));
			Object example = parameter.get("example");
			if ("path".equals(parameter.get("in"))) {
				assertThat(example).as("example of %s in %s", name, path).isNotNull();
				variables.put(name, example);
			}
			else if ("query".equals(parameter.get("in")) && example != null) {
				address.queryParam(name, example);
			}
		}
		return address.buildAndExpand(variables).toUriString();
	}

}
