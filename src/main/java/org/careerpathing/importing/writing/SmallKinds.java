package org.careerpathing.importing.writing;

import java.util.List;
import java.util.Map;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.importing.staging.Kind;
import org.careerpathing.importing.staging.Staged;
import org.careerpathing.version.DataVersion;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Kinds of which no graph has many: each row is written for itself, by files that write
 * only what differs.
 */
@Component
public class SmallKinds {

	public static final CypherFile SOURCES = CypherFile.of("importing/sources.cypher");

	public static final CypherFile SCALES = CypherFile.of("importing/scales.cypher");

	public static final CypherFile CONFLICTS = CypherFile.of("importing/conflicts.cypher");

	public static final CypherFile TIERS = CypherFile.of("importing/tiers.cypher");

	public static final CypherFile TIER_ROLES = CypherFile.of("importing/tier-roles.cypher");

	public static final CypherFile STATEMENTS = CypherFile.of("importing/statements.cypher");

	public static final CypherFile STATEMENT_ABOUT = CypherFile.of("importing/statement-about.cypher");

	public static final CypherFile STATEMENT_SIDE_OF = CypherFile.of("importing/statement-side-of.cypher");

	public static final CypherFile ROUTES = CypherFile.of("importing/routes.cypher");

	public static final CypherFile ROUTE_LEADS_TO = CypherFile.of("importing/route-leads-to.cypher");

	public static final CypherFile CERTIFICATIONS = CypherFile.of("importing/certifications.cypher");

	public static final CypherFile CERTIFICATION_SUPPORTS = CypherFile.of("importing/certification-supports.cypher");

	public static final CypherFile SAID_BY = CypherFile.of("importing/said-by.cypher");

	private static final int BATCH = 200;

	/** In the order in which they are written: what is linked to comes first. */
	private static final Map<Kind, List<CypherFile>> FILES = Map.of(Kind.SOURCE, List.of(SOURCES), Kind.SCALE,
			List.of(SCALES), Kind.CONFLICT, List.of(CONFLICTS), Kind.TIER, List.of(TIERS, TIER_ROLES), Kind.STATEMENT,
			List.of(STATEMENTS, STATEMENT_ABOUT, STATEMENT_SIDE_OF), Kind.ROUTE, List.of(ROUTES, ROUTE_LEADS_TO),
			Kind.CERTIFICATION, List.of(CERTIFICATIONS, CERTIFICATION_SUPPORTS));

	private static final List<Kind> REST = List.of(Kind.CONFLICT, Kind.TIER, Kind.STATEMENT, Kind.ROUTE,
			Kind.CERTIFICATION);

	private final Neo4jClient client;

	private final TransactionTemplate transaction;

	private final DataVersion version;

	SmallKinds(Neo4jClient client, TransactionTemplate transaction, DataVersion version) {
		this.client = client;
		this.transaction = transaction;
		this.version = version;
	}

	void writeRest(ImportRun run) {
		long things = 0;
		for (Kind kind : REST) {
			things += run.staging().count(kind);
			write(run, kind);
		}
		if (things > 0 && !run.dryRun()) {
			this.transaction.executeWithoutResult((status) -> {
				this.version.lock();
				run.check();
				if (run(SAID_BY, List.of()).any()) {
					this.version.advance();
				}
			});
		}
	}

	/**
	 * Writes all of a kind. A dry run writes too, to see what changes, and takes it back.
	 */
	void write(ImportRun run, Kind kind) {
		for (List<Staged> batch : run.staging().batches(kind, BATCH)) {
			this.transaction.executeWithoutResult((status) -> {
				this.version.lock();
				run.check();
				boolean any = false;
				for (Staged thing : batch) {
					any |= write(run, kind, thing);
				}
				if (any && !run.dryRun()) {
					this.version.advance();
				}
				if (run.dryRun()) {
					status.setRollbackOnly();
				}
			});
			run.done(batch.size());
		}
	}

	private boolean write(ImportRun run, Kind kind, Staged thing) {
		Written written = new Written(0, 0);
		for (CypherFile file : FILES.getOrDefault(kind, List.of())) {
			written = written.plus(run(file, List.of(thing.values())));
		}
		if (written.created() > 0) {
			run.created(kind);
		}
		else if (written.any()) {
			run.changed(kind);
		}
		run.intake().accounts().settle(thing, written.any());
		return written.any();
	}

	private Written run(CypherFile file, List<Map<String, Object>> rows) {
		return this.client.query(file)
			.bind(rows)
			.to("rows")
			.fetchAs(Written.class)
			.mappedBy((types, row) -> new Written(row.get("created").asLong(), row.get("changed").asLong()))
			.one()
			.orElseThrow();
	}

	private record Written(long created, long changed) {

		Written plus(Written other) {
			return new Written(this.created + other.created, this.changed + other.changed);
		}

		boolean any() {
			return this.created + this.changed > 0;
		}

	}

}
