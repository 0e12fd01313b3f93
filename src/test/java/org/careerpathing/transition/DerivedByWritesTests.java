package org.careerpathing.transition;

import java.util.Map;
import java.util.Objects;

import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every write over HTTP leaves the stored values right.
 */
@GraphTest
class DerivedByWritesTests {

	private static final String MOVE = "/v1/roles/a/transitions/b";

	private static final String REQUIREMENT = "/v1/roles/b/requirements/s";

	@Autowired
	TestGraph graph;

	@Autowired
	RestTestClient client;

	@BeforeEach
	void fill() {
		this.graph.reset("CREATE (:Role {id: 'a', title: 'A', status: 'ACTIVE', version: 0}), "
				+ "(:Role {id: 'b', title: 'B', status: 'ACTIVE', version: 0}), "
				+ "(:Skill {id: 's', name: 'S', status: 'ACTIVE', version: 0})");
	}

	@Test
	void pricesAMoveThatIsWrittenReplacedRetiredAndBroughtBack() {
		String tag = put(MOVE, null, "{\"kind\": \"LATERAL\", \"basis\": \"STATED\"}");
		assertThat(cost()).isEqualTo(0.5);
		tag = put(MOVE, tag, "{\"kind\": \"LATERAL\", \"basis\": \"OBSERVED\", \"share\": 0.5, \"weakness\": \"Few\"}");
		// ln 2, and 1 for being weak.
		assertThat(cost()).isEqualTo(1.693147);
		delete(MOVE, tag);
		tag = put(MOVE, null, "{\"kind\": \"LATERAL\", \"basis\": \"SIMILARITY\"}");
		assertThat(cost()).isEqualTo(1.5);
		put(MOVE, tag, "{\"kind\": \"LATERAL\", \"basis\": \"OBSERVED\", \"share\": 1}");
		assertThat(cost()).isEqualTo(0.0);
	}

	@Test
	void followsARequirementThatIsWrittenReplacedAndRetired() {
		String tag = put(REQUIREMENT, null, "{\"level\": 4, \"importance\": 0.5, \"basis\": \"STATED\"}");
		assertThat(required("b")).isEqualTo(2.0);
		// Unknown importance counts as 1.
		tag = put(REQUIREMENT, tag, "{\"level\": 4, \"basis\": \"STATED\"}");
		assertThat(required("b")).isEqualTo(4.0);
		delete(REQUIREMENT, tag);
		assertThat(required("b")).isEqualTo("none");
		assertThat(required("a")).isEqualTo("none");
	}

	private String put(String uri, @Nullable String ifMatch, String body) {
		return Objects.requireNonNull(this.client.put().uri(uri).headers((headers) -> {
			if (ifMatch != null) {
				headers.set(HttpHeaders.IF_MATCH, ifMatch);
			}
		})
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange()
			.expectStatus()
			.is2xxSuccessful()
			.returnResult(Void.class)
			.getResponseHeaders()
			.getETag());
	}

	private void delete(String uri, String ifMatch) {
		this.client.delete().uri(uri).header(HttpHeaders.IF_MATCH, ifMatch).exchange().expectStatus().isNoContent();
	}

	private @Nullable Object cost() {
		return this.graph.run("MATCH ()-[t:TRANSITIONS_TO]->() RETURN round(t.evidenceCost, 6) AS cost")
			.getFirst()
			.get("cost");
	}

	private @Nullable Object required(String role) {
		return this.graph
			.run("MATCH (r:Role {id: $id}) RETURN coalesce(r.requiredLearning, 'none') AS sum", Map.of("id", role))
			.getFirst()
			.get("sum");
	}

}
