package org.careerpathing.transition;

import java.util.Collection;
import java.util.List;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.version.DataVersion;
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

	private static final CypherFile DERIVED_WITH = CypherFile.of("transition/derived-with.cypher");

	private static final CypherFile REMEMBER = CypherFile.of("transition/remember-derived-with.cypher");

	private final Neo4jClient client;

	private final Assumptions assumptions;

	private final DataVersion version;

	Learning(Neo4jClient client, Assumptions assumptions, DataVersion version) {
		this.client = client;
		this.assumptions = assumptions;
		this.version = version;
	}

	/**
	 * Recomputes every transition where the stored values were derived with other
	 * assumptions than those that are set now.
	 * @return whether anything was recomputed
	 */
	@Transactional
	public boolean refresh() {
		boolean current = this.client.query(DERIVED_WITH)
			.bind(derivedWith())
			.to("assumptions")
			.fetchAs(Boolean.class)
			.one()
			.orElse(false);
		if (current || deriveAll() == 0) {
			return false;
		}
		this.version.advance();
		return true;
	}

	/**
	 * Recomputes every transition.
	 * @return how many there are
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public long deriveAll() {
		this.client.query(REMEMBER).bind(derivedWith()).to("assumptions").run();
		return derive(null);
	}

	/**
	 * Recomputes the transitions from and to some roles.
	 * @param roles the ids of roles whose requirements or transitions changed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void deriveFor(Collection<String> roles) {
		derive(roles);
	}

	private List<Double> derivedWith() {
		return List.of(this.assumptions.level(), this.assumptions.importance(), this.assumptions.learning());
	}

	private long derive(@Nullable Collection<String> roles) {
		return this.client.query(DERIVE)
			.bind(roles)
			.to("roles")
			.bind(this.assumptions.level())
			.to("assumedLevel")
			.bind(this.assumptions.importance())
			.to("assumedImportance")
			.bind(this.assumptions.learning())
			.to("assumedLearning")
			.fetchAs(Long.class)
			.one()
			.orElse(0L);
	}

}
