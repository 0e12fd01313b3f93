package org.careerpathing.importing;

import java.io.IOException;
import java.nio.file.Path;

import org.careerpathing.importing.GraphProperties.Load;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.careerpathing.version.DataVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@ExtendWith(OutputCaptureExtension.class)
class LoadOnStartTests {

	@Autowired
	Graphs graphs;

	@Autowired
	TestGraph graph;

	@Autowired
	DataVersion version;

	@TempDir
	Path temporary;

	@BeforeEach
	void emptyGraph() throws IOException {
		this.graph.reset();
		new Folder(this.temporary).with("roles.csv", "id,title\nbaker,Baker\n");
	}

	@Test
	void loadsIntoAnEmptyDatabase(CapturedOutput output) {
		start(Load.IF_EMPTY);
		assertThat(this.graphs.countRoles()).isOne();
		assertThat(output).contains("Loaded " + this.temporary + ": roles 1; created 1, changed 0; data version 1.");
	}

	@Test
	void keepsAChangeMadeByApi(CapturedOutput output) {
		start(Load.IF_EMPTY);
		this.graph.run("MATCH (r:Role) SET r.title = 'Master baker', r.version = 2");
		start(Load.IF_EMPTY);
		assertThat(new Contents(this.graph).role("baker")).containsEntry("title", "Master baker");
		assertThat(this.version.current()).isOne();
		assertThat(output).contains("Kept the graph that is there: roles 1. ");
	}

	@Test
	void loadsAgainWhenToldTo() {
		start(Load.IF_EMPTY);
		this.graph.run("MATCH (r:Role) SET r.title = 'Master baker', r.version = 2");
		start(Load.ALWAYS);
		assertThat(new Contents(this.graph).role("baker")).containsEntry("title", "Baker").containsEntry("version", 3L);
		assertThat(this.version.current()).isEqualTo(2);
	}

	@Test
	void loadsNothingWhenToldNotTo(CapturedOutput output) {
		start(Load.NEVER);
		assertThat(this.graphs.countRoles()).isZero();
		assertThat(output).doesNotContain("Loaded").doesNotContain("Kept");
	}

	private void start(Load load) {
		LoadOnStart start = new LoadOnStart(new GraphProperties(this.temporary.toString(), load), this.graphs);
		start.start();
		assertThat(start.isRunning()).isTrue();
	}

}
