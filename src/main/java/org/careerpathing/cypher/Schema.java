package org.careerpathing.cypher;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.careerpathing.cypher.SchemaRecords.Applied;
import org.careerpathing.start.CannotStart;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Constraints, indexes, and changes of what earlier releases wrote: the files of
 * {@code cypher/schema}, each one idempotent statement, applied once and in the order of
 * their names. The graph keeps a record of each.
 */
@Component
class Schema {

	private static final Log log = LogFactory.getLog(Schema.class);

	private static final CypherFile AWAIT_INDEXES = CypherFile.of("database/await-indexes.cypher");

	private final Neo4jClient client;

	private final SchemaRecords records;

	Schema(Neo4jClient client, SchemaRecords records) {
		this.client = client;
		this.records = records;
	}

	/**
	 * The files in the order in which they are applied.
	 * @return the files
	 * @throws IOException when the class path cannot be read
	 */
	static List<CypherFile> files() throws IOException {
		return Arrays
			.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/schema/*.cypher"))
			.map(Resource::getFilename)
			.filter(Objects::nonNull)
			.sorted(Comparator.naturalOrder())
			.map((name) -> CypherFile.of("schema/" + name))
			.toList();
	}

	/**
	 * Applies the files that the graph has no record of, and waits until the indexes are
	 * online. Where there is none, nothing is written.
	 * @throws IOException when the class path cannot be read
	 * @throws CannotStart when the graph is of a newer release, a file was changed since
	 * it was applied, or one cannot be applied
	 */
	void apply() throws IOException {
		apply(files());
		this.client.query(AWAIT_INDEXES).run();
	}

	/**
	 * The same with other files.
	 * @param files all that this release knows
	 */
	void apply(List<CypherFile> files) {
		if (!missing(files).isEmpty()) {
			this.records.exclusively(() -> {
				// Another instance may have applied them before this one's turn came.
				List<CypherFile> missing = missing(files);
				missing.forEach(this::apply);
				log.info("Applied to the graph: " + missing.size() + " of " + files.size() + " schema files.");
			});
		}
	}

	/** Those to be applied, where the graph is one that this release may touch. */
	private List<CypherFile> missing(List<CypherFile> files) {
		Map<String, Applied> unknown = new TreeMap<>();
		this.records.applied().forEach((applied) -> unknown.put(applied.name(), applied));
		List<CypherFile> missing = files.stream().filter((file) -> {
			Applied applied = unknown.remove(file.name());
			if (applied != null && !applied.checksum().equals(file.checksum())) {
				throw changed(file, applied);
			}
			return applied == null;
		}).toList();
		if (!unknown.isEmpty()) {
			throw newer(unknown);
		}
		return missing;
	}

	private CannotStart changed(CypherFile file, Applied applied) {
		return new CannotStart(
				"The schema file cypher/" + file.name() + " is not what release " + applied.release()
						+ " applied to the graph on " + applied.at().toLocalDate() + ": it was changed since.",
				"Put the file back as it was, and write the change as a new file with the next number.");
	}

	private CannotStart newer(Map<String, Applied> unknown) {
		String releases = unknown.values().stream().map(Applied::release).distinct().collect(Collectors.joining(", "));
		return new CannotStart(
				"The graph was changed by a newer release of this service, " + releases + ": release "
						+ this.records.release() + " does not know the schema files "
						+ String.join(", ", unknown.keySet()) + ".",
				"Start that release or a newer one, or restore the backup from before it: docs/operating.md.");
	}

	/**
	 * Where the process ends between the two steps, the next start applies the file
	 * again.
	 */
	private void apply(CypherFile file) {
		try {
			this.client.query(file).run();
			this.records.record(file);
		}
		catch (DataAccessException ex) {
			throw new CannotStart(
					"The schema file cypher/" + file.name() + " could not be applied to the graph: "
							+ ex.getMostSpecificCause().getMessage(),
					"Mend what it says, and start again: files before this one are not applied twice.", ex);
		}
	}

}
