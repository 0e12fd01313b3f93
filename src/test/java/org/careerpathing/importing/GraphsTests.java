package org.careerpathing.importing;

import java.util.List;
import java.util.Map;

import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.careerpathing.version.DataVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class GraphsTests {

	private static final String KITCHEN = "classpath:graph/kitchen";

	@Autowired
	Graphs graphs;

	@Autowired
	TestGraph graph;

	@Autowired
	DataVersion version;

	Contents contents;

	@BeforeEach
	void emptyGraph() {
		this.graph.reset();
		this.contents = new Contents(this.graph);
	}

	@Test
	void loadsRolesWithEveryCell() {
		this.graphs.load(KITCHEN);
		assertThat(this.contents.role("commis-chef")).containsOnly(Map.entry("id", "commis-chef"),
				Map.entry("title", "Commis chef"), Map.entry("family", "kitchen"), Map.entry("level", 1L),
				Map.entry("track", "INDIVIDUAL_CONTRIBUTOR"),
				Map.entry("summary", "Learns at every station:\nhot, cold and pastry."),
				Map.entry("alternateTitles", List.of("Junior chef", "Apprentice cook")), Map.entry("payMin", 24000L),
				Map.entry("payMax", 28000L), Map.entry("payCurrency", "EUR"), Map.entry("payYear", 2024L),
				Map.entry("payNote", "Before tips"), Map.entry("sources", List.of("kitchen-survey", "chefs-digest")),
				Map.entry("status", "ACTIVE"), Map.entry("version", 1L), Map.entry("index", 0L),
				Map.entry("requiredLearning", 2.0));
		assertThat(this.contents.role("head-chef")).containsEntry("minMonths", 120L)
			.containsEntry("minMonthsUpTo", 180L);
		assertThat(this.contents.role("pastry-chef")).containsEntry("focus", "desserts").containsEntry("version", 1L);
		assertThat(this.contents.role("cooks-help")).containsEntry("status", "RETIRED")
			.containsEntry("replacedBy", "kitchen-porter");
	}

	@Test
	void keepsWhatIsUnknownAbsent() {
		this.graphs.load(KITCHEN);
		assertThat(this.contents.role("kitchen-porter")).containsOnly(Map.entry("id", "kitchen-porter"),
				Map.entry("title", "Kitchen porter"), Map.entry("family", "kitchen"), Map.entry("status", "ACTIVE"),
				Map.entry("version", 1L), Map.entry("index", 3L));
		assertThat(this.contents.edges("REQUIRES")).containsEntry("sous-chef > esco:food-costing",
				Map.of("basis", "STATED", "version", 1L));
	}

	@Test
	void labelsRolesByLevel() {
		this.graphs.load(KITCHEN);
		assertThat(this.contents.labels("kitchen-porter")).containsExactly("Role");
		assertThat(this.contents.labels("commis-chef")).containsExactlyInAnyOrder("Role", "Level1");
		assertThat(this.contents.labels("head-chef")).containsExactlyInAnyOrder("Role", "Level4");
	}

	@Test
	void loadsSkillsAndWhatRolesRequire() {
		this.graphs.load(KITCHEN);
		assertThat(this.contents.node("Skill", "knife-skills")).containsOnly(Map.entry("id", "knife-skills"),
				Map.entry("name", "Knife skills"), Map.entry("category", "CRAFT"),
				Map.entry("summary", "Cuts fast and safely."),
				Map.entry("alternateNames", List.of("Cutting", "Knife work")),
				Map.entry("sources", List.of("chefs-digest")), Map.entry("status", "ACTIVE"), Map.entry("version", 1L));
		assertThat(this.contents.edges("BUILDS_ON")).containsOnlyKeys("butchery > knife-skills");
		assertThat(this.contents.edges("REQUIRES")).hasSize(3)
			.containsEntry("sous-chef > knife-skills",
					Map.of("level", 3.5, "importance", 0.5, "basis", "IMPLIED", "sources",
							List.of("kitchen-survey", "chefs-digest"), "note", "Level judged from the tasks", "version",
							1L))
			.containsEntry("commis-chef > knife-skills", Map.of("level", 2.0, "importance", 1.0, "basis", "STATED",
					"sources", List.of("kitchen-survey"), "version", 1L));
	}

	@Test
	void loadsMovesWithTheirConditionsAndDerivesLearningAndTheCostOfEvidence() {
		this.graphs.load(KITCHEN);
		// Of an origin without requirements nothing is taken for granted: importance 1
		// times level 2. Stated costs 0.5 nats, and 1 more for being weak.
		assertThat(this.contents.edges("TRANSITIONS_TO")).hasSize(2)
			.containsEntry("kitchen-porter > commis-chef",
					Map.of("kind", "PROMOTION", "basis", "STATED", "sources", List.of("kitchen-survey"), "weakness",
							"One voice only", "version", 1L, "learningAssumed", 2.0, "evidenceCost", 1.5, "counted",
							List.of(24L, 2_000_000L, 1_500_000L)));
		// 0.5 times (3.5 - 2) for the knife, and 1 times 3 assumed for the costing. -ln
		// 0.25 is 2 ln 2.
		assertThat(this.contents.edges("TRANSITIONS_TO").get("commis-chef > sous-chef"))
			.isEqualTo(Map.ofEntries(Map.entry("kind", "PROMOTION"), Map.entry("months", 24L), Map.entry("share", 0.25),
					Map.entry("count", 40L), Map.entry("basis", "OBSERVED"),
					Map.entry("sources", List.of("kitchen-survey", "chefs-digest")),
					Map.entry("conditions", List.of("Has run a station.", "Can lead, and plan.")),
					Map.entry("conditionSources", List.of("kitchen-survey,chefs-digest", "")), Map.entry("version", 1L),
					Map.entry("learningAssumed", 3.75), Map.entry("evidenceCost", 2 * Math.log(2)),
					Map.entry("counted", List.of(24L, 3_750_000L, 1_386_294L))));
	}

	@Test
	void loadsSourcesAndEverythingTheySay() {
		this.graphs.load(KITCHEN);
		assertThat(this.contents.node("Source", "kitchen-survey"))
			.isEqualTo(Map.of("id", "kitchen-survey", "title", "A survey of kitchens, large and small", "author",
					"Ada Cook", "published", "2024-05", "url", "https://example.org/survey", "licence", "CC-BY-4.0"));
		assertThat(this.contents.node("Source", "chefs-digest")).isEqualTo(
				Map.of("id", "chefs-digest", "title", "The \"digest\" of the survey", "origin", "kitchen-survey"));
		assertThat(this.contents.node("Tier", "brigade/1")).isEqualTo(Map.of("id", "brigade/1", "ladder", "brigade",
				"rank", 1L, "title", "Helpers", "sources", List.of("chefs-digest")));
		assertThat(this.contents.node("Statement", "commis-works")).isEqualTo(Map.of("id", "commis-works", "topic",
				"SCOPE", "text", "A commis chef is a worker.", "sources", List.of("chefs-digest")));
		assertThat(this.contents.node("Conflict", "commis-is-apprentice"))
			.isEqualTo(Map.of("id", "commis-is-apprentice", "question", "Is a commis chef an apprentice?"));
		assertThat(this.contents.node("Route", "evening-school"))
			.isEqualTo(Map.of("id", "evening-school", "kind", "ENTRY", "title", "Evening school", "steps",
					List.of("Enrol", "Pass the examination"), "sources", List.of("kitchen-survey")));
		assertThat(this.contents.node("Certification", "food-hygiene"))
			.isEqualTo(Map.of("id", "food-hygiene", "title", "Food hygiene certificate", "abbreviation", "FHC",
					"provider", "The town", "sources", List.of("chefs-digest")));
	}

	@Test
	void linksWhatSourcesSayToRolesAndSources() {
		this.graphs.load(KITCHEN);
		assertThat(this.contents.edges("BROADER")).containsOnlyKeys("pastry-chef > commis-chef",
				"pastry-chef > sous-chef");
		assertThat(this.contents.edges("IN_TIER")).containsOnlyKeys("kitchen-porter > brigade/1",
				"commis-chef > brigade/1", "sous-chef > brigade/2");
		assertThat(this.contents.edges("ABOUT")).containsOnlyKeys("commis-learns > commis-chef",
				"commis-works > commis-chef", "commis-works > kitchen-porter");
		assertThat(this.contents.edges("SIDE_OF")).containsOnlyKeys("commis-learns > commis-is-apprentice",
				"commis-works > commis-is-apprentice");
		assertThat(this.contents.edges("LEADS_TO")).containsOnlyKeys("evening-school > commis-chef");
		assertThat(this.contents.edges("SUPPORTS")).containsOnlyKeys("food-hygiene > commis-chef",
				"food-hygiene > sous-chef");
		assertThat(this.contents.edges("SAID_BY")).containsOnlyKeys("brigade/1 > chefs-digest",
				"commis-learns > kitchen-survey", "commis-works > chefs-digest", "evening-school > kitchen-survey",
				"food-hygiene > chefs-digest");
	}

	@Test
	void tellsWhatItLoaded() {
		Loaded loaded = this.graphs.load(KITCHEN);
		// Nodes: 2 sources, 6 roles, 3 skills, 2 values of a scale, 2 tiers, 1 conflict,
		// 2 statements, 1
		// route, 1 certification.
		// Links: 3 requirements, 2 moves, 1 + 2 + 3 + 3 + 2 + 1 + 2 + 5 of the other
		// types.
		assertThat(loaded.created()).isEqualTo(20 + 5 + 19);
		assertThat(loaded.changed()).isZero();
		assertThat(loaded).hasToString("Loaded classpath:graph/kitchen: sources 2, roles 6, skills 3, scales 2, "
				+ "requirements 3, transitions 2, conditions 2, tiers 2, conflicts 1, statements 2, routes 1, certifications 1; "
				+ "created 44, changed 0; data version 1.");
		assertThat(this.version.current()).isOne();
	}

}
