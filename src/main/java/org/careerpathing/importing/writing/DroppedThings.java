package org.careerpathing.importing.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.careerpathing.change.Change;
import org.careerpathing.change.Change.Concept;
import org.careerpathing.change.Change.Edit;
import org.careerpathing.change.Change.Event;
import org.careerpathing.change.ChangeLog;
import org.careerpathing.cypher.CypherFile;
import org.careerpathing.cypher.Rows;
import org.careerpathing.importing.staging.Kind;
import org.careerpathing.role.Roles;
import org.careerpathing.version.DataVersion;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Retires what came from a source that has it no more. Goes through the whole graph, a
 * page at a time, so that it needs no list of what was seen.
 */
@Component
class DroppedThings {

	private static final CypherFile ROLE_PAGE = CypherFile.of("importing/role-page.cypher");

	private static final CypherFile SKILL_PAGE = CypherFile.of("importing/skill-page.cypher");

	private static final CypherFile RETIRE = CypherFile.of("importing/retire-concepts.cypher");

	private static final int PAGE = 500;

	private final Neo4jClient client;

	private final DataVersion version;

	private final Roles roles;

	private final ChangeLog changes;

	DroppedThings(Neo4jClient client, DataVersion version, Roles roles, ChangeLog changes) {
		this.client = client;
		this.version = version;
		this.roles = roles;
		this.changes = changes;
	}

	/**
	 * Retires roles, and what roles require and use, or only counts them.
	 * @param run the import
	 * @param writer writes what leads out of roles
	 */
	void retireRoles(ImportRun run, ImportWriter writer) {
		if (run.retires(Kind.ROLE) || run.retires(Kind.REQUIREMENT) || run.retires(Kind.TOOL)) {
			pages(ROLE_PAGE, run, writer, (page) -> {
				if (run.retires(Kind.ROLE)) {
					retire(run, writer, Kind.ROLE, Concept.ROLE, page);
				}
				writer.roles(run, unseen(page, run, "roles"));
			});
		}
	}

	/**
	 * Retires moves and skills, or only counts them.
	 * @param run the import
	 * @param writer writes what leads out of roles
	 */
	void retireRest(ImportRun run, ImportWriter writer) {
		if (run.retires(Kind.TRANSITION)) {
			pages(ROLE_PAGE, run, writer, (page) -> writer.transitions(run, unseen(page, run, "origins")));
		}
		if (run.retires(Kind.SKILL)) {
			pages(SKILL_PAGE, run, writer, (page) -> retire(run, writer, Kind.SKILL, Concept.SKILL, page));
		}
	}

	private void pages(CypherFile file, ImportRun run, ImportWriter writer, Consumer<List<Known>> work) {
		for (List<Known> page = page(file, run, ""); !page.isEmpty(); page = page(file, run, page.getLast().id())) {
			List<Known> known = page;
			writer.inTransaction(run, () -> work.accept(known));
		}
	}

	private static List<String> unseen(List<Known> page, ImportRun run, String seen) {
		Map<String, String> there = run.staging().scratch(seen);
		return page.stream().map(Known::id).filter((id) -> !there.containsKey(id)).toList();
	}

	private void retire(ImportRun run, ImportWriter writer, Kind kind, Concept concept, List<Known> page) {
		List<Known> dropped = page.stream()
			.filter((known) -> known.owned() || known.named())
			.filter((known) -> !run.intake().coverage().keeps(kind, known.id()))
			.toList();
		writer.withdraw(run, kind,
				dropped.stream().filter((known) -> known.named() || known.shared()).map(Known::id).toList());
		List<String> gone = dropped.stream()
			.filter((known) -> known.owned() && !known.shared())
			.map(Known::id)
			.toList();
		gone.forEach((id) -> run.retired(kind));
		if (run.dryRun() || gone.isEmpty()) {
			return;
		}
		long data = this.version.advance();
		this.client.query(RETIRE).bind(gone).to("ids").run();
		if (kind == Kind.ROLE) {
			gone.forEach(this.roles::touchNeighbours);
		}
		List<Change> noted = new ArrayList<>();
		gone.forEach((id) -> noted
			.add(new Change(concept, id, null, Event.RETIRED, List.of(Edit.of("status", "ACTIVE", "RETIRED")))));
		this.changes.imported(data, run.id(), noted);
	}

	private List<Known> page(CypherFile file, ImportRun run, String after) {
		return List.copyOf(this.client.query(file)
			.bind(after)
			.to("after")
			.bind(PAGE)
			.to("size")
			.bind(run.source())
			.to("source")
			.fetchAs(Known.class)
			.mappedBy((types, row) -> new Known(Rows.required(row, "id"), row.get("owned").asBoolean(),
					row.get("named").asBoolean(), row.get("shared").asBoolean()))
			.all());
	}

	/**
	 * A role or skill.
	 *
	 * @param id its id
	 * @param owned whether it is the source's own, and in use
	 * @param named whether it is another's, and the source spoke of it
	 * @param shared whether it is spoken of by others than whose it is
	 */
	private record Known(String id, boolean owned, boolean named, boolean shared) {

	}

}
