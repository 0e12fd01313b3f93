package org.careerpathing.importing.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.careerpathing.change.Change;
import org.careerpathing.change.ChangeLog;
import org.careerpathing.importing.staging.Kind;
import org.careerpathing.importing.staging.Staged;
import org.careerpathing.role.RoleNumbers;
import org.careerpathing.role.Roles;
import org.careerpathing.transition.DerivedValues;
import org.careerpathing.version.DataVersion;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes what an import brings, in batches that each leave the graph whole: a role always
 * comes with all that it requires, and what is derived from a batch is derived in its
 * transaction. What is there already is not written again, so an import that was broken
 * off is simply run once more.
 */
@Component
public class ImportWriter {

	private static final int ROLES = 100;

	private final TransactionTemplate transaction;

	private final DataVersion version;

	private final RoleNumbers numbers;

	private final Roles roles;

	private final DerivedValues derived;

	private final ChangeLog changes;

	private final SmallKinds smallKinds;

	private final DroppedThings dropped;

	private final SimilarTransitions similar;

	private final WritingSteps steps;

	ImportWriter(Neo4jClient client, TransactionTemplate transaction, DataVersion version, RoleNumbers numbers,
			Roles roles, DerivedValues derived, ChangeLog changes, SmallKinds smallKinds, DroppedThings dropped,
			SimilarTransitions similar) {
		this.transaction = transaction;
		this.version = version;
		this.numbers = numbers;
		this.roles = roles;
		this.derived = derived;
		this.changes = changes;
		this.smallKinds = smallKinds;
		this.steps = new WritingSteps(client);
		this.dropped = dropped;
		this.similar = similar;
	}

	/**
	 * Writes an import, or only compares it.
	 * @param run the import
	 */
	public void write(ImportRun run) {
		this.smallKinds.write(run, Kind.SOURCE);
		this.smallKinds.write(run, Kind.SCALE);
		skills(run);
		roles(run);
		this.dropped.retireRoles(run, this);
		this.similar.find(run);
		transitions(run);
		this.smallKinds.writeRest(run);
		this.dropped.retireRest(run, this);
		run.settleCounted();
	}

	private void skills(ImportRun run) {
		for (List<Staged> batch : run.staging().batches(Kind.SKILL, ImportRun.BATCH)) {
			inTransaction(run, () -> {
				Nodes.Difference difference = this.steps.skills.compare(run, batch);
				if (!run.dryRun() && !difference.rows().isEmpty()) {
					long data = this.version.advance();
					this.steps.skills.write(difference.rows());
					remember(run, Kind.SKILL, difference);
					this.changes.imported(data, run.id(), difference.changes());
				}
			});
			run.done(batch.size());
		}
		link(run, Kind.SKILL, this.steps.skills, "buildsOn");
	}

	private void roles(ImportRun run) {
		Map<String, String> seen = run.staging().scratch("roles");
		run.staging()
			.batches(Kind.ROLE, ImportRun.BATCH)
			.forEach((batch) -> batch.forEach((role) -> seen.put(role.text("id"), "")));
		run.staging().firsts(Kind.REQUIREMENT).forEachRemaining((role) -> seen.put(role, ""));
		run.staging().firsts(Kind.TOOL).forEachRemaining((role) -> seen.put(role, ""));
		for (Iterator<String> ids = seen.keySet().iterator(); ids.hasNext();) {
			List<String> batch = next(ids, ROLES);
			inTransaction(run, () -> roles(run, batch));
			run.done(batch.stream().mapToLong((role) -> 1L + run.staging().of(Kind.REQUIREMENT, role).size()).sum());
		}
		link(run, Kind.ROLE, this.steps.roles, "broader");
	}

	/** Roles with all that they require and use. */
	void roles(ImportRun run, List<String> ids) {
		List<Staged> staged = ids.stream()
			.map((id) -> run.staging().get(Kind.ROLE, id))
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList();
		Nodes.Difference nodes = this.steps.roles.compare(run, staged);
		remember(run, Kind.ROLE, nodes);
		Edges.Difference required = this.steps.requirements.compare(run, ids);
		Edges.Difference tools = this.steps.tools.compare(run, ids);
		if (run.dryRun() || nodes.rows().isEmpty() && required.isNothing() && tools.isNothing()) {
			return;
		}
		long data = this.version.advance();
		List<Map<String, Object>> rows = new ArrayList<>(nodes.rows());
		Set<String> written = ids(nodes.rows());
		Set<String> touched = new TreeSet<>(required.roles());
		touched.addAll(tools.roles());
		touched.stream()
			.filter((role) -> !written.contains(role))
			.forEach((role) -> rows.add(Map.of("id", role, "set", Map.of())));
		this.steps.roles.write(rows);
		Set<String> made = nodes.changes()
			.stream()
			.filter((change) -> change.event() == Change.Event.CREATED)
			.map(Change::id)
			.collect(Collectors.toSet());
		this.steps.requirements.write(required, made);
		this.steps.tools.write(tools);
		this.numbers.give(written);
		this.roles.markLevels(written);
		nodes.renamed().forEach(this.roles::touchNeighbours);
		touched.addAll(written);
		this.derived.deriveFor(touched);
		List<Change> noted = new ArrayList<>(nodes.changes());
		noted.addAll(required.changes());
		noted.addAll(tools.changes());
		this.changes.imported(data, run.id(), noted);
	}

