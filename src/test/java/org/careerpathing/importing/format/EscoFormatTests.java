package org.careerpathing.importing.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.careerpathing.importing.job.Imports;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * ESCO in miniature: made up, in the layout of the official download.
 */
@GraphTest
class EscoFormatTests {

	private static final String O = "http://data.europa.eu/esco/occupation/";

	private static final String S = "http://data.europa.eu/esco/skill/";

	private static final String ISCO = "http://data.europa.eu/esco/isco/C";

	@Autowired
	TestGraph graph;

	@Autowired
	Imports imports;

	@TempDir
	Path folder;

	@BeforeEach
	void files() throws IOException {
		this.graph.reset();
		write("occupations_en.csv", "conceptUri,iscoGroup,preferredLabel,altLabels,definition,description,code",
				O + "o1,7512, baker ,\"bread baker\n baker\n\nroll baker \",,\"Bakes\nbread.\",7512.1",
				O + "o2,7512,pastry baker,,Bakes cakes.,,7512.1.1", O + "o3,5120,cook,,,,5120.1");
		write("skills_en.csv", "conceptUri,skillType,preferredLabel,altLabels,description",
				S + "s1,skill/competence,knead dough ,\"work dough\nknead\",Kneading.", S + "s2,knowledge,flour,,",
				S + "s3,,oven safety,,");
		write("occupationSkillRelations.csv", "occupationUri,relationType,skillType,skillUri",
				O + "o1,essential,skill/competence," + S + "s1", O + "o1,optional,knowledge," + S + "s2",
				O + "o2,essential,skill/competence," + S + "s1", O + "o3,essential,," + S + "s3");
	}

	@Test
	void readsOccupations() {
		assertThat(run().rows("occupations_en.csv")).containsExactly(3L, 3L, 0L, 0L);
		assertThat(node("esco:o1")).containsEntry("title", "baker")
			.containsEntry("family", "isco-7512")
			.containsEntry("code", "7512.1")
			.containsEntry("alternateTitles", List.of("bread baker", "roll baker"))
			.containsEntry("summary", "Bakes\nbread.")
			.containsEntry("sources", List.of("esco"))
			.doesNotContainKey("familyTitle");
		assertThat(node("esco:o2")).containsEntry("summary", "Bakes cakes.").doesNotContainKey("alternateTitles");
	}

	@Test
	void readsSkillsAndLeavesAnUnknownTypeUnknown() {
		run();
		assertThat(node("esco:s1")).containsEntry("name", "knead dough")
			.containsEntry("category", "Skill")
			.containsEntry("alternateNames", List.of("work dough", "knead"));
		assertThat(node("esco:s2")).containsEntry("category", "Knowledge").doesNotContainKey("summary");
		assertThat(node("esco:s3")).doesNotContainKey("category");
	}

	@Test
	void readsWhatIsEssentialAndWhatIsOptionalAtNoLevel() {
		run();
		assertThat(this.graph.run("MATCH (r:Role)-[q:REQUIRES]->(s) RETURN r.id + ' ' + s.id AS ends, "
				+ "q.importance AS importance, q.level AS level, q.basis AS basis ORDER BY ends"))
			.extracting((row) -> row.get("ends") + " " + row.get("importance") + " " + row.get("level") + " "
					+ row.get("basis"))
			.containsExactly("esco:o1 esco:s1 1.0 null STATED", "esco:o1 esco:s2 0.5 null STATED",
					"esco:o2 esco:s1 1.0 null STATED", "esco:o3 esco:s3 1.0 null STATED");
	}

	@Test
	void changesNothingTheSecondTime() throws IOException {
		groups();
		run().reconciles();
		run().reconciles().changedNothing();
	}

	@Test
	void namesEachRowThatCannotBeUsed() throws IOException {
		write("occupationSkillRelations.csv", "occupationUri,relationType,skillUri", O + "gone,essential," + S + "s1",
				O + "o1,essential," + S + "gone", O + "o1,needed," + S + "s1", S + "s1,essential," + S + "s1",
				O + "o1,essential," + S + "s1", O + "o1,optional," + S + "s1");
		Ran ran = run().reconciles();
		assertThat(ran.rows("occupationSkillRelations.csv")).containsExactly(6L, 1L, 0L, 5L);
		assertThat(ran.refused("occupationSkillRelations.csv")).containsExactly(
				"2 occupationUri: " + O + "gone is no occupation in occupations_en.csv",
				"3 skillUri: " + S + "gone is no skill in skills_en.csv",
				"4 relationType: needed has to be essential or optional",
				"5 occupationUri: " + S + "s1 has to be the URI of an occupation, such as " + O
						+ "00030d09-2b3a-4efd-87cc-c4ea39d27c34",
				"7 occupationUri, skillUri: " + O + "o1 " + S
						+ "s1 is in an earlier row already: leave out the one that is wrong");
	}

	@Test
	void refusesConceptsWithoutNameOrUri() throws IOException {
		write("occupations_en.csv", "conceptUri,iscoGroup,preferredLabel", O + "o1,7512, ", "o2,7512,cook",
				O + "o3,cooks,cook", O + "o4,,waiter");
		write("skills_en.csv", "conceptUri,skillType,preferredLabel", S + "o4,knowledge,waiting", S + "s1,,");
		Ran ran = run().reconciles();
		assertThat(ran.refused("occupations_en.csv")).hasSize(3);
		assertThat(ran.refused("skills_en.csv")).containsExactly("2 conceptUri: " + S + "o4 is an occupation already",
				"3 preferredLabel: null is empty");
		assertThat(node("esco:o4")).containsEntry("title", "waiter").doesNotContainKey("family");
	}

