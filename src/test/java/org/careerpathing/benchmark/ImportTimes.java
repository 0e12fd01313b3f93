package org.careerpathing.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.importing.format.Format;
import org.careerpathing.importing.format.ImportOptions;
import org.careerpathing.importing.job.ImportJob;
import org.careerpathing.importing.job.Imports;
import org.careerpathing.importing.staging.Intake;
import org.careerpathing.importing.staging.Kind;
import org.careerpathing.importing.staging.RefusalLog;
import org.careerpathing.importing.staging.Staged;
import org.careerpathing.importing.staging.Staging;
import org.careerpathing.importing.writing.SimilarMoves;
import org.careerpathing.onet.SharedData;
import org.careerpathing.transition.Assumptions;
import org.careerpathing.transition.DerivedValues;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * How long the import of a framework takes, beside reading the same files and merging the
 * same nodes and relationships plainly: with nothing compared, nothing derived, and moves
 * between similar roles given instead of found. How long finding and deriving take is
 * measured afterwards, each by itself.
 *
 * <p>
 * A process that is new takes twice as long for whatever comes first. So the import comes
 * before the plain way, and once more after it: the two that follow each other are
 * compared.
 */
final class ImportTimes {

	private static final Map<String, String> FOLDERS = Map.of("onet", "onet-29.3", "esco", "esco-1.1.1");

	private static final int BATCH = 1000;

	private static final int ROLES = 250;

	private static final String NODE = "UNWIND $rows AS row MERGE (n:%s {id: row.id}) SET n += row";

	private static final String LINK = """
			UNWIND $rows AS row
			MATCH (a:%1$s {id: row.id})
			UNWIND row.%2$s AS other
			MATCH (b:%1$s {id: other})
			MERGE (a)-[:%3$s]->(b)""";

	private static final String EDGE = """
			UNWIND $rows AS row
			MATCH (a:Role {id: row.%s})
			MATCH (b:%s {id: row.%s})
			MERGE (a)-[e:%s]->(b)
			SET e += row""";

	private static final String MOVE = EDGE.formatted("from", "Role", "to", "TRANSITIONS_TO");

	private static final String CHANGE = """
			UNWIND $rows AS row
			MATCH (n:Role|Skill {id: row.concerns})
			CREATE (change:Change)-[:OF]->(n)
			SET change = row""";

	/** What is merged plainly, in the order in which it has to be. */
	private static final Map<Kind, List<String>> PLAIN = new TreeMap<>(
			Map.of(Kind.SKILL, List.of(NODE.formatted("Skill"), LINK.formatted("Skill", "buildsOn", "BUILDS_ON")),
					Kind.ROLE, List.of(NODE.formatted("Role"), LINK.formatted("Role", "broader", "BROADER")),
					Kind.REQUIREMENT, List.of(EDGE.formatted("role", "Skill", "skill", "REQUIRES")), Kind.TOOL,
					List.of(EDGE.formatted("role", "Skill", "skill", "USES")), Kind.TRANSITION, List.of(MOVE)));

	private static final String FOUND_MOVES = """
			MATCH (a:Role)-[t:TRANSITIONS_TO]->(b:Role)
			WHERE t.similarity IS NOT NULL
			RETURN {from: a.id, to: b.id, kind: t.kind, basis: t.basis, similarity: t.similarity, sources: t.sources} AS row""";

	private static final String CHANGES = "MATCH (change:Change) RETURN properties(change) AS row";

	private static final String FORGET = """
			MATCH (a:Role)
			CALL (a) {
			  MATCH (a)-[t:TRANSITIONS_TO]->()
			  REMOVE t.learning, t.learningAssumed, t.evidenceCost, t.counted, a.requiredLearning
			} IN TRANSACTIONS OF 500 ROWS""";

	private final List<String> settings;

	ImportTimes(List<String> settings) {
		this.settings = settings;
	}

