package org.careerpathing.importing.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.importing.job.Imports;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Moves to the roles that ask most alike, for sources that have no moves of their own.
 */
@GraphTest
class SimilarMovesTests {

	@Autowired
	TestGraph graph;

	@Autowired
	Imports imports;

	@TempDir
	Path folder;

	/**
	 * What each asks, essential or (in lower case) optional, with unknown levels counted
	 * as 3: a ABcd 9, b ABc 7.5, c ABe 7.5, d E 3, e F 3.
	 */
	@BeforeEach
	void esco() throws IOException {
		this.graph.reset();
		write("a 1111 A,B,c,d", "b 1111 A,B,c", "c 2222 A,B,e", "d 2222 E", "e 2222 F");
	}

	@Test
	void dividesWhatBothAskByWhatEitherAsks() {
		run(10);
		// a and b: 7.5 of 9. a and c: 6 of 10.5. b and c: 6 of 9. c and d: 1.5 of 9.
		assertThat(moves()).containsExactly("a b 0.8333 LATERAL", "a c 0.5714 CROSSOVER", "b a 0.8333 LATERAL",
				"b c 0.6667 CROSSOVER", "c b 0.6667 CROSSOVER", "c a 0.5714 CROSSOVER", "c d 0.1667 LATERAL",
				"d c 0.1667 LATERAL");
		assertThat(this.graph
			.run("MATCH ()-[t:TRANSITIONS_TO]->() RETURN DISTINCT t.basis AS basis, t.sources AS sources, "
					+ "t.importedBy AS source, t.months AS months, t.counted IS NOT NULL AS counted"))
			.singleElement()
			.satisfies((move) -> assertThat(move).containsEntry("basis", "SIMILARITY")
				.containsEntry("sources", List.of("esco"))
				.containsEntry("source", "esco")
				.containsEntry("months", null)
				.containsEntry("counted", true));
	}

	@Test
	void takesTheNearest() {
		run(1);
		assertThat(moves()).containsExactly("a b 0.8333 LATERAL", "b a 0.8333 LATERAL", "c b 0.6667 CROSSOVER",
				"d c 0.1667 LATERAL");
	}

	@Test
	void takesEquallySimilarRolesById() throws IOException {
		write("a 1111 A", "b 1111 A", "c 1111 A", "d 1111 A");
		run(2);
		assertThat(moves()).containsExactly("a b 1.0 LATERAL", "a c 1.0 LATERAL", "b a 1.0 LATERAL", "b c 1.0 LATERAL",
				"c a 1.0 LATERAL", "c b 1.0 LATERAL", "d a 1.0 LATERAL", "d b 1.0 LATERAL");
	}

	@Test
	void changesNothingTheSecondTimeAndMovesWithTheData() throws IOException {
		run(10);
		run(10).changedNothing();
		write("a 1111 A,B,c,d", "b 1111 F", "c 2222 A,B,e", "d 2222 E", "e 2222 F");
		Ran ran = run(10);
		assertThat(moves()).containsExactly("a c 0.5714 CROSSOVER", "b e 1.0 CROSSOVER", "c a 0.5714 CROSSOVER",
				"c d 0.1667 LATERAL", "d c 0.1667 LATERAL", "e b 1.0 CROSSOVER");
		assertThat(ran.things("transition")).containsExactly(2L, 0L, 4L);
		run(10).changedNothing();
	}

	@Test
	void leadsToNoRoleThatTheSourceHasDropped() throws IOException {
		run(1);
		write("a 1111 A,B,c,d", "c 2222 A,B,e", "d 2222 E", "e 2222 F");
		assertThat(run(1).things("role")).containsExactly(0L, 0L, 1L);
		assertThat(moves()).containsExactly("a c 0.5714 CROSSOVER", "c a 0.5714 CROSSOVER", "d c 0.1667 LATERAL");
		run(1).changedNothing();
	}

	@Test
	void retiresThemWhereNoneAreAskedFor() {
		run(10);
		assertThat(run(0).things("transition")).containsExactly(0L, 0L, 8L);
		assertThat(moves()).isEmpty();
		run(10);
		assertThat(moves()).hasSize(8);
	}

	@Test
	void findsNoneInADryRunAndTakesNoneToBeDropped() {
		Ran dry = Ran.of(this.imports, "esco", this.folder, true, Map.of());
		assertThat(dry.things("transition")).containsExactly(0L, 0L, 0L);
		assertThat(dry.job().message()).contains("a dry run does not count them");
		run(10);
		assertThat(Ran.of(this.imports, "esco", this.folder, true, Map.of()).changedNothing().things("transition"))
			.containsExactly(0L, 0L, 0L);
		assertThat(moves()).hasSize(8);
	}

