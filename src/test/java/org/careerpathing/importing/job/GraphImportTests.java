package org.careerpathing.importing.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.careerpathing.importing.job.ImportJob.State;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.careerpathing.version.DataVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerpathing.importing.job.OneImport.rows;
import static org.careerpathing.importing.job.OneImport.things;

/**
 * A company's own files: loaded, corrected, updated, and never over what somebody wrote
 * by hand.
 */
@GraphTest
class GraphImportTests {

	@Autowired
	Imports imports;

	@Autowired
	TestGraph graph;

	@Autowired
	DataVersion version;

	@Autowired
	RestTestClient client;

	@TempDir
	Path folder;

	OneImport company;

	@BeforeEach
	void writeTheFirstVersion() throws IOException {
		this.graph.reset();
		this.company = OneImport.of(this.imports, "our-company");
		file("roles.csv", "id,title,family,level", "baker,Baker,bakery,1", "head-baker,Head baker,bakery,3",
				"miller,Miller,mill,2");
		file("skills.csv", "id,name", "kneading,Kneading", "ovens,Ovens", "mills,Mills");
		file("scales.csv", "scale,value,level", "stars,1,1", "stars,5,5", "words,Novice,1", "words,Master,5");
		file("requirements.csv", "role,skill,importance,basis,scale,proficiency",
				"baker,kneading,1,STATED,words,novice", "head-baker,kneading,1,STATED,stars,4.5",
				"head-baker,ovens,0.5,STATED,stars,2");
		file("transitions.csv", "from,to,kind,months,basis", "baker,head-baker,PROMOTION,36,STATED",
				"miller,baker,CROSSOVER,12,STATED");
	}

	@Test
	void loadsRolesWithWhatTheyRequire() {
		ImportJob job = run();
		assertThat(job.status()).isEqualTo(State.DONE);
		assertThat(things(job, "role")).isEqualTo("3 0 0");
		assertThat(things(job, "requirement")).isEqualTo("3 0 0");
		assertThat(rows(job, "roles.csv")).isEqualTo("3 3 0 0");
		assertThat(OneImport.reconciles(job)).isTrue();
		// From novice (1) to 4.5 of five stars, and ovens from nothing to 2 at half
		// importance.
		assertThat(value(
				"MATCH (:Role {id: 'baker'})-[t:TRANSITIONS_TO]->(:Role {id: 'head-baker'}) RETURN t.learning AS x"))
			.isEqualTo(4.5);
		assertThat(value("MATCH (:Role {id: 'head-baker'})-[q:REQUIRES]->(:Skill {id: 'kneading'}) "
				+ "RETURN q.scale + ' ' + q.proficiency + ' ' + q.level AS x"))
			.isEqualTo("stars 4.5 4.5");
	}

	@Test
	void changesNothingTheSecondTime() {
		run();
		long before = this.version.current();
		ImportJob again = run();
		assertThat(again.status()).isEqualTo(State.DONE);
		assertThat(again.things()).allMatch((things) -> things.created() + things.changed() + things.retired() == 0);
		assertThat(rows(again, "roles.csv")).isEqualTo("3 0 3 0");
		assertThat(rows(again, "transitions.csv")).isEqualTo("2 0 2 0");
		assertThat(this.version.current()).isEqualTo(before);
	}

	@Test
	void saysInADryRunWhatItWouldDoAndDoesNothing() throws IOException {
		run();
		long before = this.version.current();
		List<?> graph = everything();
		file("roles.csv", "id,title,family,level", "baker,Bread baker,bakery,1", "head-baker,Head baker,bakery,3",
				"shopkeeper,Shopkeeper,shop,1");
		file("transitions.csv", "from,to,kind,months,basis", "baker,head-baker,PROMOTION,24,STATED");
		ImportJob dry = this.company.dryRun().run("graph", this.folder);
		assertThat(things(dry, "role")).isEqualTo("1 1 1");
		assertThat(things(dry, "transition")).isEqualTo("0 1 1");
		assertThat(this.version.current()).isEqualTo(before);
		assertThat(everything()).isEqualTo(graph);
	}

