package org.careerpathing.importing.job;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.careerpathing.importing.format.Format;
import org.careerpathing.importing.format.ImportOptions;
import org.careerpathing.importing.job.ImportJob.State;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.careerpathing.web.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.HandlerExceptionResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A disk without room: said before anything is written where that can be known, and
 * afterwards nothing half written is left.
 */
@GraphTest
class DiskFullTests {

	private static final long MEGABYTE = 1 << 20;

	@Autowired
	Formats formats;

	@Autowired
	JobStore store;

	@Autowired
	JobQueue queue;

	@Autowired
	@Qualifier("handlerExceptionResolver")
	HandlerExceptionResolver resolver;

	@Autowired
	ApplicationContext service;

	@Autowired
	TestGraph graph;

	@TempDir
	Path folder;

	@BeforeEach
	void emptyGraph() {
		this.graph.reset();
	}

	@Test
	void takesNoRequestThatTheDiskForTemporaryFilesHasNoRoomFor() throws Exception {
		RoomForFiles filter = new RoomForFiles(usable(20 * MEGABYTE), this.folder, this.resolver);
		assertThat(filtered(filter, (int) (5 * MEGABYTE)).getStatus()).isEqualTo(507);
		assertThat(filtered(filter, (int) (5 * MEGABYTE)).getContentAsString())
			.contains("urn:problem-type:career-pathing:insufficient-storage", "spring.servlet.multipart.location");
		assertThat(filtered(filter, (int) (3 * MEGABYTE)).getStatus()).isEqualTo(200);
	}

	private static MockHttpServletResponse filtered(RoomForFiles filter, int length) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/v1/imports");
		request.setContentType(MediaType.MULTIPART_FORM_DATA_VALUE);
		request.setContent(new byte[length]);
		MockHttpServletResponse response = new MockHttpServletResponse();
		filter.doFilter(request, response, new MockFilterChain());
		return response;
	}

	@Test
	void keepsNoFilesThatThereIsNoRoomFor() throws IOException {
		Imports imports = new Imports(this.formats, this.store, folders(this.folder), this.queue,
				properties(this.folder), usable(MEGABYTE));
		assertThatThrownBy(() -> imports.submit(format(), options(),
				List.of(new MockMultipartFile("files", "roles.csv", null, "id,title\nbaker,Baker\n".getBytes()))))
			.isInstanceOfSatisfying(Problem.class, (problem) -> {
				assertThat(problem.getStatusCode().value()).isEqualTo(507);
				assertThat(problem.getBody().getDetail()).contains("no room", "career-pathing.imports.folder");
			});
		assertThat(this.store.list(null, 1)).isEmpty();
		try (Stream<Path> left = Files.list(this.folder)) {
			assertThat(left).isEmpty();
		}
	}

	@Test
	void readsNoFilesThatThereIsNoRoomToSort() throws IOException {
		Path files = roles(10);
		ImportJob job = run(files, this.folder, usable(MEGABYTE));
		assertThat(job.status()).isEqualTo(State.FAILED);
		assertThat(job.message()).contains("has no room", "Nothing was written", "make room");
	}

	/** A small disk of its own, where this process may make one. */
	@Test
	void endsAnImportThatFillsTheDisk() throws Exception {
		Path files = roles(60_000);
		Path disk = Files.createDirectory(this.folder.resolve("disk"));
		assumeTrue(done("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()),
				"no disk can be mounted here");
		try {
			ImportJob job = run(files, disk, usable(Long.MAX_VALUE / 2));
			assertThat(job.status()).isEqualTo(State.FAILED);
			assertThat(job.message()).isEqualTo("The disk is full: make room, and import again. Nothing was written.");
			assertThat(this.graph.run("MATCH (r:Role) RETURN r")).isEmpty();
			try (Stream<Path> left = Files.walk(disk)) {
				assertThat(left.map((path) -> String.valueOf(path.getFileName()))).doesNotContain(JobFolders.STAGING);
			}
		}
		finally {
			assertThat(done("umount", disk.toString())).isTrue();
		}
	}

	private static boolean done(String... command) throws InterruptedException {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private ImportJob run(Path files, Path where, DiskSpace disk) {
		ImportRunner runner = Runners.with(this.service, folders(where), disk, properties(where));
		assertThat(this.store.open("graph-full", "graph", options(), files, "here")).isEmpty();
		runner.run(this.store.find("graph-full").orElseThrow(), format(), () -> false);
		return this.store.find("graph-full").orElseThrow().job();
	}

	private Path roles(int many) throws IOException {
		Path files = Files.createDirectory(this.folder.resolve("files"));
		try (BufferedWriter out = Files.newBufferedWriter(files.resolve("roles.csv"))) {
			out.write("id,title,summary\n");
			for (int i = 0; i < many; i++) {
				out.write("role-" + i + ",Role " + i + "," + "What it is about. ".repeat(10) + "\n");
			}
		}
		return files;
	}

	private Format format() {
		return this.formats.find("graph").orElseThrow();
	}

	private static ImportOptions options() {
		return new ImportOptions("our-company", false, false, false, Map.of());
	}

	private static JobFolders folders(Path root) {
		return new JobFolders(properties(root));
	}

	private static ImportProperties properties(Path root) {
		return new ImportProperties(root, DataSize.ofMegabytes(100), false);
	}

	private static DiskSpace usable(long bytes) {
		return new DiskSpace() {

			@Override
			long usable(Path folder) {
				return bytes;
			}

		};
	}

}
