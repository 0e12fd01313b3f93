package org.careerpathing.onet;

import java.util.Map;

import org.careerpathing.importing.job.ImportJob;
import org.careerpathing.importing.job.Imports;
import org.careerpathing.importing.job.OneImport;
import org.careerpathing.path.CareerPaths;
import org.careerpathing.path.Goal;
import org.careerpathing.path.PathAnswer;
import org.careerpathing.support.TestGraph;
import org.careerpathing.version.DataVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All of O*NET 29.3 through the import. What is expected was counted in the files with
 * another program.
 */
@OnetTest
@Order(1)
class OnetImportTests {

	private static final String FOLDER = "onet-29.3/";

	@Autowired
	TestGraph graph;

	@Autowired
	Imports imports;

	@Autowired
	CareerPaths paths;

	@Autowired
	DataVersion version;

	ImportJob first;

	ImportJob second;

	long versionOfFirst;

	@BeforeAll
	void importTwice() {
		this.graph.reset();
		OneImport onet = OneImport.of(this.imports, "onet");
		this.first = onet.run("onet", SharedData.path(FOLDER));
		this.versionOfFirst = this.version.current();
		this.second = onet.run("onet", SharedData.path(FOLDER));
	}

	@Test
	void keepsAccountOfEveryRow() {
		assertThat(this.first.status()).as(this.first.message()).isEqualTo(ImportJob.State.DONE);
		assertThat(OneImport.reconciles(this.first)).isTrue();
		assertThat(OneImport.rows(this.first, "Occupation Data.txt")).isEqualTo("1016 1016 0 0");
		assertThat(OneImport.rows(this.first, "Alternate Titles.txt")).isEqualTo("56560 56560 0 0");
		assertThat(OneImport.rows(this.first, "Skills.txt")).isEqualTo("61530 61530 0 0");
		assertThat(OneImport.rows(this.first, "Knowledge.txt")).isEqualTo("58014 58014 0 0");
		assertThat(OneImport.rows(this.first, "Technology Skills.txt")).isEqualTo("32681 32681 0 0");
		assertThat(OneImport.rows(this.first, "Job Zones.txt")).isEqualTo("923 923 0 0");
		assertThat(OneImport.rows(this.first, "Related Occupations.txt")).isEqualTo("18460 18460 0 0");
	}

	@Test
	void namesTheFilesThatItDoesNotRead() {
		assertThat(this.first.ignored()).contains("Scales Reference.txt", "Read Me.txt").doesNotContain("Skills.txt");
	}

	@Test
	void changesNothingTheSecondTime() {
		assertThat(OneImport.reconciles(this.second)).isTrue();
		assertThat(this.second.rows()).allSatisfy((rows) -> assertThat(rows.written()).as(rows.file()).isZero());
		assertThat(this.second.things())
			.allSatisfy((things) -> assertThat(things.created() + things.changed() + things.retired()).as(things.kind())
				.isZero());
		assertThat(this.version.current()).isEqualTo(this.versionOfFirst);
	}

	@Test
	void holdsWhatTheFilesHold() {
		assertThat(counts("""
				RETURN COUNT { (:Role) } AS roles, COUNT { (:Skill) } AS skills, COUNT { ()-[:USES]->() } AS tools,
				  COUNT { ()-[:REQUIRES]->() } AS requirements, COUNT { ()-[:TRANSITIONS_TO]->() } AS moves,
				  COUNT { (r:Role) WHERE NOT EXISTS { (r)-[:REQUIRES]->() } } AS unknown"""))
			.isEqualTo(Map.of("roles", 1016L, "skills", 68L + 135L, "tools", 12_861L, "requirements", 30_765L + 29_007L,
					"moves", 18_460L, "unknown", 137L));
		assertThat(counts("""
				MATCH (r:Role) RETURN sum(size(r.alternateTitles)) AS titles, count(r.level) AS zones,
				  count(CASE r.level WHEN 2 THEN 1 END) AS second"""))
			.isEqualTo(Map.of("titles", 56_555L, "zones", 923L, "second", 295L));
		assertThat(counts("""
				MATCH (:Role)-[t:TRANSITIONS_TO]->(:Role)
				RETURN count(CASE t.basis WHEN 'SIMILARITY' THEN 1 END) AS similar, count(t.months) AS months,
				  count(CASE t.tier WHEN 'Primary-Short' THEN 1 END) AS closest,
				  count(CASE t.kind WHEN 'LATERAL' THEN 1 END) AS lateral"""))
			.isEqualTo(Map.of("similar", 18_460L, "months", 0L, "closest", 4_615L, "lateral", 10_064L));
	}

	@Test
	void takesWhatShouldBeSuppressedForUnknownAndKeepsWhatOnetSays() {
		// Of 4,921 values to be suppressed, 3,733 are levels that are not relevant
		// either: 0.
		assertThat(counts("""
				MATCH (:Role)-[q:REQUIRES]->(:Skill)
				RETURN count(q.originalLevel) AS levels, count(q.originalImportance) AS importances,
				  sum(CASE WHEN q.importance IS NULL THEN 1 ELSE 0 END)
				    + sum(CASE WHEN q.level IS NULL THEN 1 ELSE 0 END) AS unknown"""))
			.isEqualTo(Map.of("levels", 59_772L, "importances", 59_772L, "unknown", 1_188L));
	}

	@Test
	void isAsManyMovesWideAsTheOracle() {
		for (OraclePair pair : OraclePair.all()) {
			PathAnswer answer = this.paths.find(pair.question(Goal.FEWEST_MOVES, 1));
			assertThat(answer.paths()).as("%s", pair).hasSize(1);
			assertThat(answer.paths().getFirst().totals().moves()).as("%s", pair).isEqualTo(pair.hops());
		}
	}

	private Map<String, Object> counts(String query) {
		return this.graph.run(query).getFirst();
	}

}