	@Test
	void retiresWhatItsSourceHasNoMore() throws IOException {
		run();
		file("roles.csv", "id,title,family,level", "baker,Baker,bakery,1", "head-baker,Head baker,bakery,3");
		file("requirements.csv", "role,skill,importance,basis,scale,proficiency",
				"head-baker,kneading,1,STATED,stars,4.5");
		file("transitions.csv", "from,to,kind,months,basis", "baker,head-baker,PROMOTION,36,STATED");
		ImportJob job = run();
		assertThat(things(job, "role")).isEqualTo("0 0 1");
		assertThat(things(job, "requirement")).isEqualTo("0 0 2");
		assertThat(things(job, "transition")).isEqualTo("0 0 1");
		assertThat(value("MATCH (r:Role {id: 'miller'}) RETURN r.status AS x")).isEqualTo("RETIRED");
		assertThat(value("MATCH (:Role {id: 'miller'})-[t:TRANSITIONS_TO]->() RETURN count(t) AS x")).isEqualTo(0L);
		// Nobody knows what a baker has to know any more, so all of it has to be learned.
		assertThat(value("MATCH (:Role {id: 'baker'})-[t:TRANSITIONS_TO]->() RETURN t.learningAssumed AS x"))
			.isEqualTo(4.5);
	}

	@Test
	void bringsBackWhatItsSourceHasAgain() throws IOException {
		run();
		List<Map<String, Object>> first = shape();
		file("roles.csv", "id,title,family,level", "baker,Baker,bakery,1", "head-baker,Head baker,bakery,3");
		file("transitions.csv", "from,to,kind,months,basis", "baker,head-baker,PROMOTION,36,STATED");
		run();
		writeTheFirstVersion(this.folder);
		run();
		assertThat(shape()).isEqualTo(first);
	}

	private void writeTheFirstVersion(Path ignored) throws IOException {
		file("roles.csv", "id,title,family,level", "baker,Baker,bakery,1", "head-baker,Head baker,bakery,3",
				"miller,Miller,mill,2");
		file("transitions.csv", "from,to,kind,months,basis", "baker,head-baker,PROMOTION,36,STATED",
				"miller,baker,CROSSOVER,12,STATED");
	}

	@Test
	void retiresNothingWhereTheFilesAreOnlyAPart() throws IOException {
		run();
		file("roles.csv", "id,title", "baker,Bread baker");
		Files.delete(this.folder.resolve("requirements.csv"));
		Files.delete(this.folder.resolve("transitions.csv"));
		ImportJob job = this.company.partial().run("graph", this.folder);
		assertThat(things(job, "role")).isEqualTo("0 1 0");
		// A column that was not sent is left as it is.
		assertThat(value("MATCH (r:Role {id: 'baker'}) RETURN r.title + ' ' + r.level AS x"))
			.isEqualTo("Bread baker 1");
	}

	@Test
	void takesAPartThatRestsOnWhatTheGraphHas() throws IOException {
		run();
		only("requirements.csv", "role,skill,importance,basis,scale,proficiency", "miller,mills,1,STATED,stars,2.5",
				"miller,kneading,1,STATED,words,MASTER", "miller,ovens,1,STATED,points,3");
		ImportJob job = this.company.partial().run("graph", this.folder);
		assertThat(rows(job, "requirements.csv")).isEqualTo("3 2 0 1");
		assertThat(this.imports.refused(job.id(), 0, 10)).singleElement()
			.hasToString("requirements.csv, line 4, column proficiency: \"3\" is on the scale points, "
					+ "which is not in scales.csv, nor in the graph.");
		assertThat(value(
				"MATCH (:Role {id: 'miller'})-[q:REQUIRES]->(s) WITH q ORDER BY s.id RETURN collect(q.level) AS x"))
			.isEqualTo(List.of(5.0, 2.5));
		only("conditions.csv", "from,to,text", "baker,head-baker,Has run a shift.", "baker,head-baker,Is patient.",
				"head-baker,baker,Wants less.");
		job = this.company.partial().run("graph", this.folder);
		assertThat(rows(job, "conditions.csv")).isEqualTo("3 2 0 1");
		assertThat(value("MATCH (:Role {id: 'baker'})-[t:TRANSITIONS_TO]->() "
				+ "RETURN [t.kind, t.basis, toString(t.months)] + t.conditions AS x"))
			.isEqualTo(List.of("PROMOTION", "STATED", "36", "Has run a shift.", "Is patient."));
	}

