package org.careerpathing.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.careerpathing.web.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Asks a service, with a header that says who asks.
 *
 * @param client over which it asks
 * @param service its address
 * @param header the header
 */
record Caller(HttpClient client, String service, String header) {

	/** What each endpoint answers to a caller, where it is not what it should be. */
	List<String> wrong(Collection<Endpoint> endpoints, Function<Scope, @Nullable String> credentials,
			Function<Integer, Boolean> right) throws IOException, InterruptedException {
		List<String> wrong = new ArrayList<>();
		for (Endpoint endpoint : endpoints) {
			if (endpoint.scope() != null) {
				HttpResponse<String> answer = ask(endpoint, credentials.apply(endpoint.scope()));
				if (!right.apply(answer.statusCode()) || !isDocumented(answer)) {
					wrong.add(endpoint + ": " + answer.statusCode() + " " + answer.headers().map() + answer.body());
				}
			}
		}
		return wrong;
	}

	private static boolean isDocumented(HttpResponse<String> answer) {
		String type = switch (answer.statusCode()) {
			case 401 -> "unauthenticated";
			case 403 -> "forbidden";
			default -> "";
		};
		return type.isEmpty() || answer.body().contains("\"urn:problem-type:career-pathing:" + type + "\"")
				&& answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
				&& answer.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Bearer realm=")
				&& answer.headers().firstValue("X-Correlation-Id").isPresent();
	}

	HttpResponse<String> ask(Endpoint endpoint, @Nullable String credentials) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.service + endpoint.address()));
		if (credentials != null) {
			request.header(this.header, credentials);
		}
		if (endpoint.method().equals("POST") || endpoint.method().equals("PUT")) {
			request.method(endpoint.method(), BodyPublishers.ofString("{}"))
				.header("Content-Type", endpoint.pattern().equals("/v1/imports") ? "multipart/form-data; boundary=x"
						: "application/json");
		}
		else {
			request.method(endpoint.method(), BodyPublishers.noBody());
		}
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

	HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.service + path));
		return this.client.send((headers.length > 0) ? request.headers(headers).build() : request.build(),
				BodyHandlers.ofString());
	}

}
