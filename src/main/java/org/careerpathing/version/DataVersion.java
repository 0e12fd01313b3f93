package org.careerpathing.version;

import org.careerpathing.cypher.CypherFile;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The number that identifies a state of the graph. It grows by one with every write, in
 * the write's own transaction, so two answers with the same number come from the same
 * data.
 */
@Component
@Transactional(readOnly = true)
public class DataVersion {

	private static final CypherFile ADVANCE = CypherFile.of("version/advance.cypher");

	private static final CypherFile CURRENT = CypherFile.of("version/current.cypher");

	private static final CypherFile SETTLED = CypherFile.of("version/settled.cypher");

	private static final CypherFile LOCK = CypherFile.of("version/lock.cypher");

	private final Neo4jClient client;

	private volatile long lastSettled;

	/**
	 * Knows the version.
	 * @param client asks the database
	 */
	public DataVersion(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * The version now.
	 * @return a number that never falls; 0 before anything was loaded
	 */
	public long current() {
		return this.client.query(CURRENT).fetchAs(Long.class).one().orElse(0L);
	}

	/**
	 * The newest version that is all there. Other than {@link #current()}, it does not
	 * tell of a version of which only a part is to be seen yet.
	 * @return its number; 0 before anything was loaded, and for the moment in which it
	 * changes
	 */
	public long settled() {
		long number = this.client.query(SETTLED).fetchAs(Long.class).one().orElse(0L);
		this.lastSettled = number;
		return number;
	}

	/**
	 * What {@link #settled()} said last, as it does before each answer about the graph.
	 * What is worked out from now on of a newer version must not be kept as of that one:
	 * perhaps it was not all there.
	 * @return its number; 0 before it was asked for
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public long lastSettled() {
		return this.lastSettled;
	}

	/**
	 * Makes a new version. Has to be called once in the transaction of every write, and
	 * best as its first step: the number stays locked until the transaction ends, so that
	 * writes come one after the other and what a write has checked stays true.
	 * @return the new number
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public long advance() {
		return this.client.query(ADVANCE).fetchAs(Long.class).one().orElseThrow();
	}

	/**
	 * Waits until no other write is under way, and keeps others waiting until this
	 * transaction ends. For a write that has to look first whether there is anything to
	 * write.
	 * @return the number now
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public long lock() {
		return this.client.query(LOCK).fetchAs(Long.class).one().orElseThrow();
	}

}
