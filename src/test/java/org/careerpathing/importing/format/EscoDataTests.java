package org.careerpathing.importing.format;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.careerpathing.importing.job.Imports;
import org.careerpathing.onet.SharedData;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.careerpathing.version.DataVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All of ESCO 1.1.1. This test uses the ESCO classification of the European Commission.
 */
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf(value = "org.careerpathing.onet.SharedData#isThere",
		disabledReason = "ESCO is not in ../shared/data, nor where -Dshared-data points to")
class EscoDataTests {

	private static final String FOLDER = "esco-1.1.1/";

	private static final String ORPHAN = "http://data.europa.eu/esco/occupation/a9e54177-a185-404d-b6e6-15663d31137e";

	@Autowired
	TestGraph graph;

	@Autowired
	Imports imports;

	@Autowired
	DataVersion version;

	Ran first;

	Ran second;

	long versionOfFirst;

	@BeforeAll
	void importTwice() {
		this.graph.reset();
		this.first = Ran.of(this.imports, "esco", SharedData.path(FOLDER));
		this.versionOfFirst = this.version.current();
		this.second = Ran.of(this.imports, "esco", SharedData.path(FOLDER));
		for (Ran ran : List.of(this.first, this.second)) {
			System.out.println("ESCO was imported in "
					+ Duration.between(ran.job().started(), ran.job().finished()).toMillis() / 1000.0 + " s");
		}
	}

	@Test
	void keepsAccountOfEveryRow() {
		this.first.reconciles();
		assertThat(this.first.rows("occupations_en.csv")).containsExactly(3007L, 3007L, 0L, 0L);
		assertThat(this.first.rows("skills_en.csv")).containsExactly(13896L, 13896L, 0L, 0L);
		assertThat(this.first.rows("occupationSkillRelations.csv")).containsExactly(123855L, 123788L, 0L, 67L);
		assertThat(this.first.rows("skillSkillRelations.csv")).containsExactly(5899L, 5898L, 0L, 1L);
		assertThat(this.first.rows("broaderRelationsOccPillar.csv")).containsExactly(3617L, 3007L, 0L, 610L);
		assertThat(this.first.rows("broaderRelationsSkillPillar.csv")).containsExactly(20656L, 20013L, 0L, 643L);
		assertThat(this.first.rows("ISCOGroups_en.csv")).containsExactly(619L, 426L, 0L, 193L);
		assertThat(this.first.rows("skillGroups_en.csv")).containsExactly(640L, 412L, 0L, 228L);
	}

	@Test
	void holdsAsManyThingsInTheGraphAsTheFilesHave() {
		assertThat(this.graph
			.run("""
					RETURN COUNT { (:Role {importedBy: 'esco'}) } AS roles, COUNT { (:Skill {importedBy: 'esco'}) } AS skills,
					  COUNT { ()-[:REQUIRES]->() } AS requirements, COUNT { ()-[:BUILDS_ON]->() } AS prerequisites,
					  COUNT { ()-[:BROADER]->() } AS broader"""))
			.singleElement()
			.isEqualTo(Map.of("roles", 3007L, "skills", 13896L, "requirements", 123788L, "prerequisites", 5898L,
					"broader", 1247L));
	}

	@Test
	void changesNothingTheSecondTime() {
		this.second.reconciles().changedNothing();
		assertThat(this.version.current()).isEqualTo(this.versionOfFirst);
		assertThat(this.graph.run("MATCH (change:Change {import: $id}) RETURN change",
				Map.of("id", this.second.job().id())))
			.isEmpty();
	}

	@Test
	void namesTheOccupationThatOnlyRelationsHave() {
		assertThat(this.first.refused("occupationSkillRelations.csv")).hasSize(67)
			.allSatisfy((refused) -> assertThat(refused)
				.endsWith(" occupationUri: " + ORPHAN + " is no occupation in occupations_en.csv"));
	}

	@Test
	void refusesTheSkillThatBuildsOnItself() {
		assertThat(this.first.refused("skillSkillRelations.csv")).singleElement()
			.asString()
			.contains("c7708533-9467-4bea-afb9-f9b40a76c84a is the same concept");
		assertThat(this.graph.run("MATCH (s:Skill)-[:BUILDS_ON]->(s) RETURN s")).isEmpty();
	}

	@Test
	void leavesTheTypeOfSixSkillsUnknown() {
		assertThat(this.graph.run("MATCH (s:Skill) RETURN s.category AS category, count(*) AS skills")
			.stream()
			.collect(Collectors.toMap((row) -> String.valueOf(row.get("category")), (row) -> row.get("skills"))))
			.isEqualTo(Map.of("Skill", 10831L, "Knowledge", 3059L, "null", 6L));
	}