	/** What has to be known of a batch once the next one is compared. */
	private static void remember(ImportRun run, Kind kind, Nodes.Difference difference) {
		difference.linked().forEach((row) -> row.forEach((property, others) -> {
			if (others instanceof List<?> list) {
				run.staging()
					.scratch("linked-" + kind)
					.put(text(row, "id"), list.stream().map(String::valueOf).collect(Collectors.joining(" ")));
			}
		}));
		difference.changes()
			.stream()
			.filter((change) -> change.event() == Change.Event.CREATED && kind == Kind.ROLE)
			.forEach((change) -> run.made().put(change.id(), ""));
	}

	private void link(ImportRun run, Kind kind, Nodes nodes, String links) {
		Map<String, String> linked = run.staging().scratch("linked-" + kind);
		for (Iterator<String> ids = linked.keySet().iterator(); ids.hasNext();) {
			List<Map<String, Object>> rows = next(ids, ImportRun.BATCH).stream()
				.map((id) -> Map.<String, Object>of("id", id, links, others(String.valueOf(linked.get(id)))))
				.toList();
			inTransaction(run, () -> {
				if (!run.dryRun()) {
					this.version.advance();
					nodes.link(rows);
				}
			});
		}
	}

	private static List<String> others(String ids) {
		return Arrays.stream(ids.split(" ")).filter((id) -> !id.isEmpty()).toList();
	}

	/**
	 * Takes away what the source says of roles or skills that it has no more, where
	 * others speak of them too.
	 */
	void withdraw(ImportRun run, Kind kind, List<String> ids) {
		if (ids.isEmpty()) {
			return;
		}
		Nodes nodes = (kind == Kind.ROLE) ? this.steps.roles : this.steps.skills;
		Nodes.Difference difference = nodes.withdraw(run, ids);
		if (run.dryRun()) {
			return;
		}
		long data = this.version.advance();
		nodes.write(difference.rows());
		nodes.link(difference.linked());
		if (kind == Kind.ROLE) {
			this.roles.markLevels(ids);
			difference.renamed().forEach(this.roles::touchNeighbours);
			this.derived.deriveFor(ids);
		}
		this.changes.imported(data, run.id(), difference.changes());
	}

	private void transitions(ImportRun run) {
		Map<String, String> seen = run.staging().scratch("origins");
		run.staging().firsts(Kind.TRANSITION).forEachRemaining((role) -> seen.put(role, ""));
		for (Iterator<String> ids = seen.keySet().iterator(); ids.hasNext();) {
			List<String> batch = next(ids, ROLES);
			inTransaction(run, () -> transitions(run, batch));
			run.done(batch.stream().mapToLong((role) -> run.staging().of(Kind.TRANSITION, role).size()).sum());
		}
	}

	void transitions(ImportRun run, List<String> from) {
		Edges.Difference moves = this.steps.transitions.compare(run, from);
		if (!run.dryRun() && !moves.isNothing()) {
			long data = this.version.advance();
			this.steps.transitions.write(moves);
			this.derived.deriveFrom(moves.roles());
			this.changes.imported(data, run.id(), moves.changes());
		}
	}

	/** In the order of the writers: nobody else writes until it is done. */
	void inTransaction(ImportRun run, Runnable work) {
		this.transaction.executeWithoutResult((status) -> {
			if (!run.dryRun()) {
				this.version.lock();
			}
			run.check();
			work.run();
		});
	}

	private static Set<String> ids(Collection<Map<String, Object>> rows) {
		Set<String> ids = new HashSet<>();
		rows.forEach((row) -> ids.add(text(row, "id")));
		return ids;
	}

	private static String text(Map<String, Object> row, String key) {
		return String.valueOf(row.get(key));
	}

	static List<String> next(Iterator<String> ids, int size) {
		List<String> batch = new ArrayList<>();
		while (ids.hasNext() && batch.size() < size) {
			batch.add(ids.next());
		}
		return batch;
	}

}
