package org.careerpathing.web;

import org.careerpathing.support.GraphTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@GraphTest
class ProblemTests {

	@Autowired
	RestTestClient client;

	@Test
	void answersAnUnknownAddressWithADocumentedProblem() {
		this.client.get()
			.uri("/v1/nothing-here")
			.exchange()
			.expectStatus()
			.isNotFound()
			.expectHeader()
			.contentType("application/problem+json")
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:problem-type:career-pathing:unknown-address")
			.jsonPath("$.instance")
			.isEqualTo("/v1/nothing-here");
	}

}
