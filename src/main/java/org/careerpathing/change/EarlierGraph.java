package org.careerpathing.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.careerpathing.change.Change.Concept;
import org.careerpathing.change.Change.Event;
import org.careerpathing.cypher.CypherFile;
import org.careerpathing.version.DataVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The graph as it was: sets back what was changed since, in a transaction that is rolled
 * back, so that any question can be asked of it with the same queries. Writers wait
 * meanwhile; readers do not.
 */
@Component
public class EarlierGraph {

	private static final CypherFile CONCEPTS = CypherFile.of("change/undo-concepts.cypher");

	private static final CypherFile REQUIREMENTS = CypherFile.of("change/undo-requirements.cypher");

	private static final CypherFile TRANSITIONS = CypherFile.of("change/undo-transitions.cypher");

	private static final CypherFile SET_APART = CypherFile.of("change/set-apart.cypher");

	private static final Set<String> LINKS = Set.of("broader", "buildsOn");

	private final Neo4jClient client;

	private final TransactionTemplate transaction;

	private final DataVersion version;

	/**
	 * Asks within a time of its own: the question joins the transaction and its limit
	 * with it.
	 * @param timeLimitSeconds how long setting back and asking may take together; the
	 * database ends it then
	 */
	EarlierGraph(Neo4jClient client, PlatformTransactionManager transactions, DataVersion version,
			@Value("${career-pathing.search.diff-time-limit-seconds:30}") int timeLimitSeconds) {
		if (timeLimitSeconds < 1) {
			throw new IllegalArgumentException("career-pathing.search.diff-time-limit-seconds has to be 1 or more.");
		}
		this.client = client;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setTimeout(timeLimitSeconds);
		this.version = version;
	}

	/**
	 * Asks something of the graph as it was.
	 * @param changes what was changed since, in the order in which it was
	 * @param derive derives again what is stored on some roles and the moves out of and
	 * into them
	 * @param question asks, in the transaction that is rolled back
	 * @param <T> the answer
	 * @return the answer
	 * @throws org.springframework.dao.DataAccessException when it takes longer than it
	 * may
	 */
	public <T> T ask(List<RecordedChange> changes, Consumer<Set<String>> derive, Supplier<T> question) {
		return java.util.Objects.requireNonNull(this.transaction.execute((status) -> {
			status.setRollbackOnly();
			this.version.lock();
			this.client.query(SET_APART).run();
			Set<String> roles = new TreeSet<>();
			Map<List<@Nullable String>, Thing> things = new LinkedHashMap<>();
			for (RecordedChange change : changes) {
				things
					.computeIfAbsent(java.util.Arrays.asList(change.concept().name(), change.id(), change.other()),
							(key) -> Thing.before(change))
					.add(change);
				if (change.concept() != Concept.SKILL) {
					roles.add(change.id());
				}
			}
			undo(CONCEPTS, things, Set.of(Concept.ROLE, Concept.SKILL));
			undo(REQUIREMENTS, things, Set.of(Concept.REQUIREMENT));
			undo(TRANSITIONS, things, Set.of(Concept.TRANSITION));
			derive.accept(roles);
			return question.get();
		}));
	}

	private void undo(CypherFile file, Map<List<@Nullable String>, Thing> things, Set<Concept> concepts) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		things.values().stream().filter((thing) -> concepts.contains(thing.concept)).map(Thing::row).forEach(rows::add);
		if (!rows.isEmpty()) {
			this.client.query(file).bind(rows).to("rows").run();
		}
	}

	/**
	 * What a thing was before the first of its changes.
	 */
	private static final class Thing {

		private final Concept concept;

		private final String id;

		private final @Nullable String other;

		private final boolean there;

		private final Map<String, @Nullable Object> set = new LinkedHashMap<>();

		private Thing(RecordedChange first) {
			this.concept = first.concept();
			this.id = first.id();
			this.other = first.other();
			this.there = first.event() == Event.CHANGED || first.event() == Event.RETIRED;
		}

		static Thing before(RecordedChange first) {
			return new Thing(first);
		}

		void add(RecordedChange change) {
			change.properties()
				.stream()
				.filter((property) -> !LINKS.contains(property.name()) && !this.set.containsKey(property.name()))
				.forEach((property) -> this.set.put(property.name(), property.before()));
		}

		Map<String, @Nullable Object> row() {
			Map<String, @Nullable Object> row = new LinkedHashMap<>();
			row.put("id", this.id);
			row.put("other", this.other);
			row.put("there", this.there);
			row.put("set", this.set);
			return row;
		}

	}

}
