package org.careerpathing.access;

import org.careerpathing.support.GraphTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Without keys, a foreign page in a browser on the same machine is what has to be kept
 * out.
 */
@GraphTest
class OpenModeTests {

	private static final String TYPE = "urn:problem-type:career-pathing:";

	@Autowired
	MockMvc service;

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "api.localhost", "127.0.0.1", "[::1]", "10.1.2.3" })
	void answersToNamesOfThisMachineAndToAddresses(String host) throws Exception {
		this.service.perform(get("http://" + host + ":8080/v1/roles")).andExpect(status().isOk());
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "xn--lcalhost-eqa" })
	void refusesNamesThatAForeignPageMayHave(String host) throws Exception {
		this.service.perform(get("http://" + host + ":8080/v1/roles"))
			.andExpect(status().isBadRequest())
			.andExpect(content().contentType("application/problem+json"))
			.andExpect(jsonPath("$.type").value(TYPE + "invalid-request"))
			.andExpect(jsonPath("$.errors[0].parameter").value("Host"))
			.andExpect(jsonPath("$.correlationId").exists());
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example", "http://localhost:9999", "null" })
	void takesNoImportThatAForeignPageSends(String origin) throws Exception {
		this.service
			.perform(multipart("/v1/imports").file("files", "id,title\na,A\n".getBytes())
				.param("format", "graph")
				.header("Origin", origin))
			.andExpect(status().isForbidden())
			.andExpect(content().contentType("application/problem+json"))
			.andExpect(jsonPath("$.type").value(TYPE + "forbidden"))
			.andExpect(header().doesNotExist("Access-Control-Allow-Origin"));
	}

	@Test
	void letsNoForeignPageAskBeforehandEither() throws Exception {
		this.service
			.perform(options("/v1/roles/cook").header("Origin", "https://evil.example")
				.header("Access-Control-Request-Method", "PUT"))
			.andExpect(status().isForbidden())
			.andExpect(header().doesNotExist("Access-Control-Allow-Origin"));
	}

	@Test
	void takesWhatTheServicesOwnPageSends() throws Exception {
		this.service.perform(get("http://localhost:8080/v1/roles").header("Origin", "http://localhost:8080"))
			.andExpect(status().isOk());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v1/roles;a=b", "/v1//roles", "/v1/roles/..%2f..", "/v1/roles/%00", "/v1/roles/a%5cb" })
	void refusesAddressesThatMayBeReadInTwoWays(String address) throws Exception {
		this.service.perform(get(java.net.URI.create("http://localhost" + address)))
			.andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.type").value(TYPE + "invalid-request"));
	}

	@Test
	void letsCodesHaveASlash() throws Exception {
		this.service.perform(get(java.net.URI.create("http://localhost/v1/roles/scheme:a%2Fb")))
			.andExpect(status().isNotFound())
			.andExpect(jsonPath("$.type").value(TYPE + "unknown-role"));
	}

	@ParameterizedTest
	@CsvSource({ "/, script-src 'self'; style-src 'self' 'sha256-", "/swagger-ui/index.html, script-src 'self'; style",
			"/v1/roles, default-src 'none'; style-src 'unsafe-inline'; base-uri",
			"/v1/roles/nobody, default-src 'none'", "/browser/guide.html, default-src 'none'",
			"/explorer/main.js, default-src 'none'" })
	void tellsBrowsersWhatTheyMustNotDo(String address, String policy) throws Exception {
		this.service.perform(get(address))
			.andExpect(header().string("Content-Security-Policy", org.hamcrest.Matchers.containsString(policy)))
			.andExpect(header().string("Content-Security-Policy",
					org.hamcrest.Matchers.containsString("frame-ancestors 'none'")))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andExpect(header().string("X-Frame-Options", "DENY"))
			.andExpect(header().string("Referrer-Policy", "no-referrer"))
			.andExpect(header().string("Cross-Origin-Resource-Policy", "same-origin"));
	}

	@Test
	void keepsAnswersOutOfCaches() throws Exception {
		this.service.perform(get("/v1/roles"))
			.andExpect(header().string("Cache-Control", org.hamcrest.Matchers.containsString("no-store")));
	}

}
