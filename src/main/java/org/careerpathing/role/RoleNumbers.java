package org.careerpathing.role;

import java.util.Collection;
import java.util.List;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.version.DataVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives each role its {@code index}, its place in lists of numbers by role: dense from 0,
 * never changed and never given again. The caller's transaction has to have taken its
 * data version already, so that two never give the same number.
 */
@Component
public class RoleNumbers {

	private static final CypherFile NUMBER = CypherFile.of("role/number.cypher");

	private final Neo4jClient client;

	private final DataVersion version;

	private final TransactionTemplate transaction;

	RoleNumbers(Neo4jClient client, DataVersion version, TransactionTemplate transaction) {
		this.client = client;
		this.version = version;
		this.transaction = transaction;
	}

	/**
	 * Gives a role its number, where it has none.
	 * @param id its id
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void give(RoleId id) {
		number(List.of(id.value()));
	}

	/**
	 * Gives some roles their numbers, where they have none.
	 * @param ids their ids
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void give(Collection<String> ids) {
		number(List.copyOf(ids));
	}

	/**
	 * Gives every role that has no number the next one, in the order of their ids.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void giveAll() {
		number(null);
	}

	/**
	 * The same in a transaction of its own.
	 * @return whether any role had none
	 */
	public boolean refresh() {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> {
			this.version.advance();
			boolean changed = number(null) > 0;
			if (!changed) {
				status.setRollbackOnly();
			}
			return changed;
		}));
	}

	private long number(@Nullable Collection<String> roles) {
		return this.client.query(NUMBER).bind(roles).to("roles").fetchAs(Long.class).one().orElse(0L);
	}

}
