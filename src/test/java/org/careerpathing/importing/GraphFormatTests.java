package org.careerpathing.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What {@code docs/graph-format.md} says holds.
 */
class GraphFormatTests {

	private static final Pattern EXAMPLE = Pattern.compile("```\\n((?:id|role|from|ladder|scale),[^`]*)```");

	@TempDir
	Path temporary;

	@ParameterizedTest
	@EnumSource
	void documentsEveryColumn(GraphFile file) throws IOException {
		String section = section(file);
		for (Column column : file.columns()) {
			String name = column.required() ? "**" + column.name() + "**" : column.name();
			assertThat(section).as(name).containsPattern("(?m)^\\|[^|]*" + Pattern.quote(name) + "[ ,]");
		}
	}

	@Test
	void givesExamplesThatMakeAGraph() throws IOException {
		Map<String, GraphFile> files = Arrays.stream(GraphFile.values())
			.collect(Collectors.toMap(GraphFile::fileName, (file) -> file));
		for (GraphFile file : files.values()) {
			String example = EXAMPLE.matcher(section(file))
				.results()
				.map((result) -> result.group(1))
				.filter((text) -> (file == GraphFile.CONFLICTS) == text.startsWith("id,question"))
				.findFirst()
				.orElseThrow();
			Files.writeString(this.temporary.resolve(file.fileName()), example);
		}
		CsvGraph graph = GraphFolder.of(this.temporary.toString()).read();
		assertThat(files.values()).allSatisfy((file) -> assertThat(graph.rows(file)).isNotEmpty());
	}

	private static String section(GraphFile file) throws IOException {
		return Pattern.compile("(?m)^## ")
			.splitAsStream(Files.readString(Path.of("docs/graph-format.md")))
			.filter((section) -> section.lines().findFirst().orElse("").contains(file.fileName()))
			.findFirst()
			.orElseThrow();
	}

}