	@Test
	void retiresNoMoveWhereOnlyConditionsWereSent() throws IOException {
		run();
		only("conditions.csv", "from,to,text", "baker,head-baker,Has run a shift.");
		assertThat(things(run(), "transition")).isEqualTo("0 1 0");
	}

	private void only(String name, String... lines) throws IOException {
		try (var files = Files.list(this.folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		file(name, lines);
	}

	@Test
	void leavesWhatSomebodyEditedByHand() throws IOException {
		run();
		put("/v1/roles/baker", "{\"title\": \"Artisan baker\", \"family\": \"bakery\", \"level\": 1}");
		put("/v1/roles/baker/transitions/head-baker",
				"{\"kind\": \"PROMOTION\", \"months\": 48, \"basis\": \"STATED\"}");
		put("/v1/roles/head-baker/requirements/ovens", "{\"level\": 3, \"importance\": 0.5, \"basis\": \"STATED\"}");
		delete("/v1/roles/miller/transitions/baker");
		file("roles.csv", "id,title,family,level", "baker,Bread baker,bakery,2", "head-baker,Head baker,bakery,3",
				"miller,Miller,mill,2");
		run();
		assertThat(value("MATCH (r:Role {id: 'baker'}) RETURN r.title + ' ' + r.level AS x"))
			.isEqualTo("Artisan baker 2");
		assertThat(value("MATCH (r:Role {id: 'baker'}) RETURN r.handEdited + r.imported AS x"))
			.isEqualTo(List.of("title", "\"Bread baker\""));
		this.client.get()
			.uri("/v1/roles/baker")
			.exchange()
			.expectBody()
			.jsonPath("$.provenance")
			.isEqualTo(Map.of("source", "our-company", "edited",
					List.of(Map.of("property", "title", "imported", "Bread baker")), "added", List.of(), "others",
					List.of()));
		assertThat(value("MATCH (:Role {id: 'baker'})-[t:TRANSITIONS_TO]->() RETURN t.months AS x")).isEqualTo(48L);
		assertThat(value("MATCH ()-[q:REQUIRES]->(:Skill {id: 'ovens'}) RETURN q.level AS x")).isEqualTo(3.0);
		assertThat(value("MATCH (:Role {id: 'miller'})-[t:TRANSITIONS_TO]->() RETURN count(t) AS x")).isEqualTo(0L);
	}

	@Test
	void takesBackAnEditThatIsUndone() throws IOException {
		run();
		put("/v1/roles/baker", "{\"title\": \"Artisan baker\", \"family\": \"bakery\", \"level\": 1}");
		put("/v1/roles/baker", "{\"title\": \"Baker\", \"family\": \"bakery\", \"level\": 1}");
		file("roles.csv", "id,title,family,level", "baker,Bread baker,bakery,1", "head-baker,Head baker,bakery,3",
				"miller,Miller,mill,2");
		run();
		assertThat(value("MATCH (r:Role {id: 'baker'}) RETURN r.title AS x")).isEqualTo("Bread baker");
	}

	@Test
	void loadsGoodRowsAndListsTheBadOnes() throws IOException {
		file("roles.csv", "id,title,family,level", "baker,Baker,bakery,first", "head-baker,,bakery,30",
				"miller,Miller,mill,2", "miller,Miller again,mill,2", "short,row");
		ImportJob job = run();
		assertThat(job.status()).isEqualTo(State.DONE);
		assertThat(rows(job, "roles.csv")).isEqualTo("5 1 0 4");
		assertThat(job.message())
			.startsWith("Nothing was retired of: skill, role, requirement, transition. A row was refused");
		// What refers to a role that was refused is refused too.
		assertThat(rows(job, "requirements.csv")).isEqualTo("3 0 0 3");
		assertThat(rows(job, "transitions.csv")).isEqualTo("2 0 0 2");
		assertThat(this.imports.refused(job.id(), 0, 100).stream().map(Object::toString).limit(5)).containsExactly(
				"roles.csv, line 2, column level: \"first\" has to be a whole number from 1 to 9.",
				"roles.csv, line 3, column title: is empty, but every row has to give it.",
				"roles.csv, line 3, column level: \"30\" has to be a whole number from 1 to 9.",
				"roles.csv, line 5, column id: \"miller\" is in an earlier row already: leave out the one that is wrong.",
				"roles.csv, line 6: has 2 cells, but the header row has 4.");
		assertThat(Files.readAllLines(this.imports.refusedRows(job.id(), "roles.csv"))).startsWith(
				"refusedLine,refusedReason,id,title,family,level",
				"2,level has to be a whole number from 1 to 9,baker,Baker,bakery,first");
	}

	@Test
	void refusesWhatIsNoText() throws IOException {
		file("roles.csv", "id,title,summary", "baker,Ba\0ker,", "miller,Miller,\u0007", "cook," + "C".repeat(201) + ",",
				"guard," + "G".repeat(200) + "," + "x".repeat(2001), "clerk,Cl\terk," + "x".repeat(2000));
		ImportJob job = run();
		assertThat(rows(job, "roles.csv")).isEqualTo("5 1 0 4");
		assertThat(this.imports.refused(job.id(), 0, 4)).extracting(Object::toString)
			.satisfiesExactly(
					(first) -> assertThat(first).contains("line 2: has a control character in the column title"),
					(second) -> assertThat(second).contains("line 3: has a control character in the column summary"),
					(third) -> assertThat(third).contains("column title").contains("has more than 200 characters"),
					(fourth) -> assertThat(fourth).contains("column summary")
						.contains("has more than 2000 characters"));
	}

	@Test
	void takesMendedRowsAgain() throws IOException {
		file("roles.csv", "id,title,family,level", "baker,Baker,bakery,first", "head-baker,Head baker,bakery,3",
				"miller,Miller,mill,2");
		ImportJob job = run();
		String rows = Files.readString(this.imports.refusedRows(job.id(), "roles.csv"));
		try (var files = Files.list(this.folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		file("roles.csv", rows.replace("bakery,first", "bakery,1").strip());
		ImportJob mended = this.company.partial().run("graph", this.folder);
		assertThat(rows(mended, "roles.csv")).isEqualTo("1 1 0 0");
		assertThat(value("MATCH (r:Role) WHERE r.status = 'ACTIVE' RETURN count(r) AS x")).isEqualTo(3L);
	}

	@Test
	void refusesARowOfTooFewCellsUntilItIsMended() throws IOException {
		file("roles.csv", "id,title,family,level", "baker,Baker", "miller,Miller,mill,2,more", "cook,Cook,kitchen,1");
		for (String name : List.of("skills.csv", "scales.csv", "requirements.csv", "transitions.csv")) {
			Files.delete(this.folder.resolve(name));
		}
		ImportJob job = run();
		for (int time = 0; time < 2; time++) {
			List<String> refused = Files.readAllLines(this.imports.refusedRows(job.id(), "roles.csv"));
			assertThat(refused).hasSize(3);
			assertThat(refused.get(1)).endsWith(",baker,Baker");
			assertThat(refused.get(2)).endsWith(",miller,Miller,mill,2,more");
			file("roles.csv", refused.toArray(String[]::new));
			job = this.company.partial().run("graph", this.folder);
			assertThat(rows(job, "roles.csv")).isEqualTo("2 0 0 2");
		}
		file("roles.csv",
				Files.readString(this.imports.refusedRows(job.id(), "roles.csv"))
					.replace("baker,Baker", "baker,Baker,bakery,1")
					.replace(",2,more", ",2")
					.strip());
		assertThat(rows(this.company.partial().run("graph", this.folder), "roles.csv")).isEqualTo("2 2 0 0");
	}

	@Test
	void keepsWhatARefusedRowIsAbout() throws IOException {
		run();
		file("roles.csv", "id,title,family,level", "baker,Baker,bakery,1", "head-baker,Head baker,bakery,3",
				"miller,Miller,mill,nothing");
		ImportJob job = run();
		assertThat(things(job, "role")).isEqualTo("0 0 0");
		assertThat(value("MATCH (r:Role {id: 'miller'}) RETURN r.status AS x")).isEqualTo("ACTIVE");
	}

	@Test
	void writesNothingWhereItIsStrictAndARowIsBad() throws IOException {
		file("skills.csv", "id,name", "kneading,Kneading", "ovens,");
		ImportJob job = this.company.strict().run("graph", this.folder);
		assertThat(job.status()).isEqualTo(State.FAILED);
		assertThat(job.message()).contains("strict").contains("Nothing was written");
		assertThat(value("MATCH (n:Role|Skill) RETURN count(n) AS x")).isEqualTo(0L);
	}

	@Test
	void notesWhatItChanged() throws IOException {
		run();
		long before = this.version.current();
		file("roles.csv", "id,title,family,level", "baker,Bread baker,bakery,1", "head-baker,Head baker,bakery,3",
				"miller,Miller,mill,2");
		ImportJob job = run();
		put("/v1/roles/head-baker/requirements/ovens", "{\"level\": 3, \"importance\": 0.5, \"basis\": \"STATED\"}");
		this.client.get()
			.uri("/v1/changes?since=" + before)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(2)
			.jsonPath("$.items[0].importId")
			.isEqualTo(job.id())
			.jsonPath("$.items[0].properties")
			.isEqualTo(List.of(Map.of("name", "title", "before", "Baker", "after", "Bread baker")))
			.jsonPath("$.items[1].by")
			.isEqualTo("API")
			.jsonPath("$.items[1].concept")
			.isEqualTo("REQUIREMENT")
			.jsonPath("$.items[1].other")
			.isEqualTo("ovens");
	}

	private ImportJob run() {
		return this.company.run("graph", this.folder);
	}

	private void file(String name, String... lines) throws IOException {
		Files.writeString(this.folder.resolve(name), String.join("\n", lines) + "\n");
	}

	private Object value(String query) {
		return String.valueOf(this.graph.run(query).getFirst().get("x")).equals("null") ? "null"
				: java.util.Objects.requireNonNull(this.graph.run(query).getFirst().get("x"));
	}

	private List<Map<String, Object>> everything() {
		return this.graph
			.run("MATCH (n) WHERE NOT n:Import RETURN labels(n) AS what, properties(n) AS x ORDER BY elementId(n)");
	}

	private List<Map<String, Object>> shape() {
		return this.graph.run("MATCH (n:Role|Skill) RETURN n.id AS id, n.title AS title, n.status AS status, "
				+ "COLLECT { MATCH (n)-[e]->(o) RETURN type(e) + ' ' + o.id ORDER BY type(e), o.id } AS edges ORDER BY id");
	}

	private void put(String path, String body) {
		String tag = this.client.get().uri(path).exchange().returnResult(String.class).getResponseHeaders().getETag();
		this.client.put()
			.uri(path)
			.contentType(MediaType.APPLICATION_JSON)
			.header("If-Match", String.valueOf(tag))
			.body(body)
			.exchange()
			.expectStatus()
			.is2xxSuccessful();
	}

	private void delete(String path) {
		String tag = this.client.get().uri(path).exchange().returnResult(String.class).getResponseHeaders().getETag();
		this.client.delete()
			.uri(path)
			.header("If-Match", String.valueOf(tag))
			.exchange()
			.expectStatus()
			.is2xxSuccessful();
	}

}
