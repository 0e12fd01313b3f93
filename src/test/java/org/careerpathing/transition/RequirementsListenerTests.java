package org.careerpathing.transition;

import java.util.Map;

import org.careerpathing.role.RequirementsChanged;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class RequirementsListenerTests {

	@Autowired
	TestGraph graph;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	RestTestClient client;

	@Autowired
	TransactionTemplate transaction;

	@BeforeEach
	void fill() {
		this.graph.reset("CREATE (a:Role {id: 'a'})-[:TRANSITIONS_TO {learning: 99.0}]->(b:Role {id: 'b'}), "
				+ "(a)-[:REQUIRES {level: 1, importance: 1}]->(s:Skill {id: 's'}), "
				+ "(b)-[:REQUIRES {level: 4, importance: 0.5}]->(s)");
	}

	@Test
	void derivesLearningInTheTransactionThatChangedTheRequirements() {
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(new RequirementsChanged("b")));
		assertThat(learning()).isEqualTo(Map.of("learning", 1.5));
	}

	@Test
	void followsARequirementThatIsWrittenOverHttp() {
		// A second skill, unknown to the origin: 1.5 + 2 * 1.
		this.graph.run("MATCH (r:Role) SET r.title = 'R', r.status = 'ACTIVE', r.version = 0");
		this.graph.run("CREATE (:Skill {id: 'new', name: 'N', status: 'ACTIVE', version: 0})");
		this.client.put()
			.uri("/v1/roles/b/requirements/new")
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"level\": 2, \"importance\": 1, \"basis\": \"STATED\"}")
			.exchange()
			.expectStatus()
			.isCreated();
		assertThat(learning()).isEqualTo(Map.of("learning", 3.5));
	}

	@Test
	void takesItBackWithTheChange() {
		this.transaction.executeWithoutResult((status) -> {
			this.events.publishEvent(new RequirementsChanged("b"));
			status.setRollbackOnly();
		});
		assertThat(learning()).isEqualTo(Map.of("learning", 99.0));
	}

	@Test
	void refusesAChangeOutsideATransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.events.publishEvent(new RequirementsChanged("b")));
	}

	private Map<String, Object> learning() {
		return this.graph.run("MATCH ()-[t:TRANSITIONS_TO]->() RETURN t.learning AS learning").getFirst();
	}

}
