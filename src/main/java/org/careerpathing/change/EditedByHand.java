package org.careerpathing.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.careerpathing.change.Change.Concept;
import org.careerpathing.change.Change.Edit;
import org.careerpathing.change.Change.Event;
import org.careerpathing.cypher.CypherFile;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes what somebody changes by hand, and keeps imports from taking it back.
 */
@Component
public class EditedByHand {

	private static final CypherFile SNAPSHOT = CypherFile.of("change/snapshot.cypher");

	private static final CypherFile MARK = CypherFile.of("change/mark-edited.cypher");

	/** What the service keeps for itself, and nobody edits. */
	private static final Set<String> INTERNAL = Set.of("id", "version", "index", "requiredLearning", "importedBy",
			"createdIn", HandEdits.EDITED, HandEdits.IMPORTED, "learning", "learningAssumed", "evidenceCost", "counted",
			"retiredByHand", Provenance.Added.STORED, "atOdds", AlsoSaid.STORED);

	private final Neo4jClient client;

	private final ChangeLog log;

	EditedByHand(Neo4jClient client, ChangeLog log) {
		this.client = client;
		this.log = log;
	}

	/**
	 * What a thing is before somebody changes it.
	 * @param concept what kind of thing
	 * @param id the role or skill; the role of a requirement, the origin of a transition
	 * @param other the skill of a requirement, the target of a transition
	 * @return what it is now, to be given to {@link #changed}
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Snapshot before(Concept concept, String id, @Nullable String other) {
		return look(concept, id, other);
	}

	/**
	 * Notes how a thing differs from what it was. Has to be called in the transaction
	 * that changed it.
	 * @param version the version that the data gets
	 * @param before what the thing was
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void changed(long version, Snapshot before) {
		Snapshot after = look(before.concept(), before.id(), before.other());
		Set<String> names = new TreeSet<>(before.properties().keySet());
		names.addAll(after.properties().keySet());
		names.removeAll(INTERNAL);
		HandEdits marks = HandEdits.of(after.properties());
		List<Edit> edits = new ArrayList<>();
		for (String name : names) {
			Object was = before.properties().get(name);
			Object is = after.properties().get(name);
			if (!Values.same(was, is)) {
				edits.add(Edit.of(name, was, is));
				marks = marks.edited(name, was, is);
			}
		}
		marks = PayProperties.together(marks, before.properties(), after.properties());
		Event event = event(before, after);
		if (!edits.isEmpty() || event != Event.CHANGED) {
			bind(this.client.query(MARK), before.concept(), before.id(), before.other()).bind(marks.stored())
				.to("set")
				.run();
			this.log.byHand(version, List.of(new Change(before.concept(), before.id(), before.other(), event, edits)));
		}
	}

	private static Event event(Snapshot before, Snapshot after) {
		if (before.properties().isEmpty()) {
			return Event.CREATED;
		}
		if (before.retired() == after.retired()) {
			return Event.CHANGED;
		}
		return after.retired() ? Event.RETIRED : Event.RESTORED;
	}

	private Snapshot look(Concept concept, String id, @Nullable String other) {
		return bind(this.client.query(SNAPSHOT), concept, id, other).fetchAs(Snapshot.class).mappedBy((types, row) -> {
			Map<String, Object> properties = new HashMap<>(row.get("properties").asMap());
			properties.put((concept == Concept.SKILL) ? "buildsOn" : "broader", row.get("links").asList());
			return new Snapshot(concept, id, other, properties,
					row.get("retired").asBoolean() || "RETIRED".equals(properties.get("status")));
		})
			.all()
			.stream()
			// Of one in use and a retired one between the same two, the one in use
			// counts.
			.reduce((one, two) -> one.retired() ? two : one)
			.orElse(new Snapshot(concept, id, other, Map.of(), false));
	}

	private static Neo4jClient.RunnableSpec bind(Neo4jClient.UnboundRunnableSpec query, Concept concept, String id,
			@Nullable String other) {
		return query.bind(concept.name()).to("concept").bind(id).to("id").bind(other).to("other");
	}

	/**
	 * What a thing is at one moment.
	 *
	 * @param concept what kind of thing
	 * @param id the role or skill; the role of a requirement, the origin of a transition
	 * @param other the skill of a requirement, the target of a transition
	 * @param properties its properties; empty where it is not there
	 * @param retired whether it is out of use
	 */
	public record Snapshot(Concept concept, String id, @Nullable String other, Map<String, Object> properties,
			boolean retired) {

	}

}
