package org.careerpathing.importing.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careerpathing.importing.format.ImportOptions;
import org.careerpathing.importing.job.ImportJob.State;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.careerpathing.web.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * An import is run by one process at a time, and none stands in the way of others for
 * good.
 */
@GraphTest
class UnderWayTests {

	private static final int ROLES = 350;

	@Autowired
	Imports imports;

	@Autowired
	JobQueue queue;

	@Autowired
	JobStore store;

	@Autowired
	JobClaims claims;

	@Autowired
	JobFolders folders;

	@Autowired
	ImportRunner runner;

	@Autowired
	ApplicationContext service;

	@Autowired
	TestGraph graph;

	@Autowired
	RestTestClient client;

	@TempDir
	Path folder;

	@BeforeEach
	void writeFiles() throws IOException {
		this.graph.reset();
		Files.writeString(this.folder.resolve("roles.csv"),
				IntStream.range(0, ROLES)
					.mapToObj((i) -> "role-%d,Role %d%n".formatted(i, i))
					.collect(Collectors.joining("", "id,title\n", "")));
	}

	@Test
	void leavesAnImportToTheProcessThatRunsIt() throws IOException {
		String id = left("graph-1", this.folders.instance());
		try (HeldElsewhere other = HeldElsewhere.hold(this.folders.lock(id))) {
			this.queue.resume();
			assertThatThrownBy(this::company).isInstanceOf(Problem.class).hasMessageContaining("is under way: graph-1");
			assertThat(this.imports.get(id).status()).isEqualTo(State.RUNNING);
			assertThat(this.imports.get(id).starts()).isOne();
			assertThat(roles()).isZero();
		}
		// The other process is gone, however it ended, and its import is run first.
		ImportJob second = company();
		ImportJob first = this.imports.get(id);
		assertThat(first.status()).isEqualTo(State.DONE);
		assertThat(first.starts()).isEqualTo(2);
		assertThat(OneImport.rows(second, "roles.csv")).isEqualTo("350 0 350 0");
		assertThat(this.folders.lock(id)).doesNotExist();
	}

	/** Nothing but the operating system notices that a process was killed. */
	@Test
	void saysOfAnImportWhoseProcessIsGoneThatItWaits() throws IOException {
		String id = left("graph-9", this.folders.instance());
		try (HeldElsewhere other = HeldElsewhere.hold(this.folders.lock(id))) {
			get(id).jsonPath("$.status").isEqualTo("RUNNING").jsonPath("$.message").isEmpty();
		}
		for (String job : List.of("$", "$.items[0]")) {
			get(job.equals("$") ? id : "").jsonPath(job + ".status")
				.isEqualTo("QUEUED")
				.jsonPath(job + ".phase")
				.isEqualTo("WAITING")
				.jsonPath(job + ".message")
				.isEqualTo(
						"Broken off: no process has it any more. The service runs it again at its next start, as does "
								+ "the next import of the same source; DELETE /v1/imports/graph-9 cancels it.");
		}
		assertThat(OneImport.rows(company(), "roles.csv")).isEqualTo("350 0 350 0");
		get(id).jsonPath("$.status").isEqualTo("DONE").jsonPath("$.message").isEmpty();
	}

	@Test
	void givesImportsPageByPage() {
		List<String> ids = List.copyOf(IntStream.range(0, 3).mapToObj((i) -> company().id()).toList().reversed());
		var first = get("?limit=2").jsonPath("$.items[*].id").isEqualTo(List.of(ids.get(0), ids.get(1))).returnResult();
		String next = "/v1/imports?cursor=" + ids.get(1) + "&limit=2";
		assertThat(first.getResponseHeaders().getFirst("Link")).isEqualTo("<" + next + ">; rel=\"next\"");
		var last = get("?cursor=" + ids.get(1) + "&limit=2").jsonPath("$.items[*].id")
			.isEqualTo(List.of(ids.get(2)))
			.jsonPath("$.next")
			.isEmpty()
			.returnResult();
		assertThat(last.getResponseHeaders().getFirst("Link")).isNull();
		refused("?limit=0", 400).jsonPath("$.errors[0].message").isEqualTo("has to be from 1 to 100");
		refused("?limit=101", 400).jsonPath("$.errors[0].parameter").isEqualTo("limit");
		refused("?cursor=none", 400).jsonPath("$.errors[0].message")
			.isEqualTo("has to be the value of next in an earlier answer");
	}

	@Test
	void freesTheSourceOfAnInstanceThatNeverComesBack() throws IOException {
		String id = left("graph-2", "a-machine-that-burnt");
		this.queue.resume();
		assertThatThrownBy(this::company).isInstanceOf(Problem.class)
			.hasMessageContaining("DELETE /v1/imports/graph-2");
		delete(id, 200).jsonPath("$.status").isEqualTo("CANCELLED").jsonPath("$.finished").isNotEmpty();
		assertThat(company().status()).isEqualTo(State.DONE);
		// Once more is the same.
		delete(id, 200).jsonPath("$.status").isEqualTo("CANCELLED");
	}

	@Test
	void saysWhyThereIsNothingToCancel() {
		String done = company().id();
		delete(done, 409).jsonPath("$.detail").isEqualTo("The import " + done + " has ended already: DONE.");
		delete("graph-none", 404).jsonPath("$.type").isEqualTo("urn:problem-type:career-pathing:unknown-import");
	}

