package org.careerpathing.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.careerpathing.cypher.CypherFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ChecksTests {

	@Test
	void areTheFilesOfTheFolder() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("cypher/lint"))) {
			assertThat(Checks.ALL.stream().map((check) -> check.name() + ".cypher"))
				.containsExactlyInAnyOrderElementsOf(files.map((file) -> file.getFileName().toString()).toList());
		}
	}

	@Test
	void readTheirTitleAndSeverityFromTheirFile() {
		Check check = Check.of(new CypherFile("lint/some-fault.cypher", """
				// Which roles have some fault?
				// Severity: WARNING
				//
				// Severity: ERROR
				RETURN 1;
				"""));
		assertThat(check.name()).isEqualTo("some-fault");
		assertThat(check.title()).isEqualTo("Which roles have some fault?");
		assertThat(check.severity()).isEqualTo(Severity.WARNING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "// Which?\n// Severity: FATAL\nRETURN 1;\n", "// Which?\n// severity: ERROR\nRETURN 1;\n",
			"// Which.\n// Severity: ERROR\nRETURN 1;\n", "// Which?\n//\n// Severity: ERROR\nRETURN 1;\n", "",
			"// Which?\n// Severity: ERROR or so\nRETURN 1;\n" })
	void refuseAFileWithoutThem(String text) {
		assertThatIllegalStateException().isThrownBy(() -> Check.of(new CypherFile("lint/bad.cypher", text)))
			.withMessageContaining("cypher/lint/bad.cypher");
	}

	@Test
	void areDocumentedOneByOneWithTheirSeverity() throws IOException {
		List<String> lines = Files.readAllLines(Path.of("docs/lint.md"));
		assertThat(lines.stream().filter((line) -> line.startsWith("| [`") && line.contains("cypher/lint/")))
			.hasSize(Checks.ALL.size());
		for (Check check : Checks.ALL) {
			assertThat(lines).filteredOn((line) -> line.contains("(../cypher/lint/" + check.name() + ".cypher)"))
				.singleElement()
				.asString()
				.contains("| " + check.severity() + " |");
		}
	}

	@Test
	void areChosenByNameAndSeverity() {
		assertThat(asked(Severity.ERROR, "dead-ends", "cycles-in-broader").check())
			.containsExactly("cycles-in-broader");
		assertThat(asked(Severity.WARNING, "dead-ends").check()).isEmpty();
		assertThat(asked(Severity.INFO, "dead-ends", "cycles-in-broader", "dead-ends").check())
			.containsExactly("cycles-in-broader", "dead-ends");
		assertThatIllegalArgumentException().isThrownBy(() -> asked(Severity.ERROR, "dead-end"))
			.withMessageContaining("dead-ends, doubled-titles");
	}

	private static LintQuestion asked(Severity severity, String... checks) {
		return new LintQuestion(List.of(checks), severity, 1, 1, LocalDate.EPOCH);
	}

}
