package org.careerpathing.transition;

import java.util.Collection;

import org.careerpathing.cypher.CypherFile;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is stored on transitions in step with the requirements that it is computed
 * from. Has to be called in the transaction that changed them.
 */
@Component
@EnableConfigurationProperties(Assumptions.class)
public class Learning {

	private static final CypherFile DERIVE = CypherFile.of("transition/derive-learning.cypher");

	private final Neo4jClient client;

	private final Assumptions assumptions;

	Learning(Neo4jClient client, Assumptions assumptions) {
		this.client = client;
		this.assumptions = assumptions;
	}

	/**
	 * Recomputes every transition.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void deriveAll() {
		derive(null);
	}

	/**
	 * Recomputes the transitions from and to some roles.
	 * @param roles the ids of roles whose requirements or transitions changed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void deriveFor(Collection<String> roles) {
		derive(roles);
	}

	private void derive(@Nullable Collection<String> roles) {
		this.client.query(DERIVE)
			.bind(roles)
			.to("roles")
			.bind(this.assumptions.level())
			.to("assumedLevel")
			.bind(this.assumptions.importance())
			.to("assumedImportance")
			.bind(this.assumptions.learning())
			.to("assumedLearning")
			.run();
	}

}
