package org.careerpathing.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.careerpathing.start.CannotStart;
import org.careerpathing.support.TestNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CannotStartTests {

	@TempDir
	Path folder;

	@Test
	void namesThePortThatIsInUseAndTheSettingForAnother() throws IOException {
		List<Integer> ports = TestNeo4j.freePorts();
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			int taken = other.getLocalPort();
			assertThatExceptionOfType(CannotStart.class).isThrownBy(
					() -> EmbeddedNeo4j.start(new EmbeddedProperties(this.folder.toString(), taken, ports.get(0)), ""))
				.withMessage("Port " + taken + " for Bolt is already in use.")
				.satisfies((ex) -> assertThat(ex.mend()).contains("career-pathing.embedded.bolt-port"));
			assertThatExceptionOfType(CannotStart.class).isThrownBy(
					() -> EmbeddedNeo4j.start(new EmbeddedProperties(this.folder.toString(), ports.get(0), taken), ""))
				.withMessage("Port " + taken + " for Neo4j Browser is already in use.");
		}
	}

	@Test
	void namesTheFolderThatCannotBeWrittenTo() throws IOException {
		Path file = Files.createFile(this.folder.resolve("a-file"));
		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> DataFolder.open(file.resolve("data")))
			.withMessage("The data folder " + file.resolve("data") + " cannot be written to.")
			.satisfies((ex) -> assertThat(ex.mend()).contains("career-pathing.embedded.folder"));
	}

	@Test
	void namesTheFolderThatIsInUse() {
		try (DataFolder first = DataFolder.open(this.folder)) {
			assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> DataFolder.open(first.path()))
				.withMessageContaining("is in use by another running service");
		}
		DataFolder.open(this.folder).close();
	}

	/** The server itself starts: it only says so in its log. */
	@Test
	void saysThatItCannotOpenItsDatabase() throws IOException {
		Path database = Files.createDirectories(this.folder.resolve("data/databases/neo4j"));
		Files.writeString(database.resolve("neostore"), "no store of Neo4j");
		List<Integer> ports = TestNeo4j.freePorts();
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j
			.start(new EmbeddedProperties(this.folder.toString(), ports.get(0), ports.get(1)), "")) {
			assertThatExceptionOfType(CannotStart.class).isThrownBy(neo4j::await)
				.withMessage("The embedded Neo4j cannot open its database in " + this.folder + ".")
				.satisfies((ex) -> assertThat(ex.mend()).contains("debug.log", "disk may be full"));
		}
	}

}
