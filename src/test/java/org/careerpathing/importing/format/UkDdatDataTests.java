package org.careerpathing.importing.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;
import org.careerpathing.importing.job.Imports;
import org.careerpathing.onet.SharedData;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.careerpathing.version.DataVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole framework of September 2025. Contains public sector information licensed
 * under the Open Government Licence v3.0.
 */
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf(value = "org.careerpathing.onet.SharedData#isThere",
		disabledReason = "The UK framework is not in ../shared/data, nor where -Dshared-data points to")
class UkDdatDataTests {

	@Autowired
	TestGraph graph;

	@Autowired
	Imports imports;

	@Autowired
	DataVersion version;

	@Autowired
	RestTestClient client;

	Ran first;

	@BeforeAll
	void importIt() {
		this.graph.reset();
		this.first = Ran.of(this.imports, "uk-ddat", SharedData.path("uk-ddat-2025-09"));
	}

	@Test
	void keepsAccountOfEveryRow() {
		assertThat(this.first.reconciles().rows("roles.csv")).containsExactly(1825L, 1781L, 0L, 44L);
	}

	@Test
	void leavesOutWhatIsNotInUse() {
		assertThat(this.first.refused("roles.csv").stream().filter((refused) -> refused.contains("NOT IN USE")))
			.hasSize(28);
		assertThat(this.graph.run("MATCH (r:Role) WHERE r.title CONTAINS 'NOT IN USE' RETURN r")).isEmpty();
	}

	@Test
	void countsCopiesOnce() {
		assertThat(this.first.refused("roles.csv")
			.stream()
			.filter((refused) -> refused.endsWith("copy of an earlier row"))).hasSize(16);
	}

	@Test
	void makesARoleOfEachLevel() {
		assertThat(this.graph.run("MATCH (r:Role) RETURN count(r) AS roles, count(DISTINCT r.title) AS titles, "
				+ "count(DISTINCT r.family) AS families"))
			.containsExactly(Map.of("roles", 201L, "titles", 201L, "families", 7L));
	}

	@Test
	void changesNothingTheSecondTime() {
		long before = this.version.current();
		Ran.of(this.imports, "uk-ddat", SharedData.path("uk-ddat-2025-09")).reconciles().changedNothing();
		assertThat(this.version.current()).isEqualTo(before);
	}

	@Test
	void ordersLevelsBySeniority() {
		assertThat(ladder("delivery-manager", "PROMOTION")).containsExactly(
				"Associate delivery manager > Delivery manager", "Delivery manager > Senior delivery manager");
		assertThat(ladder("delivery-manager", "CROSSOVER"))
			.containsExactly("Senior delivery manager > Head of (Agile) delivery management");
	}

	@Test
	void keepsManagementApart() {
		assertThat(ladder("software-developer", "PROMOTION")).containsExactlyInAnyOrder(
				"Apprentice developer > Junior developer", "Junior developer > Developer",
				"Developer > Senior developer", "Senior developer > Lead developer",
				"Lead developer > Principal developer", "Senior developer - management > Lead developer - management",
				"Lead developer - management > Principal developer - management");
		assertThat(ladder("software-developer", "CROSSOVER")).containsExactlyInAnyOrder(
				"Developer > Senior developer - management", "Senior developer > Senior developer - management",
				"Senior developer > Lead developer - management", "Lead developer > Lead developer - management",
				"Lead developer > Principal developer - management",
				"Principal developer > Principal developer - management");
		assertThat(
				this.graph.run("MATCH (r:Role {code: 'software-developer'}) RETURN r.title AS title, r.track AS track, "
						+ "r.level AS level ORDER BY level, title"))
			.extracting((row) -> row.get("level") + " " + row.get("title") + " " + row.get("track"))
			.containsExactly("1 Apprentice developer INDIVIDUAL_CONTRIBUTOR",
					"2 Junior developer INDIVIDUAL_CONTRIBUTOR", "3 Developer INDIVIDUAL_CONTRIBUTOR",
					"4 Senior developer INDIVIDUAL_CONTRIBUTOR", "4 Senior developer - management MANAGEMENT",
					"5 Lead developer INDIVIDUAL_CONTRIBUTOR", "5 Lead developer - management MANAGEMENT",
					"6 Principal developer INDIVIDUAL_CONTRIBUTOR", "6 Principal developer - management MANAGEMENT");
	}

	@Test
	void putsAHeadAboveThoseWhoKnowMoreOfTheCraft() {
		assertThat(this.graph.run("MATCH (r:Role {code: 'data-scientist'}) RETURN r.title AS title ORDER BY r.level"))
			.extracting((row) -> row.get("title"))
			.containsExactly("Trainee data scientist", "Associate data scientist", "Data scientist",
					"Principal data scientist", "Lead data scientist", "Head of data science");
	}

	@Test
	void keepsTheWordsOfTheFramework() {
		assertThat(this.graph.run("MATCH ()-[q:REQUIRES]->() RETURN DISTINCT q.proficiency AS word, q.level AS level, "
				+ "q.scale AS scale, q.importance AS importance, q.basis AS basis ORDER BY level"))
			.extracting((row) -> row.get("word") + " " + row.get("level") + " " + row.get("scale") + " "
					+ row.get("importance") + " " + row.get("basis"))
			.containsExactly("Awareness 1.25 uk-ddat null STATED", "Working 2.5 uk-ddat null STATED",
					"Practitioner 3.75 uk-ddat null STATED", "Expert 5.0 uk-ddat null STATED");
	}

