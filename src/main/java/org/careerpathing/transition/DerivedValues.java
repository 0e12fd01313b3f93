package org.careerpathing.transition;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.role.RoleNumbers;
import org.careerpathing.version.DataVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what is stored on moves and roles in step with what it is computed from: learning
 * and the cost of the evidence, and what a role asks of somebody who has nothing. Has to
 * be called in the transaction that changed requirements or moves.
 */
@Component
@EnableConfigurationProperties({ Assumptions.class, EvidenceCost.class })
public class DerivedValues {

	private static final List<CypherFile> DERIVE = List.of(CypherFile.of("transition/derive-required-learning.cypher"),
			CypherFile.of("transition/derive-evidence.cypher"), CypherFile.of("transition/derive-learning.cypher"),
			CypherFile.of("transition/derive-counted.cypher"));

	private static final CypherFile UNDERIVED = CypherFile.of("transition/underived.cypher");

	private static final CypherFile REMEMBER = CypherFile.of("transition/remember-derived-with.cypher");

	/**
	 * The way in which values are derived. To be raised when one of the files gives other
	 * values than before.
	 */
	private static final double WAY = 3;

	/** As many roles as one transaction derives at start: some hundred thousand moves. */
	private static final int BATCH = 5000;

	private final Neo4jClient client;

	private final Assumptions assumptions;

	private final EvidenceCost evidenceCost;

	private final RoleNumbers numbers;

	private final DataVersion version;

	private final TransactionTemplate transaction;

	DerivedValues(Neo4jClient client, Assumptions assumptions, EvidenceCost evidenceCost, RoleNumbers numbers,
			DataVersion version, TransactionTemplate transaction) {
		this.client = client;
		this.assumptions = assumptions;
		this.evidenceCost = evidenceCost;
		this.numbers = numbers;
		this.version = version;
		this.transaction = transaction;
	}

	/**
	 * Derives again what was derived with other settings than those of now, or not at
	 * all, in as many transactions as it takes. One that is broken off is repeated at the
	 * next start.
	 * @return whether anything was derived
	 */
	public boolean refresh() {
		List<String> roles = List
			.copyOf(this.client.query(UNDERIVED).bind(derivedWith()).to("derivedWith").fetchAs(String.class).all());
		if (roles.isEmpty()) {
			return false;
		}
		this.transaction.executeWithoutResult((status) -> remember(null));
		for (int first = 0; first < roles.size(); first += BATCH) {
			List<String> batch = roles.subList(first, Math.min(first + BATCH, roles.size()));
			this.transaction.executeWithoutResult((status) -> {
				this.version.advance();
				derive(batch, false);
			});
		}
		this.transaction.executeWithoutResult((status) -> remember(derivedWith()));
		return true;
	}

	/**
	 * Derives everything, and numbers the roles that have no number.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void deriveAll() {
		this.numbers.giveAll();
		derive(null, true);
		remember(derivedWith());
	}

	/**
	 * Derives what is stored on some roles and on the moves from and to them.
	 * @param roles the ids of roles whose requirements or moves changed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void deriveFor(Collection<String> roles) {
		derive(roles, true);
	}

	/**
	 * Derives what is stored on the moves out of some roles, and on these roles.
	 * @param roles the ids of roles out of which moves were written
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void deriveFrom(Collection<String> roles) {
		derive(roles, false);
	}

	private List<Double> derivedWith() {
		return List.of(WAY, (double) this.assumptions.months(), this.assumptions.level(), this.assumptions.importance(),
				this.assumptions.learning(), this.evidenceCost.stated(), this.evidenceCost.implied(),
				this.evidenceCost.observed(), this.evidenceCost.similarity(), this.evidenceCost.unknown(),
				this.evidenceCost.weak(), this.evidenceCost.leastShare());
	}

	private void remember(@Nullable List<Double> derivedWith) {
		this.client.query(REMEMBER).bind(derivedWith).to("derivedWith").run();
	}

	private void derive(@Nullable Collection<String> roles, boolean incoming) {
		Map<String, Object> parameters = Map.of("incoming", incoming, "assumedMonths", this.assumptions.months(),
				"assumedLevel", this.assumptions.level(), "assumedImportance", this.assumptions.importance(),
				"assumedLearning", this.assumptions.learning(), "evidenceCost", this.evidenceCost.parameters());
		for (CypherFile file : DERIVE) {
			this.client.query(file).bind(roles).to("roles").bindAll(parameters).run();
		}
	}

}