	void run(String name) {
		Path folder = SharedData.path(FOLDERS.getOrDefault(name, name));
		if (!Files.isDirectory(folder)) {
			System.out.println("\n" + name + " is not there: left out. See docs/benchmark.md.");
			return;
		}
		List<Map<String, Object>> moves;
		List<Map<String, Object>> changes;
		double cold;
		try (Service service = Service.start(this.settings)) {
			long start = System.nanoTime();
			run(service, name, folder);
			cold = seconds(start);
			moves = rows(service, FOUND_MOVES);
			changes = rows(service, CHANGES);
		}
		double plain;
		try (Service service = Service.start(this.settings)) {
			plain = plain(service, name, folder, moves, changes);
		}
		try (Service service = Service.start(this.settings)) {
			long start = System.nanoTime();
			ImportJob job = run(service, name, folder);
			double time = seconds(start);
			start = System.nanoTime();
			run(service, name, folder);
			double again = seconds(start);
			double finding = moves.isEmpty() ? 0 : finding(service, name);
			double deriving = deriving(service);
			long rows = job.rows().stream().mapToLong((file) -> file.read()).sum();
			System.out
				.printf("%nImport of %s: %,d rows in %.1f s by a process that is new, in %.1f s by one that is warm, "
						+ "%,.0f rows a second; %.1f s when nothing changed. %s%n"
						+ "Of that, finding %,d moves between similar roles: %.1f s; deriving: %.1f s.%n"
						+ "The same rows read and merged plainly, warm: %.1f s. Ratio %.2f, and without finding and deriving %.2f.%n",
						name, rows, cold, time, rows / time, again, job.status(), moves.size(), finding, deriving,
						plain, time / plain, (time - finding - deriving) / plain);
		}
	}

	private static List<Map<String, Object>> rows(Service service, String query) {
		return service.bean(Driver.class)
			.executableQuery(query)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("row").asMap())
			.toList();
	}

	/** Finds the moves once more, as the import did. */
	private static double finding(Service service, String name) {
		SimilarMoves similar = Objects
			.requireNonNull(service.bean(Imports.class).format(name).orElseThrow().similarMoves(options(name)));
		Assumptions assumed = service.bean(Assumptions.class);
		String query = CypherFile.of("importing/similar-roles.cypher").text();
		List<Object> roles = service.graph()
			.run("MATCH (r:Role) RETURN r.id AS id ORDER BY id")
			.stream()
			.map((row) -> Objects.requireNonNull(row.get("id")))
			.toList();
		long start = System.nanoTime();
		for (int i = 0; i < roles.size(); i += ROLES) {
			service.bean(Driver.class)
				.executableQuery(query)
				.withParameters(Map.of("roles", roles.subList(i, Math.min(i + ROLES, roles.size())), "source", name,
						"nearest", similar.nearest(), "least", similar.least(), "acrossOnly", similar.acrossOnly(),
						"common", 500, "assumedLevel", assumed.level(), "assumedImportance", assumed.importance()))
				.execute();
		}
		return seconds(start);
	}

	private static double deriving(Service service) {
		try (Session session = service.bean(Driver.class).session()) {
			session.run(FORGET).consume();
		}
		long start = System.nanoTime();
		service.bean(TransactionTemplate.class)
			.executeWithoutResult((status) -> service.bean(DerivedValues.class).deriveAll());
		return seconds(start);
	}

	private static ImportJob run(Service service, String name, Path folder) {
		Imports imports = service.bean(Imports.class);
		return imports.run(imports.format(name).orElseThrow(), options(name), folder, (job) -> {
		});
	}

	private static ImportOptions options(String name) {
		return new ImportOptions(name, false, false, false, Map.of());
	}

	private static double plain(Service service, String name, Path folder, List<Map<String, Object>> moves,
			List<Map<String, Object>> changes) {
		Path scratch = Path.of("target").toAbsolutePath().resolve("plain-" + name);
		try {
			FileSystemUtils.deleteRecursively(scratch);
			Files.createDirectories(scratch);
			long start = System.nanoTime();
			try (Staging staging = Staging.open(scratch.resolve("staging.mv"));
					RefusalLog refusals = RefusalLog.open(scratch.resolve("refused"))) {
				Format format = service.bean(Imports.class).format(name).orElseThrow();
				format.read(new Intake(files(folder), staging, refusals, (done) -> {
				}), options(name));
				Driver driver = service.bean(Driver.class);
				PLAIN.forEach((kind, statements) -> statements.forEach((statement) -> staging.batches(kind, BATCH)
					.forEach((batch) -> write(driver, statement, batch.stream().map(Staged::values).toList()))));
				writeAll(driver, MOVE, moves);
				writeAll(driver, CHANGE, changes);
			}
			return seconds(start);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void writeAll(Driver driver, String statement, List<Map<String, Object>> rows) {
		for (int i = 0; i < rows.size(); i += BATCH) {
			write(driver, statement, rows.subList(i, Math.min(i + BATCH, rows.size())));
		}
	}

	private static void write(Driver driver, String statement, List<Map<String, Object>> rows) {
		driver.executableQuery(statement).withParameters(Map.of("rows", rows)).execute();
	}

	private static Map<String, Path> files(Path folder) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			Map<String, Path> files = new TreeMap<>();
			all.forEach((file) -> files.put(String.valueOf(file.getFileName()), file));
			return files;
		}
	}

	private static double seconds(long start) {
		return (System.nanoTime() - start) / 1e9;
	}

}
