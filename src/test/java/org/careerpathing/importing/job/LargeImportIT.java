package org.careerpathing.importing.job;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.careerpathing.support.ServiceProcess;
import org.careerpathing.support.TestGraph;
import org.careerpathing.support.TestNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A company's own files that are larger than the memory of the process that imports them.
 * {@code -Dlarge-import=300000} names the number of roles: see docs/imports.md.
 */
@EnabledIfSystemProperty(named = "large-import", matches = "[0-9]+",
		disabledReason = "It takes long: -Dlarge-import=300000 runs it")
@ResourceLock(TestNeo4j.GRAPH)
class LargeImportIT {

	private static final int ROLES = Integer.getInteger("large-import", 0);

	private static final int SKILLS = 1000;

	/** Long enough for a million roles: it only ends a test that hangs. */
	private static final Duration PATIENCE = Duration.ofHours(2);

	@TempDir
	Path folder;

	@Test
	void takesNoMoreThanTheMemoryOfTheProcess() throws IOException {
		Path files = files();
		long megabytes = Files.size(files.resolve("roles.csv")) / 1_000_000;
		try (Driver driver = GraphDatabase.driver(TestNeo4j.uri(), AuthTokens.none())) {
			TestGraph graph = TestGraph.on(driver);
			graph.reset();
			long start = System.nanoTime();
			try (ServiceProcess command = ServiceProcess.start(List.of("-Xmx512m"), "import", "graph", files.toString(),
					"--source=our-company", "--spring.neo4j.uri=" + TestNeo4j.uri(),
					"--career-pathing.imports.folder=" + this.folder.resolve("imports"))) {
				assertThat(command.awaitExit(PATIENCE)).as(command.log()).isZero();
				System.out.printf("%nAn import of %,d roles, roles.csv has %,d MB, heap 512 MB: %.0f s%n%s%n", ROLES,
						megabytes, (System.nanoTime() - start) / 1e9, command.log());
			}
			assertThat(graph.run("RETURN COUNT { (:Role) } AS roles, COUNT { (:Skill) } AS skills, "
					+ "COUNT { ()-[:REQUIRES]->() } AS requirements, COUNT { ()-[:TRANSITIONS_TO]->() } AS moves"))
				.containsExactly(Map.of("roles", (long) ROLES, "skills", (long) SKILLS, "requirements", 3L * ROLES,
						"moves", 2L * ROLES));
			graph.reset();
		}
	}

	private Path files() throws IOException {
		Path files = Files.createDirectory(this.folder.resolve("files"));
		String summary = "What people in this role do all day. ".repeat(50);
		try (BufferedWriter roles = Files.newBufferedWriter(files.resolve("roles.csv"));
				BufferedWriter skills = Files.newBufferedWriter(files.resolve("skills.csv"));
				BufferedWriter requirements = Files.newBufferedWriter(files.resolve("requirements.csv"));
				BufferedWriter transitions = Files.newBufferedWriter(files.resolve("transitions.csv"))) {
			skills.write("id,name\n");
			for (int i = 0; i < SKILLS; i++) {
				skills.write("skill-" + i + ",Skill " + i + "\n");
			}
			roles.write("id,title,level,summary\n");
			requirements.write("role,skill,level,importance,basis\n");
			transitions.write("from,to,kind,months,basis\n");
			for (int i = 0; i < ROLES; i++) {
				roles.write("role-" + i + ",Role " + i + "," + (1 + i % 9) + "," + summary + "\n");
				for (int j = 0; j < 3; j++) {
					requirements.write("role-" + i + ",skill-" + (i * 7L + j) % SKILLS + "," + j + ",1,IMPLIED\n");
				}
				for (int j = 1; j <= 2; j++) {
					transitions.write("role-" + i + ",role-" + (i + j * 31L) % ROLES + ",LATERAL,12,IMPLIED\n");
				}
			}
		}
		return files;
	}

}
