package org.careerpathing.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.careerpathing.support.TestNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What only a real server meets: requests that are refused before any endpoint sees them,
 * and bodies as they come over the wire.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "career-pathing.graph.load=never")
class ServerProblemsTests {

	private static final String PUT = "PUT /v1/roles/cook HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
			+ "Content-Type: application/json\r\n";

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		registry.add("spring.neo4j.uri", TestNeo4j::uri);
	}

	@ParameterizedTest
	@CsvSource({ "GET /%zz, 400, invalid-request", "GET /v1/roles?q=|, 400, invalid-request",
			"TRACE /v1/roles, 405, method-not-allowed", "GET /error, 404, unknown-address",
			"GET /v1/../../../etc/passwd, 400, invalid-request", "GET /v1/paths/../../etc, 400, invalid-request",
			"GET /WEB-INF/web.xml, 404, unknown-address" })
	void answersAProblemWhateverIsAskedFor(String request, int status, String type) throws IOException {
		String answer = send(request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 " + status + " ")
			.contains("application/problem+json")
			.contains("urn:problem-type:career-pathing:" + type)
			.doesNotContain("<html");
	}

	@Test
	void refusesABodyThatAnnouncesTooManyBytes() throws IOException {
		assertThat(send(PUT + "Content-Length: 1000001\r\n\r\n" + "x".repeat(1_000_001))).startsWith("HTTP/1.1 413 ")
			.contains("body-too-large");
	}

	@Test
	void refusesABodyThatTurnsOutToHaveTooManyBytes() throws IOException {
		String chunk = "{\"title\": \"" + "x".repeat(1_000_100) + "\"}";
		String answer = send(PUT + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(chunk.length()) + "\r\n"
				+ chunk + "\r\n0\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 413 ").contains("body-too-large");
	}

	private String send(String request) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(30_000);
			OutputStream out = socket.getOutputStream();
			out.write(request.getBytes(StandardCharsets.UTF_8));
			out.flush();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
