package org.careerpathing.importing.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.careerpathing.importing.format.ImportOptions;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.careerpathing.web.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A small zip file that unpacks to a large one: what counts is what comes out of it, and
 * nothing of it stays.
 */
@GraphTest
class ZipBombTests {

	private static final int MEGABYTE = 1 << 20;

	@Autowired
	Formats formats;

	@Autowired
	JobStore store;

	@Autowired
	JobQueue queue;

	@Autowired
	DiskSpace disk;

	@Autowired
	TestGraph graph;

	@TempDir
	Path folder;

	@BeforeEach
	void emptyGraph() {
		this.graph.reset();
	}

	@Test
	void isRefusedByWhatItUnpacksTo() throws IOException {
		byte[] bomb = zip(Map.of("roles.csv", zeros(64)));
		assertThat(bomb).hasSizeLessThan(MEGABYTE / 10);
		Problem problem = refused(bomb);
		assertThat(problem.getStatusCode().value()).isEqualTo(413);
		assertThat(problem.getBody().getDetail()).contains("more than 1048576 bytes, unpacked")
			.contains("career-pathing.imports.largest");
	}

	@Test
	void isRefusedByWhatAllItsFilesUnpackTo() throws IOException {
		assertThat(refused(zip(Map.of("roles.csv", new byte[MEGABYTE / 2], "skills.csv", new byte[MEGABYTE / 2],
				"sources.csv", new byte[MEGABYTE / 2])))
			.getStatusCode()
			.value()).isEqualTo(413);
	}

	@Test
	void isNotUnpackedAgainWhereItIsInAnotherOne() throws IOException {
		assertThat(refused(zip(Map.of("inner.zip", zip(Map.of("roles.csv", zeros(64)))))).getBody().getDetail())
			.contains("has no file of the format graph");
	}

	@Test
	void isRefusedWhereItHasTooManyFiles() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < 300; i++) {
				zip.putNextEntry(new ZipEntry(i + ".csv"));
			}
		}
		assertThat(refused(bytes.toByteArray()).getBody().getDetail()).contains("more than 200 files");
	}

	private Problem refused(byte[] zip) throws IOException {
		ImportProperties properties = new ImportProperties(this.folder, DataSize.ofBytes(MEGABYTE), false);
		Imports imports = new Imports(this.formats, this.store, new JobFolders(properties), this.queue, properties,
				this.disk);
		Problem problem = catchThrowableOfType(Problem.class,
				() -> imports.submit(imports.format("graph").orElseThrow(),
						new ImportOptions("our-company", false, false, false, Map.of()),
						List.of(new MockMultipartFile("files", "all.zip", null, zip))));
		try (Stream<Path> left = Files.list(this.folder)) {
			assertThat(left).isEmpty();
		}
		assertThat(imports.list(null, 1)).isEmpty();
		return problem;
	}

	/** As many megabytes of one sign after a header row. */
	private static byte[] zeros(int megabytes) {
		byte[] content = new byte[megabytes * MEGABYTE];
		byte[] header = "id,title\n".getBytes(StandardCharsets.UTF_8);
		System.arraycopy(header, 0, content, 0, header.length);
		return content;
	}

	private static byte[] zip(Map<String, byte[]> files) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue());
			}
		}
		return bytes.toByteArray();
	}

}