	@Test
	void keepsLinesInsideFields() {
		assertThat(this.graph
			.run("MATCH (r:Role {id: 'uk-ddat:associate-business-architect'}) RETURN r.summary AS summary"))
			.extracting((row) -> String.valueOf(row.get("summary")))
			.singleElement()
			.asString()
			.startsWith("An associate business architect uses their knowledge")
			.contains("\n\nAt this role level, you will:\n- apply architectural methods");
	}

	@Test
	void keepsASkillThatIsLowerAtAHigherLevel() {
		assertThat(this.graph
			.run("""
					MATCH (skill)<-[less:REQUIRES]-(:Role)<-[:TRANSITIONS_TO {kind: 'PROMOTION'}]-(:Role)-[more:REQUIRES]->(skill)
					WHERE less.level < more.level
					RETURN count(*) AS skills""")
			.getFirst()
			.get("skills")).isNotEqualTo(0L);
	}

	@Test
	void leadsToOtherRolesThatAskAlike() {
		AskedAlike alike = new AskedAlike();
		Map<String, String> codes = new HashMap<>();
		this.graph.run(
				"MATCH (r:Role)-[q:REQUIRES]->(s) RETURN r.id AS role, r.code AS code, s.id AS skill, q.level AS level")
			.forEach((row) -> {
				codes.put(String.valueOf(row.get("role")), String.valueOf(row.get("code")));
				alike.ask(String.valueOf(row.get("role")), String.valueOf(row.get("skill")),
						Double.parseDouble(String.valueOf(row.get("level"))));
			});
		assertThat(alike.roles()).hasSize(201)
			.allSatisfy((role) -> assertThat(moves(role)).as(role)
				.isEqualTo(alike.nearest(role, (other) -> !Objects.equals(codes.get(other), codes.get(role)))));
	}

	private Map<String, Double> moves(String role) {
		return this.graph.run(
				"MATCH ({id: $id})-[t:TRANSITIONS_TO {basis: 'SIMILARITY'}]->(to) RETURN to.id AS to, t.similarity AS x",
				Map.of("id", role))
			.stream()
			.collect(Collectors.toMap((row) -> String.valueOf(row.get("to")),
					(row) -> Double.valueOf(String.valueOf(row.get("x")))));
	}

	@Test
	void answersTheGapsThatWereComputedIndependently() {
		List<CSVRecord> pairs = SharedData.commas("oracles/ddat_skill_gap.csv");
		assertThat(pairs).hasSize(299).allSatisfy((pair) -> assertThat(gap(pair)).isEqualTo(expected(pair)));
	}

	/** The numbers of the oracle, and each gap as {@code skill:have->need}. */
	private static Map<String, Object> expected(CSVRecord pair) {
		return Map.of("required", Integer.valueOf(pair.get("n_required")), "met", Integer.valueOf(pair.get("n_met")),
				"partial", Integer.valueOf(pair.get("n_partial")), "missing", Integer.valueOf(pair.get("n_missing")),
				"total", Integer.valueOf(pair.get("total_level_gap")), "gaps", gaps(pair.get("gap(skill:have->need)")));
	}

	private static Set<String> gaps(String text) {
		return text.isEmpty() ? Set.of() : Set.of(text.split("; "));
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> gap(CSVRecord pair) {
		Map<String, Object> gap = this.client.get()
			.uri("/v1/roles/{from}/gap/{to}", "uk-ddat:" + UkDdatFormat.slug(pair.get("from_level")),
					"uk-ddat:" + UkDdatFormat.slug(pair.get("to_level")))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.returnResult()
			.getResponseBody();
		List<Map<String, Object>> skills = (List<Map<String, Object>>) Objects.requireNonNull(gap).get("skills");
		return Map.of("required", Objects.requireNonNull(skills).size(), "met", states(skills, "COVERED"), "partial",
				states(skills, "RAISE"), "missing", states(skills, "NEW"), "total",
				skills.stream().mapToInt((skill) -> original(skill.get("missing"))).sum(), "gaps",
				skills.stream()
					.filter((skill) -> !"COVERED".equals(skill.get("state")))
					.map((skill) -> ((Map<String, Object>) Objects.requireNonNull(skill.get("skill"))).get("name") + ":"
							+ original(skill.get("fromLevel")) + "->" + original(skill.get("toLevel")))
					.collect(Collectors.toSet()));
	}

	private static int states(List<Map<String, Object>> skills, String state) {
		return (int) skills.stream().filter((skill) -> state.equals(skill.get("state"))).count();
	}

	/** A level as the framework counts it; what is not required is 0. */
	private static int original(@Nullable Object level) {
		return (level instanceof Number number) ? (int) Math.round(number.doubleValue() / 1.25) : 0;
	}

	private List<String> ladder(String code, String kind) {
		return this.graph
			.run("MATCH (a:Role {code: $code})-[t:TRANSITIONS_TO {kind: $kind, basis: 'IMPLIED'}]->(b:Role) "
					+ "RETURN a.title + ' > ' + b.title AS move ORDER BY a.level, b.level, move",
					Map.of("code", code, "kind", kind))
			.stream()
			.map((row) -> String.valueOf(row.get("move")))
			.toList();
	}

}
