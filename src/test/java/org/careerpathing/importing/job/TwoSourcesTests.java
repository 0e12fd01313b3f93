package org.careerpathing.importing.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerpathing.importing.job.OneImport.rows;
import static org.careerpathing.importing.job.OneImport.things;

/**
 * Sources that name what another one brought, or the graph that was there before.
 */
@GraphTest
class TwoSourcesTests {

	@Autowired
	Imports imports;

	@Autowired
	TestGraph graph;

	@Autowired
	RestTestClient client;

	@TempDir
	Path folder;

	@BeforeEach
	void fill() {
		this.graph
			.reset("""
					CREATE (cook:Role {id: 'cook', title: 'Cook', family: 'kitchen', level: 1, status: 'ACTIVE', version: 1,
					    externalIds: ['isco:5120 exact'], externalIdSources: ['']}),
					  (chef:Role {id: 'chef', title: 'Chef', family: 'kitchen', level: 3, status: 'ACTIVE', version: 1}),
					  (ovens:Skill {id: 'ovens', name: 'Ovens', status: 'ACTIVE', version: 1}),
					  (chef)-[:REQUIRES {importance: 1.0, basis: 'IMPLIED', sources: ['book'], version: 1}]->(ovens),
					  (chef)-[:BROADER]->(cook),
					  (cook)-[:TRANSITIONS_TO {kind: 'PROMOTION', months: 24, basis: 'STATED', sources: ['book'], version: 1}]->(chef),
					  (chef)-[:TRANSITIONS_TO {kind: 'STEP_BACK', basis: 'IMPLIED', sources: ['book'], version: 1}]->(cook)
					""");
		this.graph.completeWithLearning();
	}

	/** What a company says of its own baker, and of what the graph has. */
	private void all() throws IOException {
		file("roles.csv", "id,title,level,summary,externalIds,broader", "baker,Baker,1,,,",
				"cook,Our cook,2,Cooks.,isco:5120 close;our:17 exact,baker", "chef,Chef,3,,,");
		file("skills.csv", "id,name,summary", "ovens,Our ovens,Hot.", "kneading,Kneading,");
		file("requirements.csv", "role,skill,level,importance,basis", "baker,kneading,3,1,STATED",
				"chef,ovens,4,0.5,STATED", "chef,kneading,2,1,STATED");
		file("transitions.csv", "from,to,kind,months,count,basis", "baker,chef,CROSSOVER,12,,STATED",
				"cook,chef,CROSSOVER,36,7,STATED", "chef,cook,LATERAL,6,,STATED");
	}

	/** The company has its baker only. */
	private void rest() throws IOException {
		file("roles.csv", "id,title,level,summary,externalIds,broader", "baker,Baker,1,,,");
		file("skills.csv", "id,name,summary", "kneading,Kneading,");
		file("requirements.csv", "role,skill,level,importance,basis", "baker,kneading,3,1,STATED");
		file("transitions.csv", "from,to,kind,months,count,basis", "baker,chef,CROSSOVER,12,,STATED");
	}

	@Test
	void takesIdsOfOtherSchemesAwayWithTheRow() throws IOException {
		file("roles.csv", "id,title,externalIds", "baker,Baker,", "cook,Our cook,our:17 exact");
		run("company");
		assertThat(properties("MATCH (n:Role {id: 'cook'})")).containsEntry("externalIds",
				List.of("isco:5120 exact", "our:17 exact"));
		file("roles.csv", "id,title", "baker,Baker");
		run("company");
		assertThat(properties("MATCH (n:Role {id: 'cook'})")).containsEntry("externalIds", List.of("isco:5120 exact"))
			.containsEntry("title", "Cook");
	}

	@Test
	void addsToWhatTheGraphHasAndTakesItAwayAgain() throws IOException {
		List<Map<String, Object>> before = had();
		all();
		ImportJob job = run("company");
		assertThat(things(job, "role")).isEqualTo("1 2 0");
		assertThat(rows(job, "roles.csv")).isEqualTo("3 3 0 0");
		assertThat(properties("MATCH (n:Role {id: 'cook'})")).containsEntry("title", "Cook")
			.containsEntry("level", 1L)
			.containsEntry("summary", "Cooks.")
			.containsEntry("externalIds", List.of("isco:5120 exact", "isco:5120 close", "our:17 exact"))
			.containsEntry("atOdds", List.of("level", "title"))
			.doesNotContainKey("importedBy");
		assertThat(properties("MATCH (:Role {id: 'chef'})-[n:REQUIRES]->(:Skill {id: 'ovens'})"))
			.containsAllEntriesOf(Map.of("level", 4.0, "importance", 1.0, "basis", "IMPLIED", "added",
					List.of("company level"), "atOdds", List.of("importance")));
		assertThat(properties("MATCH (:Role {id: 'cook'})-[n:TRANSITIONS_TO]->(:Role {id: 'chef'})"))
			.containsAllEntriesOf(
					Map.of("kind", "PROMOTION", "months", 24L, "count", 7L, "atOdds", List.of("kind", "months")));
		// What a source states outweighs what the graph only implied.
		assertThat(properties("MATCH (:Role {id: 'chef'})-[n:TRANSITIONS_TO]->(:Role {id: 'cook'})"))
			.containsAllEntriesOf(Map.of("kind", "LATERAL", "months", 6L, "basis", "STATED", "importedBy", "company"));
		assertThat(this.graph.run("MATCH (:Role {id: 'cook'})-[:BROADER]->(other) RETURN other.id AS id"))
			.containsExactly(Map.of("id", "baker"));
		ImportJob again = run("company");
		assertThat(again.things()).allMatch((things) -> things.created() + things.changed() + things.retired() == 0);
		rest();
		ImportJob dry = OneImport.of(this.imports, "company").dryRun().run("graph", this.folder);
		ImportJob fewer = run("company");
		assertThat(fewer.things()).isEqualTo(dry.things());
		assertThat(things(fewer, "role")).isEqualTo("0 2 0");
		assertThat(things(fewer, "skill")).isEqualTo("0 1 0");
		assertThat(things(fewer, "requirement")).isEqualTo("0 1 1");
		assertThat(things(fewer, "transition")).isEqualTo("0 2 0");
		assertThat(had()).isEqualTo(before);
	}