	@Test
	void keepsTheSkillsThatNoOccupationRequires() {
		// 771 in the file; two more are asked by the occupation alone that is not there.
		assertThat(this.graph.run("MATCH (s:Skill) WHERE NOT EXISTS { (s)<-[:REQUIRES]-() } RETURN count(s) AS skills")
			.getFirst()).containsEntry("skills", 773L);
	}

	@Test
	void strips() {
		assertThat(this.graph.run("""
				MATCH (n:Role|Skill)
				WITH coalesce(n.title, n.name) AS title, coalesce(n.alternateTitles, n.alternateNames, []) AS others
				WHERE any(text IN [title] + others WHERE text <> btrim(text) OR text = '' OR text CONTAINS '\n')
				RETURN title""")).isEmpty();
		assertThat(this.graph.run("MATCH (r:Role {title: 'radiation therapist'}) RETURN r.family AS family"))
			.isEqualTo(List.of(Map.of("family", "isco-3211")));
	}

	@Test
	void readsAlternateLabelsLineByLine() {
		assertThat(role("00030d09-2b3a-4efd-87cc-c4ea39d27c34")).containsEntry("title", "technical director")
			.containsEntry("family", "isco-2654")
			.containsEntry("familyTitle", "Film, stage and related directors and producers")
			.containsEntry("code", "2654.1.7")
			.containsEntry("alternateTitles",
					List.of("technical and operations director", "head of technical", "director of technical arts",
							"head of technical department", "technical supervisor", "technical manager"));
	}

	@Test
	void knowsOfNoLevel() {
		assertThat(this.graph.run("MATCH ()-[q:REQUIRES]->() RETURN q.importance AS importance, q.level AS level, "
				+ "q.basis AS basis, count(*) AS requirements"))
			.extracting((row) -> row.get("importance") + " " + row.get("level") + " " + row.get("basis"))
			.containsExactlyInAnyOrder("1.0 null STATED", "0.5 null STATED");
	}

	@Test
	void leadsFromEveryRoleToTheTenThatAskMostAlike() {
		AskedAlike alike = new AskedAlike();
		SharedData.commas(FOLDER + "occupationSkillRelations.csv")
			.stream()
			.filter((row) -> !row.get("occupationUri").equals(ORPHAN))
			.forEach((row) -> alike.ask(id(row.get("occupationUri")), row.get("skillUri"),
					row.get("relationType").equals("essential") ? 1.0 : 0.5));
		List<String> sample = alike.roles().stream().filter((role) -> role.hashCode() % 15 == 0).toList();
		assertThat(sample).hasSizeGreaterThan(100)
			.allSatisfy((role) -> assertThat(moves(role)).as(role)
				.containsExactlyEntriesOf(alike.nearest(role, (any) -> true)));
		// Nobody asks much of what an escort does: 0.04 at the most.
		assertThat(this.graph
			.run("MATCH (r:Role) WHERE NOT 1 <= COUNT { (r)-[:TRANSITIONS_TO]->() } <= 10 RETURN r.title AS title"))
			.containsExactly(Map.of("title", "escort"));
	}

	@Test
	void callsAMoveLateralInTheSameGroupOnly() {
		assertThat(this.graph.run("""
				MATCH (a:Role)-[t:TRANSITIONS_TO]->(b:Role)
				RETURN a.family = b.family AS same, t.kind AS kind, t.basis AS basis, count(*) > 1000 AS many"""))
			.containsExactlyInAnyOrder(Map.of("same", true, "kind", "LATERAL", "basis", "SIMILARITY", "many", true),
					Map.of("same", false, "kind", "CROSSOVER", "basis", "SIMILARITY", "many", true));
	}

	private Map<String, Double> moves(String role) {
		Map<String, Double> moves = new LinkedHashMap<>();
		this.graph
			.run("MATCH (:Role {id: $id})-[t:TRANSITIONS_TO]->(to:Role) "
					+ "RETURN to.id AS to, t.similarity AS similarity ORDER BY similarity DESC, to", Map.of("id", role))
			.forEach((row) -> moves.put(String.valueOf(row.get("to")), (Double) row.get("similarity")));
		return moves;
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> role(String uuid) {
		return (Map<String, Object>) this.graph
			.run("MATCH (r:Role {id: $id}) RETURN properties(r) AS role", Map.of("id", "esco:" + uuid))
			.stream()
			.map((row) -> Objects.requireNonNull(row.get("role")))
			.findFirst()
			.orElseThrow();
	}

	private static String id(String uri) {
		return "esco:" + Arrays.stream(uri.split("/")).toList().getLast();
	}

}