	@Test
	void leavesAMoveAloneThatSomebodyElseBrought() {
		run(0);
		this.graph.run("MATCH (a {id: 'esco:a'}), (b {id: 'esco:b'}) "
				+ "CREATE (a)-[:TRANSITIONS_TO {kind: 'LATERAL', basis: 'OBSERVED', share: 0.5, version: 1}]->(b)");
		run(1);
		assertThat(moves()).containsExactly("a b null LATERAL", "b a 0.8333 LATERAL", "c b 0.6667 CROSSOVER",
				"d c 0.1667 LATERAL");
		assertThat(this.graph.run("MATCH ({id: 'esco:a'})-[t:TRANSITIONS_TO]->() RETURN t.basis AS basis"))
			.containsExactly(Map.of("basis", "OBSERVED"));
	}

	@Test
	void passesByCommonSkillsRetiredRolesAndOtherSources() {
		run(0);
		assertThat(nearest(3, 0.05, false)).containsExactly("b 0.8333", "c 0.5714");
		// A and B are asked by three roles: only c is left of what a and b share.
		assertThat(nearest(2, 0.05, false)).containsExactly("b 0.1");
		assertThat(nearest(3, 0.6, false)).containsExactly("b 0.8333");
		this.graph.run("MATCH (r:Role {id: 'esco:b'}) SET r.status = 'RETIRED'");
		this.graph.run("MATCH (r:Role {id: 'esco:c'}) SET r.importedBy = 'other'");
		assertThat(nearest(3, 0.05, false)).isEmpty();
	}

	@Test
	void passesByRolesOfTheSameLadderWhereAsked() {
		run(0);
		this.graph.run("MATCH (r:Role) WHERE r.id IN ['esco:a', 'esco:b'] SET r.code = 'x'");
		assertThat(nearest(3, 0.05, true)).containsExactly("c 0.5714");
		assertThat(nearest(3, 0.05, false)).containsExactly("b 0.8333", "c 0.5714");
	}

	@Test
	void countsLevelsWhereTheyAreKnown() {
		run(0);
		this.graph.run("MATCH (:Role {id: 'esco:a'})-[q:REQUIRES]->(:Skill {id: 'esco:A'}) SET q.level = 1.0");
		this.graph.completeWithLearning();
		// a asks 1, 3, 1.5 and 1.5; b asks 3, 3 and 1.5: 5.5 of 9.
		assertThat(nearest(3, 0.05, false)).startsWith("b 0.6111");
	}

	private List<String> nearest(int common, double least, boolean acrossOnly) {
		return this.graph
			.run(CypherFile.of("importing/similar-roles.cypher").text(),
					Map.of("roles", List.of("esco:a"), "source", "esco", "nearest", 10.0, "least", least, "acrossOnly",
							acrossOnly, "common", common, "assumedLevel", 3.0, "assumedImportance", 1.0))
			.stream()
			.map((row) -> String.valueOf(row.get("to")).substring(5) + " " + row.get("similarity"))
			.toList();
	}

	private List<String> moves() {
		return this.graph.run(
				"MATCH (a:Role)-[t:TRANSITIONS_TO]->(b:Role) RETURN substring(a.id, 5) + ' ' + substring(b.id, 5) AS ends, "
						+ "t.similarity AS similarity, t.kind AS kind ORDER BY a.id, similarity DESC, b.id")
			.stream()
			.map((row) -> row.get("ends") + " " + row.get("similarity") + " " + row.get("kind"))
			.toList();
	}

	private Ran run(int nearest) {
		return Ran.of(this.imports, "esco", this.folder, false, Map.of("nearest", String.valueOf(nearest)));
	}

	/** Roles as {@code id group skills}. */
	private void write(String... roles) throws IOException {
		String root = "http://data.europa.eu/esco/";
		List<String> occupations = new ArrayList<>(List.of("conceptUri,iscoGroup,preferredLabel"));
		List<String> relations = new ArrayList<>(List.of("occupationUri,relationType,skillUri"));
		List<String> skills = new ArrayList<>(List.of("conceptUri,skillType,preferredLabel"));
		"ABCDEF".chars()
			.forEach((letter) -> skills.add(root + "skill/" + (char) letter + ",knowledge," + (char) letter));
		for (String role : roles) {
			String[] parts = role.split(" ");
			occupations.add(root + "occupation/" + parts[0] + "," + parts[1] + "," + parts[0]);
			for (String skill : parts[2].split(",")) {
				String upper = skill.toUpperCase(Locale.ROOT);
				relations.add(root + "occupation/" + parts[0] + "," + (skill.equals(upper) ? "essential," : "optional,")
						+ root + "skill/" + upper);
			}
		}
		Files.write(this.folder.resolve("occupations_en.csv"), occupations);
		Files.write(this.folder.resolve("skills_en.csv"), skills);
		Files.write(this.folder.resolve("occupationSkillRelations.csv"), relations);
	}

}