	@Test
	void goesToTheOtherSourceThatNamesItBeforeItIsRetired() throws IOException {
		file("roles.csv", "id,title,focus", "baker,Baker,bread");
		run("first");
		file("roles.csv", "id,title,level,focus", "baker,Bread baker,2,loaves", "miller,Miller,2,");
		run("second");
		assertThat(properties("MATCH (n:Role {id: 'baker'})"))
			.containsAllEntriesOf(Map.of("title", "Baker", "focus", "bread", "level", 2L, "importedBy", "first"));
		this.client.get()
			.uri("/v1/roles/baker")
			.exchange()
			.expectBody()
			.jsonPath("$.provenance")
			.isEqualTo(Map.of("source", "first", "edited", List.of(), "added",
					List.of(Map.of("property", "level", "source", "second")), "others",
					List.of(Map.of("source", "second", "says",
							Map.of("title", "Bread baker", "level", 2, "focus", "loaves", "status", "ACTIVE")))));
		file("roles.csv", "id,title,focus", "tester,Tester,");
		assertThat(things(run("first"), "role")).isEqualTo("1 1 0");
		assertThat(properties("MATCH (n:Role {id: 'baker'})"))
			.containsAllEntriesOf(Map.of("title", "Bread baker", "focus", "loaves", "level", 2L, "importedBy", "second",
					"status", "ACTIVE"))
			.doesNotContainKeys("added", "alsoSaid", "atOdds");
		file("roles.csv", "id,title,level,focus", "miller,Miller,2,");
		assertThat(things(run("second"), "role")).isEqualTo("0 0 1");
		assertThat(properties("MATCH (n:Role {id: 'baker'})")).containsEntry("status", "RETIRED");
		// Who brings it back has it.
		file("roles.csv", "id,title", "baker,Baker", "tester,Tester");
		run("first");
		assertThat(properties("MATCH (n:Role {id: 'baker'})"))
			.containsAllEntriesOf(Map.of("title", "Baker", "status", "ACTIVE", "importedBy", "first"))
			.doesNotContainKeys("focus", "alsoSaid");
	}

	@Test
	void keepsWhatASecondSourceSaysOfAMoveOtherwise() throws IOException {
		file("transitions.csv", "from,to,kind,months,basis", "cook,chef,LATERAL,24,STATED");
		ImportJob job = run("company");
		assertThat(rows(job, "transitions.csv")).isEqualTo("1 1 0 0");
		assertThat(things(job, "transition")).isEqualTo("0 1 0");
		this.client.get()
			.uri("/v1/roles/cook/transitions/chef")
			.exchange()
			.expectBody()
			.jsonPath("$.kind")
			.isEqualTo("PROMOTION")
			.jsonPath("$.provenance.source")
			.isEmpty()
			.jsonPath("$.provenance.others")
			.isEqualTo(List
				.of(Map.of("source", "company", "says", Map.of("kind", "LATERAL", "months", 24, "basis", "STATED"))));
		this.client.get()
			.uri("/v1/lint?check=sources-at-odds")
			.exchange()
			.expectBody()
			.jsonPath("$.checks[0].count")
			.isEqualTo(1);
		assertThat(rows(run("company"), "transitions.csv")).isEqualTo("1 0 1 0");
	}

	@Test
	void changesNothingWhereLinksAreInAnotherOrder() throws IOException {
		file("roles.csv", "id,title,broader", "baker,Baker,cook;chef");
		run("company");
		assertThat(things(run("company"), "role")).isEqualTo("0 0 0");
	}

	private ImportJob run(String source) {
		ImportJob job = OneImport.of(this.imports, source).run("graph", this.folder);
		assertThat(job.status()).as("%s %s", job.message(), job.problems()).isEqualTo(ImportJob.State.DONE);
		return job;
	}

	private void file(String name, String... lines) throws IOException {
		Files.writeString(this.folder.resolve(name), String.join("\n", lines) + "\n");
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> properties(String match) {
		return (Map<String, Object>) Objects
			.requireNonNull(this.graph.run(match + " RETURN properties(n) AS n").getFirst().get("n"));
	}

	/** What the graph had at first, all but the versions. */
	private List<Map<String, Object>> had() {
		return this.graph.run("""
				MATCH (n:Role|Skill WHERE n.id IN ['cook', 'chef', 'ovens'])
				RETURN n {.*, version: 0} AS n, COLLECT {
				    MATCH (n)-[e]->(o)
				    WHERE NOT type(e) STARTS WITH 'RETIRED'
				    RETURN [type(e), o.id, e {.*, version: 0}] ORDER BY type(e), o.id
				  } AS edges
				ORDER BY n.id""");
	}

}