	@Test
	void takesNothingToBeDroppedWhereARowMayBeAboutAnything() throws IOException {
		run();
		write("occupations_en.csv", "conceptUri,iscoGroup,preferredLabel", O + "o1,7512,baker", O + "o2,7512,",
				O + "o3,5120,cook");
		assertThat(run().things("role")).endsWith(0L);
		assertThat(node("esco:o2")).containsEntry("status", "ACTIVE");
	}

	@Test
	void readsPrerequisitesAndRefusesASkillThatBuildsOnItself() throws IOException {
		write("skillSkillRelations.csv",
				"originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri",
				S + "s1,,optional,," + S + "s3", S + "s1,,essential,," + S + "s2", S + "s1,,optional,," + S + "s1",
				S + "s1,,optional,," + S + "s2");
		Ran ran = run().reconciles();
		assertThat(ran.refused("skillSkillRelations.csv")).containsExactly(
				"4 relatedSkillUri: " + S + "s1 is the same concept",
				"5 relatedSkillUri: " + S + "s2 is there already");
		assertThat(this.graph.run("MATCH (a)-[:BUILDS_ON]->(b) RETURN a.id + ' > ' + b.id AS link ORDER BY link"))
			.extracting((row) -> row.get("link"))
			.containsExactly("esco:s1 > esco:s2", "esco:s1 > esco:s3");
	}

	@Test
	void keepsTheGroupsOfConceptsByName() throws IOException {
		groups();
		Ran ran = run().reconciles();
		assertThat(node("esco:o1")).containsEntry("familyTitle", "Bakers");
		assertThat(node("esco:s1")).containsEntry("groups", List.of("handling food"))
			.containsEntry("broaderSkills", List.of("esco:s3"));
		assertThat(this.graph.run("MATCH (:Role {id: 'esco:o2'})-[:BROADER]->(r:Role) RETURN r.id AS id"))
			.containsExactly(Map.of("id", "esco:o1"));
		assertThat(ran.refused("ISCOGroups_en.csv"))
			.containsExactly("2 conceptUri: " + ISCO + "7 is a group without occupations of its own");
		assertThat(ran.refused("skillGroups_en.csv"))
			.containsExactly("2 conceptUri: " + S + "S1 is a group without skills of its own");
		assertThat(ran.refused("broaderRelationsOccPillar.csv")).containsExactly(
				"2 conceptUri: " + ISCO + "7512 is a group: what is broader than a group is not kept",
				"5 broaderUri: " + ISCO + "7512 is not the ISCO group that occupations_en.csv says");
		assertThat(ran.refused("broaderRelationsSkillPillar.csv")).containsExactly(
				"2 conceptUri: " + S + "S1.1 is a group: what is broader than a group is not kept",
				"5 broaderUri: " + S + "S9 is no skill in skills_en.csv, and no group in skillGroups_en.csv");
	}

	@Test
	void readsRequirementsOfSkillsThatTheGraphHas() throws IOException {
		run();
		Files.delete(this.folder.resolve("skills_en.csv"));
		run().reconciles().changedNothing();
		this.graph.reset();
		assertThat(run().refused("occupationSkillRelations.csv")).hasSize(4)
			.first()
			.asString()
			.endsWith("s1 is no skill in skills_en.csv, which was not sent");
	}

	private void groups() throws IOException {
		write("ISCOGroups_en.csv", "conceptType,conceptUri,code,preferredLabel", "ISCOGroup," + ISCO + "7,7,Crafts",
				"ISCOGroup," + ISCO + "7512,7512,Bakers");
		write("skillGroups_en.csv", "conceptType,conceptUri,preferredLabel", "SkillGroup," + S + "S1,skills",
				"SkillGroup," + S + "S1.1,handling food");
		write("broaderRelationsOccPillar.csv", "conceptType,conceptUri,broaderType,broaderUri",
				"ISCOGroup," + ISCO + "7512,ISCOGroup," + ISCO + "7",
				"Occupation," + O + "o1,ISCOGroup," + ISCO + "7512", "Occupation," + O + "o2,Occupation," + O + "o1",
				"Occupation," + O + "o3,ISCOGroup," + ISCO + "7512");
		write("broaderRelationsSkillPillar.csv", "conceptType,conceptUri,broaderType,broaderUri",
				"SkillGroup," + S + "S1.1,SkillGroup," + S + "S1",
				"KnowledgeSkillCompetence," + S + "s1,SkillGroup," + S + "S1.1",
				"KnowledgeSkillCompetence," + S + "s1,KnowledgeSkillCompetence," + S + "s3",
				"KnowledgeSkillCompetence," + S + "s2,SkillGroup," + S + "S9");
	}

	/** As the official files are: lines end in CR and LF, those inside cells in LF. */
	private void write(String file, String... lines) throws IOException {
		Files.writeString(this.folder.resolve(file), String.join("\r\n", lines) + "\r\n");
	}

	private Ran run() {
		return Ran.of(this.imports, "esco", this.folder);
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> node(String id) {
		return this.graph.run("MATCH (n:Role|Skill {id: $id}) RETURN properties(n) AS n", Map.of("id", id))
			.stream()
			.map((row) -> (Map<String, Object>) row.getOrDefault("n", Map.of()))
			.findFirst()
			.orElseThrow();
	}

}
