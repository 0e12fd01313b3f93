package org.careerpathing.importing.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
	 * Retires it, or only counts it.
	 * @param run the import
	 * @param writer writes what leads out of roles
	 */
	void retire(ImportRun run, ImportWriter writer) {
		if (run.retires(Kind.ROLE) || run.retires(Kind.REQUIREMENT) || run.retires(Kind.TOOL)
				|| run.retires(Kind.TRANSITION)) {
			for (List<Known> page = page(ROLE_PAGE, run, ""); !page.isEmpty(); page = page(ROLE_PAGE, run,
					last(page))) {
				List<Known> known = page;
				writer.inTransaction(run, () -> retireRoles(run, writer, known));
			}
		}
		if (run.retires(Kind.SKILL)) {
			for (List<Known> page = page(SKILL_PAGE, run, ""); !page.isEmpty(); page = page(SKILL_PAGE, run,
					last(page))) {
				List<Known> known = page;
				writer.inTransaction(run, () -> retire(run, Kind.SKILL, Concept.SKILL, known));
			}
		}
	}

	private void retireRoles(ImportRun run, ImportWriter writer, List<Known> page) {
		if (run.retires(Kind.ROLE)) {
			retire(run, Kind.ROLE, Concept.ROLE, page);
		}
		Map<String, String> written = run.staging().scratch("roles");
		Map<String, String> origins = run.staging().scratch("origins");
		writer.roles(run, page.stream().map(Known::id).filter((id) -> !written.containsKey(id)).toList());
		writer.transitions(run, page.stream().map(Known::id).filter((id) -> !origins.containsKey(id)).toList());
	}

	private void retire(ImportRun run, Kind kind, Concept concept, List<Known> page) {
		List<String> gone = page.stream()
			.filter(Known::owned)
			.map(Known::id)
			.filter((id) -> !run.intake().keeps(kind, id))
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
			.mappedBy((types, row) -> new Known(Rows.required(row, "id"), row.get("owned").asBoolean()))
			.all());
	}

	private static String last(List<Known> page) {
		return page.getLast().id();
	}

	private record Known(String id, boolean owned) {

	}

}
