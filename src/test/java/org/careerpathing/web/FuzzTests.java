package org.careerpathing.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.careerpathing.support.BuiltInGraph;
import org.careerpathing.support.GraphTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.ExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks everything that the OpenAPI document describes with what it allows and with what
 * it does not. No answer is a fault of the service, each has a documented status, what is
 * refused is refused with a problem of the list, and what is answered keeps to its
 * schema. {@code -Dfuzz.requests=10000} asks more, {@code -Dfuzz.seed=2} something else.
 */
@GraphTest
@BuiltInGraph
class FuzzTests {

	private static final int REQUESTS = Integer.getInteger("fuzz.requests", 400);

	private static final long SEED = Long.getLong("fuzz.seed", 1);

	private static final String MULTIPART = "multipart/form-data";

	private final JsonMapper mapper = JsonMapper.shared();

	@Autowired
	RestTestClient client;

	@Test
	void answersWhateverIsAskedAsItIsDocumented() {
		JsonNode document = this.mapper.readTree(body(this.client.get().uri("/v1/openapi").exchange().returnResult()));
		AnswerCheck check = new AnswerCheck(document);
		List<Operation> operations = operations(document);
		assertThat(operations).hasSizeGreaterThan(20);
		Random random = new Random(SEED);
		FuzzValues values = new FuzzValues(random, document);
		Map<String, String> failures = new TreeMap<>();
		int refused = 0;
		for (int i = 0; i < REQUESTS; i++) {
			Operation operation = operations.get(random.nextInt(operations.size()));
			Request request = request(operation, values, random);
			var answer = send(request);
			int status = answer.getStatus().value();
			refused += (status >= 400) ? 1 : 0;
			check
				.check(operation.node(), status, String.valueOf(answer.getResponseHeaders().getContentType()),
						body(answer))
				.ifPresent((failure) -> failures.putIfAbsent(operation.name() + ": " + failure, request.toString()));
		}
		System.out.println(REQUESTS + " requests, " + refused + " of them refused.");
		assertThat(failures).isEmpty();
		assertThat(refused).isBetween(REQUESTS / 10, REQUESTS * 9 / 10);
	}

	private static byte[] body(ExchangeResult answer) {
		return answer.getResponseBodyContent();
	}

	private ExchangeResult send(Request request) {
		var sent = this.client.method(HttpMethod.valueOf(request.method())).uri(URI.create(request.address()));
		request.headers().forEach(sent::header);
		if (request.body() != null) {
			sent.body(request.body().getBytes(StandardCharsets.UTF_8));
		}
		return sent.exchange().returnResult();
	}

	private static List<Operation> operations(JsonNode document) {
		List<Operation> operations = new ArrayList<>();
		document.get("paths")
			.properties()
			.forEach((path) -> path.getValue()
				.properties()
				.forEach((operation) -> operations.add(new Operation(operation.getKey().toUpperCase(Locale.ROOT),
						path.getKey(), operation.getValue()))));
		return operations;
	}

	private Request request(Operation operation, FuzzValues values, Random random) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(operation.path());
		Map<String, Object> variables = new TreeMap<>();
		Map<String, String> headers = new TreeMap<>();
		for (JsonNode parameter : operation.node().path("parameters")) {
			String name = parameter.get("name").asString();
			boolean required = parameter.path("required").asBoolean(false);
			switch (parameter.get("in").asString()) {
				case "path" -> variables.put(name, values.text(parameter, 0.8));
				case "header" -> {
					if (random.nextBoolean()) {
						headers.put(name, values.header());
					}
				}
				default -> {
					if ((required && random.nextInt(10) > 0) || random.nextInt(4) == 0) {
						variables.put("q-" + name, values.text(parameter, 0.85));
						address.queryParam(name, "{q-" + name + "}");
					}
				}
			}
		}
		if (random.nextInt(20) == 0) {
			address.queryParam("unknown", "x");
		}
		if (random.nextInt(10) == 0) {
			headers.put("Accept", values.mediaType());
		}
		String body = null;
		JsonNode content = operation.node().path("requestBody").path("content");
		if (!content.isMissingNode()) {
			String type = content.propertyNames().iterator().next();
			body = values.body(content.get(type).path("schema"));
			headers.put("Content-Type", (random.nextInt(10) == 0) ? values.contentType()
					: type.equals(MULTIPART) ? MULTIPART + ";boundary=x" : type);
		}
		return new Request(operation.method(), address.encode().buildAndExpand(variables).toUriString(), headers, body);
	}

	/** An operation of the document. */
	private record Operation(String method, String path, JsonNode node) {

		String name() {
			return this.method + " " + this.path;
		}

	}

	/** A request, to be printed where its answer is wrong. */
	private record Request(String method, String address, Map<String, String> headers, @Nullable String body) {

	}

}
