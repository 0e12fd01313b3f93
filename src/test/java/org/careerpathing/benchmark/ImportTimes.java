package org.careerpathing.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.careerpathing.importing.format.Format;
import org.careerpathing.importing.format.ImportOptions;
import org.careerpathing.importing.job.ImportJob;
import org.careerpathing.importing.job.Imports;
import org.careerpathing.importing.staging.Intake;
import org.careerpathing.importing.staging.Kind;
import org.careerpathing.importing.staging.RefusalLog;
import org.careerpathing.importing.staging.Staged;
import org.careerpathing.importing.staging.Staging;
import org.careerpathing.onet.SharedData;
import org.neo4j.driver.Driver;

import org.springframework.util.FileSystemUtils;

/**
 * How long the import of a framework takes, beside reading the same files and merging the
 * same things without comparing, deriving or noting anything.
 */
final class ImportTimes {

	private static final Map<String, String> FOLDERS = Map.of("onet", "onet-29.3", "esco", "esco-1.1.1");

	private static final int BATCH = 1000;

	private static final String NODE = "UNWIND $rows AS row MERGE (n:%s {id: row.id}) SET n += row";

	private static final String EDGE = """
			UNWIND $rows AS row
			MATCH (a:Role {id: row.%s})
			MATCH (b:%s {id: row.%s})
			MERGE (a)-[e:%s]->(b)
			SET e += row""";

	/** What is merged plainly, in the order in which it has to be. */
	private static final Map<Kind, String> PLAIN = new TreeMap<>(Map.of(Kind.SKILL, NODE.formatted("Skill"), Kind.ROLE,
			NODE.formatted("Role"), Kind.REQUIREMENT, EDGE.formatted("role", "Skill", "skill", "REQUIRES"), Kind.TOOL,
			EDGE.formatted("role", "Skill", "skill", "USES"), Kind.TRANSITION,
			EDGE.formatted("from", "Role", "to", "TRANSITIONS_TO")));

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
		double plain;
		try (Service service = Service.start(this.settings)) {
			plain = plain(service, name, folder);
		}
		try (Service service = Service.start(this.settings)) {
			long start = System.nanoTime();
			ImportJob job = run(service, name, folder);
			double first = seconds(start);
			start = System.nanoTime();
			run(service, name, folder);
			double second = seconds(start);
			long rows = job.rows().stream().mapToLong((file) -> file.read()).sum();
			System.out.printf(
					"%nImport of %s: %,d rows in %.1f s, %,.0f rows a second; %.1f s when nothing changed. The same rows read "
							+ "and merged plainly: %.1f s. Ratio %.2f. %s%n",
					name, rows, first, rows / first, second, plain, first / plain, job.status());
		}
	}

	private static ImportJob run(Service service, String name, Path folder) {
		Imports imports = service.bean(Imports.class);
		return imports.run(imports.format(name).orElseThrow(), options(name), folder, (job) -> {
		});
	}

	private static ImportOptions options(String name) {
		return new ImportOptions(name, false, false, false, Map.of());
	}

	private static double plain(Service service, String name, Path folder) {
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
				PLAIN.forEach((kind, statement) -> staging.batches(kind, BATCH)
					.forEach((batch) -> driver.executableQuery(statement)
						.withParameters(Map.of("rows", batch.stream().map(Staged::values).toList()))
						.execute()));
			}
			return seconds(start);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
