package org.careerpathing.importing.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.careerpathing.change.AlsoSaid;
import org.careerpathing.change.Change;
import org.careerpathing.change.Change.Concept;
import org.careerpathing.change.Change.Event;
import org.careerpathing.change.HandEdits;
import org.careerpathing.change.PayProperties;
import org.careerpathing.cypher.CypherFile;
import org.careerpathing.cypher.Rows;
import org.careerpathing.importing.staging.Kind;
import org.careerpathing.importing.staging.Staged;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Roles or skills, with their links to others of the same kind.
 */
final class Nodes {

	private final Kind kind;

	private final Concept concept;

	private final String links;

	private final Neo4jClient client;

	private final CypherFile compare;

	private final CypherFile write;

	private final CypherFile link;

	/**
	 * One of the two.
	 * @param links the property of a row that lists the ids that it links to
	 */
	Nodes(Kind kind, Concept concept, String links, Neo4jClient client, CypherFile compare, CypherFile write,
			CypherFile link) {
		this.kind = kind;
		this.concept = concept;
		this.links = links;
		this.client = client;
		this.compare = compare;
		this.write = write;
		this.link = link;
	}

	/**
	 * Compares some of what the import brings.
	 * @param run the import
	 * @param batch things of this kind
	 * @return what is different
	 */
	Difference compare(ImportRun run, Collection<Staged> batch) {
		Map<String, Map<String, Object>> stored = stored(batch.stream().map((thing) -> thing.text("id")).toList());
		Difference difference = new Difference(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>());
		Collection<String> given = new TreeSet<>(run.intake().coverage().given(this.kind));
		if (given.contains(ExternalIds.IDS)) {
			given.add(ExternalIds.SOURCES);
		}
		for (Staged thing : batch) {
			String id = thing.text("id");
			Map<String, Object> before = stored.get(id);
			boolean amends = run.intake().coverage().amends(this.kind);
			Map<String, Object> current = (before != null) ? before : Map.of();
			Map<String, Object> values = values(run, thing, current, given);
			Merged merged = amends ? amended(run.source(), current, values, given)
					: merged(run.source(), before, values, given);
			if (before == null && amends) {
				merged.set().clear();
			}
			if (!merged.isNothing()) {
				changed(run, difference, id, before, merged);
			}
			run.intake().accounts().settle(thing, !merged.isNothing());
		}
		return difference;
	}

	/** With what a file says that only adds to what is there. */
	private Merged amended(String source, Map<String, Object> current, Map<String, Object> values,
			Collection<String> given) {
		if (!given.contains(PayProperties.SOURCE)) {
			return Merged.compared(current, values, given);
		}
		String pay = AlsoSaid.inPay(source);
		return (values.get(PayProperties.SOURCE) != null)
				? claims(current).with(pay, values, PayProperties.ALL).merged() : claims(current).without(pay).merged();
	}

	private Merged merged(String source, @Nullable Map<String, Object> before, Map<String, Object> values,
			Collection<String> given) {
		if (before == null) {
			return Merged.created(values, given, source);
		}
		if (Claims.isOnly(before, source)) {
			return Merged.compared(before, values, given);
		}
		Claims claims = claims(before);
		if (isGone(before) && !claims.has(source) && "ACTIVE".equals(values.get("status"))) {
			claims = claims.none();
		}
		Collection<String> spoken = new TreeSet<>(given);
		spoken.removeAll(ExternalIds.BOTH);
		Merged merged = claims.with(source, values, spoken).merged();
		merged.add(Merged.compared(before, values, given.contains(ExternalIds.IDS) ? ExternalIds.BOTH : Set.of()));
		return merged;
	}

	/** Whether it was dropped by the source that it came from. */
	private static boolean isGone(Map<String, Object> current) {
		return "RETIRED".equals(current.get("status")) && current.get(Merged.OWNER) != null
				&& !HandEdits.of(current).has("status");
	}

	/** Ids of other schemes have their own account of who says so. */
	private Claims claims(Map<String, Object> current) {
		return new Claims(Speaking.of(this.kind), current, ExternalIds.BOTH);
	}

