package org.careerpathing.importing.table;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A line of 2 GB, in each place where it can be. The file has a hole where only the
 * length counts, so that it takes no room on the disk.
 */
class LongLineTests {

	private static final long BYTES = 1L << 31;

	private static final long MEGABYTE = 1 << 20;

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			id,title,           | 1
			'"id,title'         | 1
			'id,title\nbaker,'  | 2
			'id,title\nbaker,"' | 2
			'id,title\n'        | 2
			""")
	void endsTheFileAndTakesNoMoreMemoryThanAShortOne(String beginning, long line) throws IOException {
		Path file = this.folder.resolve("roles.csv");
		Files.writeString(file, beginning.replace("\\n", "\n") + "x".repeat(3_000_000), StandardCharsets.UTF_8);
		try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
			open.setLength(BYTES);
		}
		ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = memory.getCurrentThreadAllocatedBytes();
		assertThatExceptionOfType(FileProblem.class).isThrownBy(() -> {
			try (Table table = Table.open(file, "roles.csv", 0)) {
				table.next();
			}
		}).satisfies((problem) -> {
			assertThat(problem.refusal().line()).isEqualTo(line);
			assertThat(problem.refusal().reason()).startsWith("begins a row of more than 1000000 characters");
		});
		assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(64 * MEGABYTE);
	}

}
