package org.careerpathing.importing.job;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.cypher.Rows;
import org.careerpathing.importing.format.ImportOptions;
import org.careerpathing.importing.job.ImportJob.Phase;
import org.careerpathing.importing.job.ImportJob.State;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps imports in the database, where every instance of the service sees them.
 */
@Component
class JobStore {

	private static final CypherFile OPEN = CypherFile.of("importing/open-job.cypher");

	private static final CypherFile BEGIN = CypherFile.of("importing/begin-job.cypher");

	private static final CypherFile UPDATE = CypherFile.of("importing/update-job.cypher");

	private static final CypherFile FORMATS = CypherFile.of("importing/formats-of-source.cypher");

	private static final CypherFile JOBS = CypherFile.of("importing/jobs.cypher");

	private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
	};

	private final Neo4jClient client;

	private final JsonMapper json = JsonMapper.shared();

	JobStore(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Opens an import, unless one of the same source is under way.
	 * @return the id of the one that is under way; empty where this one was opened
	 */
	@Transactional
	Optional<String> open(String id, String format, ImportOptions options, @Nullable Path files, String instance) {
		Map<String, @Nullable Object> job = new HashMap<>();
		job.put("id", id);
		job.put("format", format);
		job.put("source", options.source());
		job.put("strict", options.strict());
		job.put("dryRun", options.dryRun());
		job.put("partial", options.partial());
		job.put("options", this.json.writeValueAsString(options.more()));
		job.put("folder", (files != null) ? files.toAbsolutePath().toString() : null);
		job.put("instance", instance);
		return this.client.query(OPEN)
			.bind(job)
			.to("job")
			.fetchAs(String.class)
			.one()
			.filter((other) -> !other.equals(id));
	}

	/**
	 * Notes that an import begins.
	 * @return how often it was begun, this time included; empty where it has ended
	 */
	@Transactional
	Optional<Long> begin(String id) {
		return this.client.query(BEGIN).bind(id).to("id").fetchAs(Long.class).one();
	}

	/**
	 * Notes how far an import has come.
	 * @param starts how often it had been begun when this run of it began
	 * @return whether this run of it still goes on: nobody cancelled it or began it again
	 */
	@Transactional
	boolean update(String id, long starts, State status, Phase phase, double done, Report report) {
		return this.client.query(UPDATE)
			.bind(id)
			.to("id")
			.bind(starts)
			.to("starts")
			.bind(Map.of("status", status.name(), "phase", phase.name(), "done", done, "report",
					this.json.writeValueAsString(report)))
			.to("set")
			.bind(status.ended())
			.to("ends")
			.fetch()
			.first()
			.isPresent();
	}

	/**
	 * Whether a run of an import still goes on, as the transaction sees it that asks.
	 */
	boolean goesOn(String id, long starts) {
		return find(id).filter((job) -> job.job().status() == State.RUNNING && job.job().starts() == starts)
			.isPresent();
	}

	/**
	 * Ends an import that waits or runs.
	 * @return whether it did
	 */
	@Transactional
	boolean cancel(String id) {
		return find(id)
			.filter((job) -> update(id, job.job().starts(), State.CANCELLED, Phase.ENDED, job.job().percent() / 100.0,
					job.report()
						.failed((job.job().status() == State.QUEUED && job.job().starts() == 0)
								? "Cancelled before it began: nothing was written."
								: "Cancelled: what was written until then stays, each role whole.")))
			.isPresent();
	}

	/** The formats with which a source has been imported. */
	@Transactional(readOnly = true)
	List<String> formatsOf(String source) {
		return List.copyOf(this.client.query(FORMATS).bind(source).to("source").fetchAs(String.class).all());
	}

	@Transactional(readOnly = true)
	Optional<Stored> find(String id) {
		return list(id, null, null, 1).stream().findFirst();
	}

	/**
	 * Imports, the latest first.
	 * @param after those that come after this one; null for the first ones
	 * @param limit how many to give
	 */
	@Transactional(readOnly = true)
	List<Stored> list(@Nullable String after, int limit) {
		return list(null, null, after, limit);
	}

	/** Those of an instance that have not ended, the latest first. */
	@Transactional(readOnly = true)
	List<Stored> open(String instance) {
		return list(null, instance, null, Integer.MAX_VALUE);
	}

	private List<Stored> list(@Nullable String id, @Nullable String instance, @Nullable String after, int limit) {
		return List.copyOf(this.client.query(JOBS)
			.bind(id)
			.to("id")
			.bind(instance)
			.to("instance")
			.bind(after)
			.to("after")
			.bind(limit)
			.to("limit")
			.fetchAs(Stored.class)
			.mappedBy((types, row) -> stored(row.get("job")))
			.all());
	}

	private Stored stored(Value job) {
		String id = Rows.required(job, "id");
		State status = Objects.requireNonNull(Rows.constant(job, "status", State.class));
		Report report = this.json.readValue(Rows.required(job, "report"), Report.class);
		double done = job.get("done").asDouble();
		Instant started = instant(job, "started");
		ImportOptions options = new ImportOptions(Rows.required(job, "source"), job.get("strict").asBoolean(),
				job.get("dryRun").asBoolean(), job.get("partial").asBoolean(),
				this.json.readValue(Rows.required(job, "options"), TEXTS));
		ImportJob answer = new ImportJob(id, Rows.required(job, "format"), options.source(), status, options.dryRun(),
				options.strict(), options.partial(), options.more(), Objects.requireNonNull(instant(job, "submitted")),
				started, instant(job, "finished"), job.get("starts").asInt(),
				Objects.requireNonNull(Rows.constant(job, "phase", Phase.class)), (int) Math.floor(done * 100),
				(status == State.RUNNING) ? left(started, done) : null, report.rows(), report.ignored(),
				report.things(), report.message(), report.problems(), report.dataVersion(), ImportJob.Links.of(id));
		String folder = Rows.text(job, "folder");
		return new Stored(answer, options, report, (folder != null) ? Path.of(folder) : null,
				Rows.required(job, "instance"));
	}

	private static @Nullable Long left(@Nullable Instant started, double done) {
		return (started == null || done < 0.02) ? null
				: (Long) Math.round(Duration.between(started, Instant.now()).toMillis() * (1 - done) / done / 1000);
	}

	private static @Nullable Instant instant(MapAccessor job, String key) {
		return job.get(key).isNull() ? null : job.get(key).asZonedDateTime().toInstant();
	}

	/**
	 * An import as it is stored.
	 *
	 * @param job as it is answered
	 * @param options what its caller set
	 * @param report what is known of it
	 * @param files the folder with its files; null where they were sent
	 * @param instance the instance of the service that took it
	 */
	record Stored(ImportJob job, ImportOptions options, Report report, @Nullable Path files, String instance) {

	}

}
