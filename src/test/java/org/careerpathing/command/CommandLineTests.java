package org.careerpathing.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
	void namesWhatIsWrongWithACommand() {
		assertThat(run("export")).isEqualTo(2);
		assertThat(this.told).contains("There is no command export. There is: import, keys, lint");
		assertThat(run("import", "graph")).isEqualTo(2);
		assertThat(this.told).contains("takes a format and a folder").contains("Formats:").contains("onet");
		assertThat(run("import", "excel", "here")).isEqualTo(2);
		assertThat(this.told).contains("has to be one of");
		assertThat(run("import", "graph", "here")).isEqualTo(2);
		assertThat(this.told).contains("source is missing");
		assertThat(run("import", "graph", "nowhere", "--source=x")).isEqualTo(2);
		assertThat(this.told).contains("is not a folder");
		assertThat(run("import", "graph", ".", "--sauce=x")).isEqualTo(2);
		assertThat(this.told).contains("has no option --sauce");
	}

	private int run(String... arguments) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		int code = this.commands.run(List.of(arguments), new PrintStream(bytes, true, StandardCharsets.UTF_8));
		this.told = bytes.toString(StandardCharsets.UTF_8);
		return code;
	}

}