	@Test
	void stopsAnImportThatIsCancelledBeforeItsNextTransaction() throws IOException {
		String id = open("graph-3", this.folders.instance());
		Files.createDirectories(this.folders.of(id).resolve(JobFolders.FILES));
		AtomicBoolean cancelled = new AtomicBoolean();
		run(id, () -> {
			if (roles() > 0 && cancelled.compareAndSet(false, true)) {
				delete(id, 200);
			}
			return false;
		});
		ImportJob job = this.imports.get(id);
		assertThat(job.status()).isEqualTo(State.CANCELLED);
		assertThat(job.message()).isEqualTo("Cancelled: what was written until then stays, each role whole.");
		assertThat(roles()).isEqualTo(100);
		assertThat(this.folders.of(id).resolve(JobFolders.FILES)).doesNotExist();
		assertThat(this.folders.of(id).resolve(JobFolders.STAGING)).doesNotExist();
	}

	@Test
	void stopsARunWhereTheImportWasBegunAgainElsewhere() {
		String id = open("graph-4", this.folders.instance());
		AtomicBoolean begun = new AtomicBoolean();
		run(id, () -> {
			if (roles() > 0 && begun.compareAndSet(false, true)) {
				assertThat(this.store.begin(id)).contains(2L);
			}
			return false;
		});
		assertThat(roles()).isEqualTo(100);
		assertThat(this.store.find(id).orElseThrow().job().status()).isEqualTo(State.RUNNING);
		assertThat(this.store.update(id, 1, State.DONE, ImportJob.Phase.ENDED, 1, Report.NOTHING)).isFalse();
	}

	@Test
	void isRunAgainAtTheNextStartWhereTheServiceIsStopped() {
		String id = open("graph-7", this.folders.instance());
		run(id, () -> roles() > 0);
		assertThat(roles()).isEqualTo(100);
		assertThat(this.imports.get(id).status()).isEqualTo(State.QUEUED);
	}

	/** Nobody may have to delete it before the same source can be imported again. */
	@Test
	void endsWhereACommandIsBrokenOff() {
		String id = open("graph-8", this.folders.instance());
		ImportProperties command = new ImportProperties(this.folder, DataSize.ofMegabytes(100), false);
		Runners.with(this.service, this.folders, this.service.getBean(DiskSpace.class), command)
			.run(this.store.find(id).orElseThrow(), this.imports.format("graph").orElseThrow(), () -> roles() > 0);
		ImportJob job = this.imports.get(id);
		assertThat(job.status()).isEqualTo(State.CANCELLED);
		assertThat(job.message()).startsWith("Broken off. What was written stays, each role whole");
		assertThat(OneImport.rows(company(), "roles.csv")).isEqualTo("350 250 100 0");
	}

	@Test
	void removesTheFilesOfAnImportThatIsCancelledWhileItWaits() throws IOException {
		String id = open("graph-6", this.folders.instance());
		Files.createDirectories(this.folders.of(id).resolve(JobFolders.FILES));
		assertThat(this.claims.take(id)).isTrue();
		try {
			delete(id, 200).jsonPath("$.message").isEqualTo("Cancelled before it began: nothing was written.");
			assertThat(this.folders.of(id).resolve(JobFolders.FILES)).doesNotExist();
		}
		finally {
			this.claims.release(id);
		}
	}

	@Test
	void removesFilesOfAnImportThatWasEndedByOthers() throws IOException {
		String id = left("graph-5", this.folders.instance());
		Files.createDirectories(this.folders.of(id).resolve(JobFolders.FILES));
		this.graph.run("MATCH (job:Import {id: 'graph-5'}) SET job.status = 'CANCELLED'");
		this.queue.resume();
		assertThat(this.folders.of(id).resolve(JobFolders.FILES)).doesNotExist();
	}

	@Test
	void saysThatWhatWasRefusedIsNotHereAnyMore() throws IOException {
		Files.writeString(this.folder.resolve("roles.csv"), "id,title\nNot An Id,Baker\n");
		String id = company().id();
		refused(id + "/refused", 200);
		refused(id + "/refused/roles.csv", 200);
		this.folders.delete(id);
		refused(id + "/refused", 404).jsonPath("$.detail")
			.value((text) -> assertThat(String.valueOf(text)).contains("its folder was removed"));
		refused(id + "/refused/roles.csv", 404).jsonPath("$.type")
			.isEqualTo("urn:problem-type:career-pathing:unknown-import");
		refused("none/refused", 404).jsonPath("$.type").isEqualTo("urn:problem-type:career-pathing:unknown-import");
		refused("none/refused/roles.csv", 404);
	}

	private RestTestClient.BodyContentSpec get(String path) {
		return refused(path, 200);
	}

	private RestTestClient.BodyContentSpec refused(String path, int status) {
		return this.client.get()
			.uri("/v1/imports" + (path.isEmpty() || path.startsWith("?") ? "" : "/") + path)
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody();
	}

	private RestTestClient.BodyContentSpec delete(String id, int status) {
		return this.client.delete().uri("/v1/imports/" + id).exchange().expectStatus().isEqualTo(status).expectBody();
	}

	private ImportJob company() {
		return OneImport.of(this.imports, "our-company").run("graph", this.folder);
	}

	private void run(String id, BooleanSupplier eachStep) {
		this.runner.run(this.store.find(id).orElseThrow(), this.imports.format("graph").orElseThrow(), eachStep);
	}

	private String open(String id, String instance) {
		assertThat(this.store.open(id, "graph", new ImportOptions("our-company", false, false, false, Map.of()),
				this.folder, instance))
			.isEmpty();
		return id;
	}

	/** As a process leaves it that is killed. */
	private String left(String id, String instance) throws IOException {
		open(id, instance);
		Files.createDirectories(this.folders.of(id));
		assertThat(this.store.begin(id)).contains(1L);
		return id;
	}

	private long roles() {
		return (Long) this.graph.run("MATCH (r:Role) RETURN count(r) AS roles").getFirst().getOrDefault("roles", 0L);
	}

}
