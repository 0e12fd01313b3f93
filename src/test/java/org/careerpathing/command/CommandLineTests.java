package org.careerpathing.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.careerpathing.importing.format.Format;
import org.careerpathing.importing.job.Imports;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class CommandLineTests {

	@Autowired
	CommandLine commands;

	@Autowired
	List<Command> each;

	@Autowired
	Imports imports;

	@Autowired
	TestGraph graph;

	@TempDir
	Path folder;

	private String told = "";

	@BeforeEach
	void emptyGraph() {
		this.graph.reset();
	}

	@Test
	void leavesTheServiceAsItIsWithoutACommand() {
		assertThat(CommandLine.arguments()).isEmpty();
		assertThat(CommandLine.arguments("--server.port=8081")).containsExactly("--server.port=8081");
	}

	@Test
	void servesNobodyDuringACommand() {
		assertThat(
				CommandLine.arguments("--server.port=8081", "import", "graph", "here", "--spring.neo4j.uri=bolt://x"))
			.contains("--server.port=-1", "--career-pathing.graph.load=never", "import", "graph", "here",
					"--spring.neo4j.uri=bolt://x")
			.doesNotContain("--server.port=8081");
	}

	@Test
	void importsAFolderAndTellsWhatBecameOfIt() throws IOException {
		Files.writeString(this.folder.resolve("roles.csv"), "id,title\nbaker,Baker\nBAD,Miller\n");
		assertThat(run("import", "graph", this.folder.toString(), "--source=our-company", "--spring.neo4j.uri=x"))
			.isZero();
		assertThat(this.told).containsPattern("roles.csv +2 +1 +0 +1")
			.containsPattern("role +1 +0 +0")
			.contains("roles.csv, line 3")
			.contains("to mend and load again");
		assertThat(this.graph.run("MATCH (r:Role) RETURN r.id AS id").getFirst().get("id")).isEqualTo("baker");
	}

	@Test
	void saysWhenNothingWasImported() throws IOException {
		Files.writeString(this.folder.resolve("roles.csv"), "id,title\nbaker\n");
		assertThat(run("import", "graph", this.folder.toString(), "--source=our-company", "--strict")).isOne();
		assertThat(this.told).contains("Nothing was written").contains("roles.csv, line 2: has 1 cells");
	}

	@Test
	void endsABuildWhereTheDataContradictsItself() {
		assertThat(run("lint", "--severity=ERROR")).isZero();
		this.graph.reset("CREATE (:Role {id: 'a', title: 'A', level: 3, family: 'x'})"
				+ "-[:TRANSITIONS_TO {kind: 'PROMOTION', basis: 'IMPLIED'}]->(:Role {id: 'b', title: 'B', level: 1, family: 'x'})");
		assertThat(run("lint", "--severity=ERROR")).isOne();
		assertThat(this.told).containsPattern("ERROR +promotions-that-go-down +1");
		assertThat(run("lint", "--check=nothing")).isEqualTo(2);
		assertThat(this.told).contains("check");
	}

	@Test
	void namesWhatIsWrongWithACommandBeforeAnythingIsStarted() {
		assertWrong("There is no command export. There is: import, keys, lint.", "export");
		assertWrong("import graph is not one of the ways to use import", "import", "graph");
		assertThat(this.told).contains("Formats:").contains("onet");
		assertWrong("import has no option --sauce. It has --dry-run,", "import", "graph", ".", "--sauce=x");
		assertWrong("--source needs a value: --source=id", "import", "graph", ".", "--source", "our-company");
		assertWrong("keys steal is not one of the ways to use keys", "keys", "steal");
		assertWrong("--scopes is missing: --scopes=scope,…", "keys", "create", "--name=x");
		assertWrong("keys has no option --key. It has", "keys", "create", "--name=x", "--scopes=admin", "--key=mine");
		assertWrong("keys revoke is not one of", "keys", "revoke");
		assertWrong("keys revoke a b is not one of", "keys", "revoke", "a", "b");
		assertWrong("keys list all is not one of", "keys", "list", "all");
		assertWrong("keys is not one of", "keys");
		assertWrong("lint everything is not one of the ways to use lint", "lint", "everything");
		assertWrong("There is no command h", "h", "--server.port=9");
		assertWrong("There is no format excel. There is: graph, onet, esco, uk-ddat, history, pay, crosswalk.",
				"import", "excel", ".");
		assertWrong("There is no folder no/such.", "import", "onet", "no/such");
		assertWrong("There is no folder pom.xml.", "import", "onet", "pom.xml");
		assertWrong("--year has to be a whole number, not May.", "import", "pay", ".", "--year=May");
		assertWrong("--strict is there or not, and has no value yes.", "import", "onet", ".", "--strict=yes");
		assertWrong("--severity has to be one of ERROR, WARNING, INFO.", "lint", "--severity=BAD");
	}

	private void assertWrong(String message, String... arguments) {
		assertThat(answer(arguments)).as(String.join(" ", arguments)).hasValue(2);
		assertThat(this.told).contains(message);
	}

	@Test
	void startsWhereTheArgumentsAreRight() {
		assertThat(answer()).isEmpty();
		assertThat(answer("--server.port=8081", "--debug")).isEmpty();
		assertThat(answer("import", "graph", this.folder.toString(), "--source=x", "--strict", "--dry-run=false",
				"--year=2024", "--spring.neo4j.uri=bolt://x"))
			.isEmpty();
		assertThat(answer("keys", "create", "--name=a talent platform", "--scopes=admin")).isEmpty();
		assertThat(answer("keys", "revoke", "4711")).isEmpty();
		assertThat(answer("lint")).isEmpty();
		assertThat(this.told).isEmpty();
	}

	@Test
	void helps() {
		for (String[] asked : List.of(new String[] { "--help" }, new String[] { "help" }, new String[] { "-h" })) {
			assertThat(answer(asked)).hasValue(0);
			assertThat(this.told).contains("import <format> <folder>").contains("keys revoke <id>").contains("lint [");
		}
		assertThat(answer("lint", "--help")).hasValue(0);
		assertThat(this.told).startsWith("lint [").doesNotContain("keys");
	}

	@Test
	void hasATextForEachCommandAndFormat() {
		assertThat(Usage.all().keySet())
			.containsExactlyInAnyOrderElementsOf(this.each.stream().map(Command::name).toList());
		answer("import", "--help");
		assertThat(
				this.told.lines().filter((line) -> line.matches("  [a-z].*")).map((line) -> line.strip().split(" ")[0]))
			.containsExactlyInAnyOrderElementsOf(this.imports.formats().stream().map(Format::name).toList());
	}

	@Test
	void namesWhatIsWrongWithTheValues() {
		assertThat(run("import", "excel", "here")).isEqualTo(2);
		assertThat(this.told).contains("has to be one of").contains("Formats:");
		assertThat(run("import", "graph", "here")).isEqualTo(2);
		assertThat(this.told).contains("source is missing");
		assertThat(run("import", "graph", "nowhere", "--source=x")).isEqualTo(2);
		assertThat(this.told).contains("is not a folder");
	}

	private OptionalInt answer(String... arguments) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		OptionalInt code = CommandLine.answer(new PrintStream(bytes, true, StandardCharsets.UTF_8), arguments);
		this.told = bytes.toString(StandardCharsets.UTF_8);
		return code;
	}

	private int run(String... arguments) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		int code = this.commands.run(Arguments.of(arguments), new PrintStream(bytes, true, StandardCharsets.UTF_8));
		this.told = bytes.toString(StandardCharsets.UTF_8);
		return code;
	}

}
