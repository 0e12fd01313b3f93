package org.careerpathing.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

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
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class ReloadTests {

	private static final String KITCHEN = "classpath:graph/kitchen";

	@Autowired
	Graphs graphs;

	@Autowired
	TestGraph graph;

	@Autowired
	DataVersion version;

	@Autowired
	RestTestClient client;

	@TempDir
	Path temporary;

	Contents contents;

	@BeforeEach
	void emptyGraph() {
		this.graph.reset();
		this.contents = new Contents(this.graph);
	}

	@Test
	void changesNothingWhenLoadedTwice() {
		this.graphs.load(KITCHEN);
		List<Map<String, Object>> before = this.contents.dump();
		Loaded again = this.graphs.load(KITCHEN);
		assertThat(this.contents.dump()).isEqualTo(before);
		assertThat(again.created() + again.changed()).isZero();
		assertThat(again.version()).isOne();
	}

	@Test
	void writesJustTheCellThatChanged() throws IOException {
		this.graphs.load(KITCHEN);
		List<Map<String, Object>> before = this.contents.dump();
		Loaded again = kitchen().replace("roles.csv", "Second chef,48,", "Second chef,36,").load(this.graphs);
		assertThat(again.created()).isZero();
		assertThat(again.changed()).isOne();
		assertThat(again.version()).isEqualTo(2);
		assertThat(this.contents.role("sous-chef")).containsEntry("minMonths", 36L).containsEntry("version", 2L);
		this.graph.run("MATCH (r:Role {id: 'sous-chef'}) SET r.minMonths = 48, r.version = 1");
		this.graph.run("MATCH (v:DataVersion) SET v.number = 1");
		assertThat(this.contents.dump()).isEqualTo(before);
	}

	@Test
	void followsAChangedLevelWithTheLabel() throws IOException {
		this.graphs.load(KITCHEN);
		kitchen().replace("roles.csv", "sous-chef,kitchen,3", "sous-chef,kitchen,5").load(this.graphs);
		assertThat(this.contents.labels("sous-chef")).containsExactlyInAnyOrder("Role", "Level5");
		kitchen().replace("roles.csv", "sous-chef,kitchen,3", "sous-chef,kitchen,").load(this.graphs);
		assertThat(this.contents.labels("sous-chef")).containsExactly("Role");
		assertThat(this.contents.role("sous-chef")).doesNotContainKey("level").containsEntry("version", 3L);
	}

	@Test
	void followsChangedLinksAndCountsThemAsAChangeOfTheRoleOnce() throws IOException {
		this.graphs.load(KITCHEN);
		kitchen().replace("roles.csv", "commis-chef;sous-chef,desserts", "commis-chef;head-chef,desserts")
			.replace("skills.csv", ",knife-skills,,,", ",,,,")
			.replace("tiers.csv", "kitchen-porter;commis-chef,chefs-digest", "commis-chef,kitchen-survey")
			.load(this.graphs);
		assertThat(this.contents.edges("BROADER")).containsOnlyKeys("pastry-chef > commis-chef",
				"pastry-chef > head-chef");
		assertThat(this.contents.role("pastry-chef")).containsEntry("version", 2L);
		assertThat(this.contents.edges("BUILDS_ON")).isEmpty();
		assertThat(this.contents.node("Skill", "butchery")).containsEntry("version", 2L);
		assertThat(this.contents.edges("IN_TIER")).containsOnlyKeys("commis-chef > brigade/1", "sous-chef > brigade/2");
		assertThat(this.contents.edges("SAID_BY")).containsKey("brigade/1 > kitchen-survey")
			.doesNotContainKey("brigade/1 > chefs-digest");
	}

	@Test
	void followsAChangedRequirementWithWhatMovesAskToLearn() throws IOException {
		this.graphs.load(KITCHEN);
		kitchen().replace("requirements.csv", "sous-chef,esco:food-costing,,,", "sous-chef,esco:food-costing,2,1,")
			.load(this.graphs);
		// 0.5 times (3.5 - 2), and 1 times 2: everything is known now.
		assertThat(this.contents.edges("TRANSITIONS_TO").get("commis-chef > sous-chef")).containsEntry("learning", 2.75)
			.containsEntry("version", 1L)
			.doesNotContainKey("learningAssumed");
		assertThat(this.contents.role("sous-chef")).containsEntry("requiredLearning", 3.75);
		assertThat(this.contents.edges("REQUIRES").get("sous-chef > esco:food-costing")).containsEntry("version", 2L);
	}

	@Test
	void followsChangedEvidenceWithItsCost() throws IOException {
		this.graphs.load(KITCHEN);
		kitchen().replace("transitions.csv", "0.25,40,OBSERVED", ",,SIMILARITY").load(this.graphs);
		assertThat(this.contents.edges("TRANSITIONS_TO").get("commis-chef > sous-chef")).containsEntry("evidenceCost",
				1.5);
		assertThat(this.contents.edges("TRANSITIONS_TO").get("kitchen-porter > commis-chef"))
			.containsEntry("evidenceCost", 1.5)
			.containsEntry("version", 1L);
	}

	@Test
	void keepsTheNumbersOfRolesAndGivesNewOnesTheNext() throws IOException {
		this.graphs.load(KITCHEN);
		List<String> before = List.of("commis-chef", "cooks-help", "head-chef", "kitchen-porter", "pastry-chef",
				"sous-chef");
		assertThat(numbered()).isEqualTo(before);
		new Folder(this.temporary).with("roles.csv", "id,title\nbaker,Baker\nsous-chef,Sous\nauditor,Auditor\n")
			.load(this.graphs);
		assertThat(numbered()).startsWith(before.toArray(String[]::new)).endsWith("auditor", "baker").hasSize(8);
	}

	@Test
	void forgetsAConditionThatTheFolderNoLongerHas() throws IOException {
		this.graphs.load(KITCHEN);
		kitchen().without("conditions.csv").load(this.graphs);
		assertThat(this.contents.edges("TRANSITIONS_TO").get("commis-chef > sous-chef")).containsEntry("version", 2L)
			.doesNotContainKeys("conditions", "conditionSources");
	}

	@Test
	void bringsBackWhatWasRetired() {
		this.graphs.load(KITCHEN);
		this.graph.run("MATCH (a)-[e:TRANSITIONS_TO]->(b:Role {id: 'sous-chef'}) "
				+ "CREATE (a)-[r:RETIRED_TRANSITION_TO]->(b) SET r = properties(e), r.version = 5 DELETE e");
		this.graph.run("MATCH (a)-[e:REQUIRES]->(b:Skill {id: 'esco:food-costing'}) "
				+ "CREATE (a)-[r:RETIRED_REQUIRES]->(b) SET r = properties(e), r.version = 3 DELETE e");
		this.graphs.load(KITCHEN);
		assertThat(this.contents.edges("TRANSITIONS_TO").get("commis-chef > sous-chef")).containsEntry("months", 24L)
			.containsEntry("version", 6L);
		assertThat(this.contents.edges("REQUIRES").get("sous-chef > esco:food-costing")).containsEntry("version", 4L);
		assertThat(this.contents.edges("RETIRED_TRANSITION_TO")).isEmpty();
		assertThat(this.contents.edges("RETIRED_REQUIRES")).isEmpty();
	}

	@Test
	void sparesWhatSomebodyEditedByHandAndWhatImportsAdded() {
		this.graphs.load(KITCHEN);
		this.graph.run("MATCH (:Role {id: 'kitchen-porter'})-[t:TRANSITIONS_TO]->() SET t.count = 9, t.share = 0.5, "
				+ "t.leavers = 18, t.countedBy = 'history', t.added = ['history count', 'history share', 'history leavers']");
		put("/v1/roles/sous-chef", """
				{"title": "Right hand of the chef", "family": "kitchen", "level": 3, "broader": ["head-chef"]}""");
		put("/v1/skills/butchery", "{\"name\": \"Butchering\"}");
		put("/v1/roles/sous-chef/requirements/knife-skills",
				"{\"level\": 5, \"importance\": 1, \"basis\": \"IMPLIED\"}");
		put("/v1/roles/kitchen-porter/transitions/commis-chef",
				"{\"kind\": \"PROMOTION\", \"months\": 7, \"basis\": \"IMPLIED\"}");
		delete("/v1/roles/sous-chef/requirements/esco:food-costing");
		delete("/v1/roles/commis-chef/transitions/sous-chef");
		this.graph.run("MATCH (r:Role {id: 'head-chef'}) SET r.payMin = 1, r.payMax = 2, r.payCurrency = 'EUR', "
				+ "r.paySource = 'survey'");
		// The folder gives this one pay of its own.
		this.graph.run("MATCH (r:Role {id: 'commis-chef'}) SET r.payMin = 1, r.payMedian = 2, r.payMax = null, "
				+ "r.paySource = 'survey'");
		List<Map<String, Object>> before = this.contents.dump();
		Loaded again = this.graphs.load(KITCHEN);
		assertThat(this.contents.dump()).isEqualTo(before);
		assertThat(again.created() + again.changed()).isZero();
		assertThat(this.contents.role("sous-chef")).containsEntry("title", "Right hand of the chef");
		assertThat(this.contents.edges("TRANSITIONS_TO").get("kitchen-porter > commis-chef"))
			.containsEntry("months", 7L)
			.containsEntry("count", 9L)
			.containsEntry("leavers", 18L);
	}

	@Test
	void sparesWhatImportsAddedUntilTheFolderGivesIt() throws IOException {
		this.graphs.load(KITCHEN);
		this.graph.run("""
				MATCH (sous:Role {id: 'sous-chef'})-[q:REQUIRES]->(:Skill {id: 'esco:food-costing'})
				MATCH (head:Role {id: 'head-chef'})
				MATCH (butchery:Skill {id: 'butchery'})
				MATCH (:Role {id: 'kitchen-porter'})-[t:TRANSITIONS_TO]->()
				CREATE (sous)-[:BROADER]->(head)
				SET sous.focus = 'sauces', sous.added = ['company broader', 'company focus'],
				  butchery.summary = 'Cuts meat.', butchery.added = ['company summary'],
				  q.level = 2.0, q.added = ['company level'],
				  t.kind = 'LATERAL', t.basis = 'STATED', t.sources = [], t.importedBy = 'company',
				  t.alsoSaid = ['- {"basis":"SIMILARITY","kind":"PROMOTION"}']""");
		List<Map<String, Object>> before = this.contents.dump();
		Loaded again = this.graphs.load(KITCHEN);
		assertThat(again.created() + again.changed()).isZero();
		assertThat(this.contents.dump()).isEqualTo(before);
		kitchen().replace("requirements.csv", "sous-chef,esco:food-costing,,,", "sous-chef,esco:food-costing,3,,")
			.load(this.graphs);
		assertThat(this.contents.edges("REQUIRES").get("sous-chef > esco:food-costing")).containsEntry("level", 3.0)
			.containsEntry("added", List.of());
		assertThat(this.contents.role("sous-chef")).containsEntry("focus", "sauces");
	}

	private void put(String path, String body) {
		this.client.put()
			.uri(path)
			.contentType(MediaType.APPLICATION_JSON)
			.header("If-Match", tag(path))
			.body(body)
			.exchange()
			.expectStatus()
			.is2xxSuccessful();
	}

	private void delete(String path) {
		this.client.delete().uri(path).header("If-Match", tag(path)).exchange().expectStatus().is2xxSuccessful();
	}

	private String tag(String path) {
		return String
			.valueOf(this.client.get().uri(path).exchange().returnResult(String.class).getResponseHeaders().getETag());
	}

	@Test
	void keepsWhatTheFolderDoesNotName() throws IOException {
		this.graphs.load(KITCHEN);
		this.graph.run("CREATE (:Role {id: 'food-critic', title: 'Food critic', status: 'ACTIVE', version: 4})");
		this.graph.run("MATCH (r:Role {id: 'head-chef'}) SET r.externalIds = ['isco:3434']");
		List<Map<String, Object>> before = this.contents.dump();
		kitchen().without("routes.csv").load(this.graphs);
		assertThat(this.contents.dump()).isEqualTo(before);
	}

	@Test
	void loadsRolesAlone() throws IOException {
		Loaded loaded = new Folder(this.temporary).with("roles.csv", "id,title\nbaker,Baker\n").load(this.graphs);
		assertThat(loaded.created()).isOne();
		assertThat(this.contents.role("baker"))
			.isEqualTo(Map.of("id", "baker", "title", "Baker", "status", "ACTIVE", "version", 1L, "index", 0L));
	}

	@Test
	void writesNothingOfAFolderThatIsRefused() throws IOException {
		Folder bad = kitchen().replace("certifications.csv", "commis-chef;sous-chef", "commis-chef;waiter");
		assertThatExceptionOfType(RefusedGraph.class).isThrownBy(() -> bad.load(this.graphs));
		assertThat(this.contents.dump()).isEmpty();
		assertThat(this.version.current()).isZero();
	}

	@Test
	void writesNothingWhenTheDatabaseRefusesTheLastFile() {
		this.graph
			.run("CREATE CONSTRAINT one_provider IF NOT EXISTS FOR (n:Certification) REQUIRE n.provider IS UNIQUE");
		try {
			this.graph.run("CREATE (:Certification {id: 'other', provider: 'The town'})");
			List<Map<String, Object>> before = this.contents.dump();
			assertThatException().isThrownBy(() -> this.graphs.load(KITCHEN));
			assertThat(this.contents.dump()).isEqualTo(before);
		}
		finally {
			this.graph.run("DROP CONSTRAINT one_provider");
		}
	}

	/** The ids of all roles by their numbers, which are checked to have no gap. */
	private List<String> numbered() {
		List<Map<String, Object>> rows = this.graph
			.run("MATCH (r:Role) RETURN r.id AS id, r.index AS index ORDER BY index");
		assertThat(rows).extracting((row) -> row.get("index"))
			.containsExactlyElementsOf(LongStream.range(0, rows.size()).<Object>mapToObj((i) -> i).toList());
		return rows.stream().map((row) -> String.valueOf(row.get("id"))).toList();
	}

	private Folder kitchen() throws IOException {
		return Folder.kitchen(this.temporary);
	}

}
