package org.careerpathing.importing.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.careerpathing.change.Change;
import org.careerpathing.change.Change.Concept;
import org.careerpathing.change.Change.Event;
import org.careerpathing.cypher.CypherFile;
import org.careerpathing.cypher.Rows;
import org.careerpathing.importing.staging.Kind;
import org.careerpathing.importing.staging.Staged;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * What leads out of roles: to skills that they require or use, to roles that people go on
 * to.
 */
final class Edges {

	private final Kind kind;

	private final Concept concept;

	private final Neo4jClient client;

	private final CypherFile compare;

	private final CypherFile create;

	private final CypherFile write;

	private final CypherFile retire;

	/**
	 * One of the three.
	 * @param create writes what leads out of roles that the same transaction makes
	 * @param write writes what may be there, in use or retired
	 */
	Edges(Kind kind, Concept concept, Neo4jClient client, CypherFile compare, CypherFile create, CypherFile write,
			CypherFile retire) {
		this.kind = kind;
		this.concept = concept;
		this.client = client;
		this.compare = compare;
		this.create = create;
		this.write = write;
		this.retire = retire;
	}

	/**
	 * Compares all that leads out of some roles.
	 * @param run the import
	 * @param roles ids of roles
	 * @return what is different
	 */
	Difference compare(ImportRun run, Collection<String> roles) {
		Map<String, Map<String, Stored>> stored = stored(roles);
		Difference difference = new Difference(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				new TreeSet<>());
		Collection<String> given = run.intake().coverage().given(this.kind);
		for (String role : roles) {
			Map<String, Staged> staged = new TreeMap<>(run.staging().of(this.kind, role));
			Map<String, Stored> there = stored.getOrDefault(role, Map.of());
			staged.forEach((other, thing) -> {
				Stored before = there.get(other);
				boolean keptAway = before != null && before.retired()
						&& Boolean.TRUE.equals(before.current().get("retiredByHand"));
				Merged merged = merged(run, before, thing, given);
				boolean changed = !keptAway && (before == null || before.retired() || !merged.isNothing());
				if (changed) {
					changed(run, difference, role, other, before, merged);
				}
				run.intake().accounts().settle(thing, changed);
			});
			if (run.retires(this.kind)) {
				new TreeMap<>(there).forEach((other, before) -> {
					if (before.retired() || run.intake().coverage().keeps(this.kind, Kind.key(role, other))) {
						return;
					}
					withdraw(run, difference, role, other, before);
				});
			}
		}
		return difference;
	}

	private Merged merged(ImportRun run, @Nullable Stored before, Staged thing, Collection<String> given) {
		String source = run.source();
		if (before == null) {
			return Merged.created(thing.values(), given, source);
		}
		if (Claims.isOnly(before.current(), source)) {
			return Merged.compared(before.current(), thing.values(), given);
		}
		Claims claims = claims(before);
		if (before.retired() && !claims.has(source)) {
			claims = claims.none();
		}
		return claims.with(source, thing.values(), given).merged();
	}

	/** The source has a thing no more: it goes to whoever else has it, or is retired. */
	private void withdraw(ImportRun run, Difference difference, String role, String other, Stored before) {
		if (!Claims.speaks(before.current(), run.source())) {
			return;
		}
		Claims left = claims(before).without(run.source());
		if (!left.isEmpty()) {
			changed(run, difference, role, other, before, left.merged());
			return;
		}
		difference.dropped().add(Map.of("first", role, "second", other));
		difference.roles().add(role);
		difference.changes().add(new Change(this.concept, role, other, Event.RETIRED, List.of()));
		run.retired(this.kind);
	}

	private Claims claims(Stored before) {
		return new Claims(Speaking.of(this.kind), before.current(), Set.of());
	}

	private void changed(ImportRun run, Difference difference, String role, String other, @Nullable Stored before,
			Merged merged) {
		difference.rows().add(Map.of("first", role, "second", other, "set", merged.set()));
		difference.roles().add(role);
		if (before == null) {
			run.created(this.kind);
		}
		else {
			run.changed(this.kind);
		}
		Map<String, String> made = run.made();
		if (before != null || !made.containsKey(role) && !made.containsKey(other)) {
			Event event = (before == null) ? Event.CREATED : before.retired() ? Event.RESTORED : Event.CHANGED;
			difference.changes().add(new Change(this.concept, role, other, event, merged.edits()));
		}
	}

	private Map<String, Map<String, Stored>> stored(Collection<String> roles) {
		Map<String, Map<String, Stored>> stored = new HashMap<>();
		this.client.query(this.compare)
			.bind(List.copyOf(roles))
			.to("roles")
			.fetchAs(Boolean.class)
			.mappedBy((types, row) -> {
				Stored thing = new Stored(row.get("current").asMap(), row.get("retired").asBoolean());
				// Of one in use and a retired one between the same two, the one in use
				// counts.
				stored.computeIfAbsent(Rows.required(row, "first"), (none) -> new HashMap<>())
					.merge(Rows.required(row, "second"), thing, (one, two) -> one.retired() ? two : one);
				return true;
			})
			.all();
		return stored;
	}

	/**
	 * Writes what is different.
	 */
	void write(Difference difference) {
		write(difference, Set.of());
	}

	/**
	 * Writes what is different.
	 * @param made the roles that this transaction makes
	 */
	void write(Difference difference, Set<String> made) {
		Map<Boolean, List<Map<String, Object>>> rows = difference.rows()
			.stream()
			.collect(Collectors.partitioningBy((row) -> made.contains(String.valueOf(row.get("first")))));
		run(this.create, rows.getOrDefault(true, List.of()));
		run(this.write, rows.getOrDefault(false, List.of()));
		run(this.retire, difference.dropped());
	}

	private void run(CypherFile file, List<?> rows) {
		if (!rows.isEmpty()) {
			this.client.query(file).bind(rows).to("rows").run();
		}
	}

	private record Stored(Map<String, Object> current, boolean retired) {

		Stored {
			Objects.requireNonNull(current);
		}

	}

	/**
	 * What is different.
	 *
	 * @param rows what is to be written
	 * @param dropped what is to be retired
	 * @param changes the same, to be noted
	 * @param roles the roles that it leads out of
	 */
	record Difference(List<Map<String, Object>> rows, List<Map<String, Object>> dropped, List<Change> changes,
			Set<String> roles) {

		boolean isNothing() {
			return this.rows.isEmpty() && this.dropped.isEmpty();
		}

	}

}