	/**
	 * Takes away what the source says of some things that it has no more, and that others
	 * speak of too.
	 * @param run the import
	 * @param ids ids of things that its source brought, or spoke of
	 * @return what is different
	 */
	Difference withdraw(ImportRun run, List<String> ids) {
		Difference difference = new Difference(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>());
		new TreeMap<>(stored(ids)).forEach((id, before) -> {
			Claims left = claims(before).without(run.source());
			Merged merged = left.merged();
			// All of them, whether its files have the column this time or not: it says
			// nothing of the thing any more.
			ExternalIds others = ExternalIds.of(before).with(run.source(), List.of(), false);
			merged.add(Merged.compared(before,
					Map.of(ExternalIds.IDS, others.ids(), ExternalIds.SOURCES, others.saidBy()), ExternalIds.BOTH));
			changed(run, difference, id, before, merged);
		});
		return difference;
	}

	private Map<String, Object> values(ImportRun run, Staged thing, Map<String, Object> current,
			Collection<String> given) {
		Map<String, Object> values = new HashMap<>(thing.values());
		if (given.contains(ExternalIds.IDS)) {
			ExternalIds all = ExternalIds.of(current).with(run.source(), values.get(ExternalIds.IDS), run.partial());
			values.put(ExternalIds.IDS, all.ids());
			values.put(ExternalIds.SOURCES, all.saidBy());
		}
		if (given.contains("status")) {
			values.putIfAbsent("status", "ACTIVE");
		}
		if (values.get(this.links) instanceof List<?> others) {
			// In the order in which the graph has them.
			values.put(this.links, others.stream().map(String::valueOf).sorted().toList());
		}
		return values;
	}

	private void changed(ImportRun run, Difference difference, String id, @Nullable Map<String, Object> before,
			Merged merged) {
		if (merged.set().containsKey(this.links)) {
			Object others = merged.set().remove(this.links);
			difference.linked().add(Map.of("id", id, this.links, (others != null) ? others : List.of()));
		}
		Map<String, @Nullable Object> set = merged.set();
		Event event = Event.CHANGED;
		if (before == null) {
			event = Event.CREATED;
			set.put("createdIn", run.id());
			run.created(this.kind);
		}
		else {
			event = "RETIRED".equals(before.get("status")) && "ACTIVE".equals(set.get("status")) ? Event.RESTORED
					: "RETIRED".equals(set.get("status")) ? Event.RETIRED : Event.CHANGED;
			run.changed(this.kind);
			if (set.containsKey("title") || set.containsKey("name") || set.containsKey("level")
					|| set.containsKey("status")) {
				difference.renamed().add(id);
			}
		}
		difference.rows().add(Map.of("id", id, "set", set));
		difference.changes().add(new Change(this.concept, id, null, event, merged.edits()));
	}

	private Map<String, Map<String, Object>> stored(List<String> ids) {
		Map<String, Map<String, Object>> stored = new HashMap<>();
		this.client.query(this.compare).bind(ids).to("ids").fetchAs(Boolean.class).mappedBy((types, row) -> {
			Map<String, Object> current = new HashMap<>(row.get("current").asMap());
			current.put(this.links, row.get("links").asList());
			stored.put(Rows.required(row, "id"), current);
			return true;
		}).all();
		return stored;
	}

	void write(List<Map<String, Object>> rows) {
		if (!rows.isEmpty()) {
			this.client.query(this.write).bind(rows).to("rows").run();
		}
	}

	/** Links to others, which have to be there by now. */
	void link(List<Map<String, Object>> rows) {
		if (!rows.isEmpty()) {
			this.client.query(this.link).bind(rows).to("rows").fetch().all();
		}
	}

	/**
	 * What is different.
	 *
	 * @param rows what is to be written
	 * @param linked what links to others than before
	 * @param changes the same, to be noted
	 * @param renamed ids of those that others show in another way now
	 */
	record Difference(List<Map<String, Object>> rows, List<Map<String, Object>> linked, List<Change> changes,
			List<String> renamed) {

	}

}
