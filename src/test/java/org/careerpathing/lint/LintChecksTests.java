package org.careerpathing.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each check on a graph on paper, with the fault and with what only looks like it.
 */
@GraphTest
class LintChecksTests {

	/** Two posts with moves up and back between them: nothing is wrong with it. */
	private static final String SOUND = """
			CREATE (cook:Role {id: 'cook', title: 'Cook', alternateTitles: ['Chef', 'COOK'], family: 'kitchen', level: 1,
			    track: 'INDIVIDUAL_CONTRIBUTOR', sources: ['survey']}),
			  (head:Role {id: 'head', title: 'Head', alternateTitles: ['Head chef'], family: 'kitchen', level: 2,
			    track: 'MANAGEMENT', sources: ['survey'], status: 'ACTIVE'}),
			  (cook)-[:TRANSITIONS_TO {kind: 'PROMOTION', basis: 'STATED', sources: ['survey']}]->(head),
			  (head)-[:TRANSITIONS_TO {kind: 'STEP_BACK', basis: 'IMPLIED'}]->(cook),
			  (cook)-[:BROADER]->(head),
			  (knife:Skill {id: 'knife', name: 'Knife skills'})-[:BUILDS_ON]->(:Skill {id: 'care', name: 'Care'}),
			  (cook)-[:REQUIRES {basis: 'STATED', sources: ['survey']}]->(knife)<-[:REQUIRES {basis: 'IMPLIED'}]-(head),
			  (:Source {id: 'survey', title: 'A survey', published: '2024'}),
			  (cook)-[:IN_TIER]->(:Tier {id: 'brigade/1', ladder: 'brigade', rank: 1}),
			  (:Tier {id: 'brigade/2', ladder: 'brigade', rank: 2}),
			  (:Statement {id: 'hot', text: 'It is hot.'})-[:ABOUT]->(cook),
			  (:Statement {id: 'long', text: 'Days are long.'})-[:SIDE_OF]->(:Conflict {id: 'days', question: 'Are they?'})
			""";

	private static final LocalDate TODAY = LocalDate.of(2026, 8, 1);

	@Autowired
	Lint lint;

	@Autowired
	TestGraph graph;

	static List<String> names() {
		return Checks.ALL.stream().map(Check::name).toList();
	}

	private List<String> findings(String check, String... graph) {
		this.graph.reset(graph);
		LintAnswer.Result result = result(check, 1000);
		assertThat(result.count()).isEqualTo(result.findings().size());
		return result.findings()
			.stream()
			.map((finding) -> finding.roles().stream().map(LintAnswer.Concerned::id).collect(Collectors.joining(" "))
					+ " | " + finding.detail())
			.toList();
	}

	private LintAnswer.Result result(String check, int limit) {
		LintAnswer answer = this.lint.check(new LintQuestion(List.of(check), Severity.INFO, limit, 5, TODAY));
		assertThat(answer.checks()).hasSize(1);
		return answer.checks().getFirst();
	}

	@ParameterizedTest
	@MethodSource("names")
	void findsNothingInASoundGraph(String check) {
		assertThat(findings(check, SOUND)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("names")
	void findsNothingInAnEmptyGraph(String check) {
		assertThat(findings(check)).isEmpty();
	}

	@Test
	void findsRolesWithoutAMoveToARoleInUse() {
		assertThat(findings("dead-ends",
				"""
						CREATE (b:Role {id: 'b', title: 'B'})-[:TRANSITIONS_TO]->(a:Role {id: 'a', title: 'A'}),
						  (c:Role {id: 'c', title: 'C'})-[:TRANSITIONS_TO]->(old:Role {id: 'old', title: 'Old', status: 'RETIRED'}),
						  (b)-[:RETIRED_TRANSITION_TO]->(c), (a)-[:RETIRED_TRANSITION_TO]->(b)
						"""))
			.containsExactly("a | No move leads out of A.", "c | No move leads out of C, and none into it.");
	}

	@Test
	void findsRolesWithoutAMoveFromARoleInUse() {
		assertThat(findings("unreachable-roles",
				"""
						CREATE (b:Role {id: 'b', title: 'B'})-[:TRANSITIONS_TO]->(a:Role {id: 'a', title: 'A'}),
						  (:Role {id: 'old', title: 'Old', status: 'RETIRED'})-[:TRANSITIONS_TO]->(c:Role {id: 'c', title: 'C'}),
						  (c)-[:RETIRED_TRANSITION_TO]->(b)
						"""))
			.containsExactly("b | No move leads into B.", "c | No move leads into C, and none out of it.");
	}

	@Test
	void findsRolesForWhichNoSkillIsNamed() {
		assertThat(findings("roles-without-requirements", """
				CREATE (:Role {id: 'a', title: 'A'})-[:REQUIRES]->(s:Skill {id: 's', name: 'S'}),
				  (:Role {id: 'b', title: 'B'})-[:RETIRED_REQUIRES]->(s), (:Role {id: 'c', title: 'C'})-[:USES]->(s),
				  (:Role {id: 'old', title: 'Old', status: 'RETIRED'})
				""")).containsExactly("b | No skill is named that B requires.",
				"c | No skill is named that C requires.");
	}

	@Test
	void findsStatedMovesThatNameNoSource() {
		assertThat(findings("transitions-without-a-source",
				"""
						CREATE (a:Role {id: 'a', title: 'A'}), (b:Role {id: 'b', title: 'B'}), (c:Role {id: 'c', title: 'C'}),
						  (old:Role {id: 'old', title: 'Old', status: 'RETIRED'}),
						  (b)-[:TRANSITIONS_TO {basis: 'STATED'}]->(a), (a)-[:TRANSITIONS_TO {basis: 'STATED', sources: []}]->(c),
						  (a)-[:TRANSITIONS_TO {basis: 'STATED', sources: ['s']}]->(b), (b)-[:TRANSITIONS_TO {basis: 'IMPLIED'}]->(c),
						  (c)-[:TRANSITIONS_TO]->(b), (a)-[:TRANSITIONS_TO {basis: 'STATED'}]->(old),
						  (c)-[:TRANSITIONS_TO {basis: 'STATED', importedBy: 'our-company'}]->(a),
						  (old)-[:TRANSITIONS_TO {basis: 'STATED'}]->(a), (c)-[:RETIRED_TRANSITION_TO {basis: 'STATED'}]->(a)
						"""))
			.containsExactly("a c | The move from A to C is marked as stated, but names no source.",
					"b a | The move from B to A is marked as stated, but names no source.");
	}

	@Test
	void findsStatedRequirementsThatNameNoSource() {
		assertThat(findings("requirements-without-a-source", """
				CREATE (a:Role {id: 'a', title: 'A'}), (b:Role {id: 'b', title: 'B'}), (s:Skill {id: 's', name: 'S'}),
				  (t:Skill {id: 't', name: 'T'}), (gone:Skill {id: 'gone', name: 'Gone', status: 'RETIRED'}),
				  (old:Role {id: 'old', title: 'Old', status: 'RETIRED'}),
				  (b)-[:REQUIRES {basis: 'STATED'}]->(s), (a)-[:REQUIRES {basis: 'STATED', sources: []}]->(t),
				  (a)-[:REQUIRES {basis: 'STATED', sources: ['survey']}]->(s), (b)-[:REQUIRES {basis: 'IMPLIED'}]->(t),
				  (old)-[:REQUIRES {basis: 'STATED'}]->(s), (a)-[:REQUIRES {basis: 'STATED'}]->(gone),
				  (b)-[:RETIRED_REQUIRES {basis: 'STATED'}]->(t)
				""")).containsExactly("a | That A requires T is marked as stated, but no source is named.",
				"b | That B requires S is marked as stated, but no source is named.");
	}

	@Test
	void findsWhatSourcesSayDifferently() {
		assertThat(findings("sources-at-odds",
				"""
						CREATE (a:Role {id: 'a', title: 'A', atOdds: ['level', 'title']}), (b:Role {id: 'b', title: 'B', atOdds: []}),
						  (old:Role {id: 'old', title: 'Old', status: 'RETIRED', atOdds: ['level']}),
						  (s:Skill {id: 's', name: 'S', atOdds: ['category']}), (b)-[:REQUIRES {atOdds: ['level']}]->(s),
						  (b)-[:TRANSITIONS_TO {atOdds: ['kind', 'months']}]->(a), (a)-[:TRANSITIONS_TO {alsoSaid: ['x {}']}]->(b),
						  (a)-[:TRANSITIONS_TO {atOdds: ['kind']}]->(old)
						"""))
			.containsExactly("a | Sources say different things of A: level, title.",
					"b | Sources say different things of the skill S: category.",
					"b | Sources say different things of what B requires of S: level.",
					"b a | Sources say different things of the move from B to A: kind, months.");
	}

	@Test
	void findsPromotionsDownAndStepsBackUp() {
		assertThat(findings("promotions-that-go-down",
				"""
						CREATE (low:Role {id: 'low', title: 'Low', level: 1, family: 'f'}),
						  (mid:Role {id: 'mid', title: 'Mid', level: 2, family: 'f'}),
						  (top:Role {id: 'top', title: 'Top', level: 3}),
						  (unknown:Role {id: 'unknown', title: 'Unknown', family: 'f'}),
						  (other:Role {id: 'other', title: 'Other', level: 1, family: 'g'}),
						  (old:Role {id: 'old', title: 'Old', level: 1, family: 'f', status: 'RETIRED'}),
						  (top)-[:TRANSITIONS_TO {kind: 'PROMOTION'}]->(mid), (low)-[:TRANSITIONS_TO {kind: 'STEP_BACK'}]->(mid),
						  (mid)-[:TRANSITIONS_TO {kind: 'STEP_BACK'}]->(low), (low)-[:TRANSITIONS_TO {kind: 'PROMOTION'}]->(top),
						  (top)-[:TRANSITIONS_TO {kind: 'LATERAL'}]->(low), (mid)-[:TRANSITIONS_TO {kind: 'PROMOTION'}]->(unknown),
						  (mid)-[:TRANSITIONS_TO {kind: 'PROMOTION'}]->(other), (mid)-[:TRANSITIONS_TO {kind: 'PROMOTION'}]->(old),
						  (mid)-[:TRANSITIONS_TO]->(top)
						"""))
			.containsExactly("low mid | The step back from Low to Mid leads from level 1 up to level 2.",
					"top mid | The promotion from Top to Mid leads from level 3 down to level 2.");
	}

	@Test
	void doesNotMindAPromotionWithinALevel() {
		assertThat(findings("promotions-that-go-down", """
				CREATE (:Role {id: 'a', title: 'A', level: 2})-[:TRANSITIONS_TO {kind: 'PROMOTION'}]->
				  (:Role {id: 'b', title: 'B', level: 2})
				""")).isEmpty();
	}

	@Test
	void findsPromotionsInBothDirections() {
		assertThat(findings("promotions-both-ways", """
				CREATE (a:Role {id: 'a', title: 'A'}), (b:Role {id: 'b', title: 'B'}), (c:Role {id: 'c', title: 'C'}),
				  (old:Role {id: 'old', title: 'Old', status: 'RETIRED'}),
				  (b)-[:TRANSITIONS_TO {kind: 'PROMOTION'}]->(a), (a)-[:TRANSITIONS_TO {kind: 'PROMOTION'}]->(b),
				  (b)-[:TRANSITIONS_TO {kind: 'PROMOTION'}]->(c), (c)-[:TRANSITIONS_TO {kind: 'STEP_BACK'}]->(b),
				  (c)-[:TRANSITIONS_TO {kind: 'PROMOTION'}]->(a),
				  (a)-[:TRANSITIONS_TO {kind: 'PROMOTION'}]->(old), (old)-[:TRANSITIONS_TO {kind: 'PROMOTION'}]->(a)
				""")).containsExactly("a b | A promotion leads from A to B, and another one back.");
	}

	@Test
	void findsMovesBetweenARoleInUseAndARetiredOne() {
		assertThat(findings("moves-of-retired-roles", """
				CREATE (a:Role {id: 'a', title: 'A'}), (b:Role {id: 'b', title: 'B', status: 'ACTIVE'}),
				  (old:Role {id: 'old', title: 'Old', status: 'RETIRED', replacedBy: 'b'}),
				  (older:Role {id: 'older', title: 'Older', status: 'RETIRED'}),
				  (b)-[:TRANSITIONS_TO]->(old), (old)-[:TRANSITIONS_TO]->(a), (a)-[:TRANSITIONS_TO]->(older),
				  (old)-[:TRANSITIONS_TO]->(older), (a)-[:TRANSITIONS_TO]->(b), (b)-[:RETIRED_TRANSITION_TO]->(older)
				""")).containsExactly("a older | In the move from A to Older, Older is retired.",
				"b old | In the move from B to Old, Old is retired and replaced by b.",
				"old a | In the move from Old to A, Old is retired and replaced by b.");
	}

	@Test
	void findsQuestionsAboutRolesWithSeveralSides() {
		assertThat(findings("contradicting-statements",
				"""
						CREATE (a:Role {id: 'a', title: 'A'}), (b:Role {id: 'b', title: 'B'}),
						  (old:Role {id: 'old', title: 'Old', status: 'RETIRED'}),
						  (leads:Conflict {id: 'leads', question: 'Does A lead?'}), (alone:Conflict {id: 'alone', question: 'Alone?'}),
						  (general:Conflict {id: 'general', question: 'In general?'}), (past:Conflict {id: 'past', question: 'Past?'}),
						  (yes:Statement {id: 'yes'})-[:SIDE_OF]->(leads)<-[:SIDE_OF]-(no:Statement {id: 'no'}),
						  (b)<-[:ABOUT]-(yes)-[:ABOUT]->(a)<-[:ABOUT]-(no)-[:ABOUT]->(old),
						  (a)<-[:ABOUT]-(:Statement {id: 'one'})-[:SIDE_OF]->(alone),
						  (:Statement {id: 'g1'})-[:SIDE_OF]->(general)<-[:SIDE_OF]-(:Statement {id: 'g2'}),
						  (old)<-[:ABOUT]-(:Statement {id: 'p1'})-[:SIDE_OF]->(past)<-[:SIDE_OF]-(:Statement {id: 'p2'})
						"""))
			.containsExactly("a b | There are 2 answers: Does A lead?");
	}

	@Test
	void findsTitlesOfSeveralRoles() {
		assertThat(findings("doubled-titles", """
				CREATE (:Role {id: 'a', title: 'Product Owner ', alternateTitles: ['PO', 'Owner']}),
				  (:Role {id: 'b', title: 'product owner', alternateTitles: ['Keeper', ' po']}),
				  (:Role {id: 'c', title: 'OWNER'}), (:Role {id: 'd', title: 'Keeper of keys', alternateTitles: []}),
				  (:Role {id: 'e', title: 'Host', alternateTitles: ['host', 'Guest', 'guest ']}),
				  (:Role {id: 'old', title: 'Keeper', status: 'RETIRED'})
				""")).containsExactly("a b | 2 roles are called \"Product Owner\", all of them by their usual title.",
				"a c | 2 roles are called \"OWNER\", 1 of them by the usual title.",
				"a b | 2 roles are called \"PO\", all of them by an alternate title.");
	}

	@Test
	void findsLevelsThatAFamilyLacksOnATrack() {
		assertThat(findings("ladders-with-holes",
				"""
						UNWIND [['a1', 'a', 1, 'INDIVIDUAL_CONTRIBUTOR'], ['a2', 'a', 2, 'INDIVIDUAL_CONTRIBUTOR'],
						    ['a2m', 'a', 2, 'MANAGEMENT'], ['a4', 'a', 4, 'INDIVIDUAL_CONTRIBUTOR'], ['a3m', 'a', 3, 'MANAGEMENT'],
						    ['filled1', 'filled', 1, 'MANAGEMENT'], ['filled2', 'filled', 2, null], ['filled3', 'filled', 3, 'MANAGEMENT'],
						    ['m1', 'm', 1, null], ['m2', 'm', 2, 'MANAGEMENT'], ['m3', 'm', 3, null], ['m7', 'm', 7, null],
						    ['split1', 'split', 1, 'INDIVIDUAL_CONTRIBUTOR'], ['split4', 'split', 4, 'MANAGEMENT'],
						    ['none1', null, 1, null], ['none3', null, 3, null], ['open', 'open', null, null]] AS row
						CREATE (:Role {id: row[0], title: row[0], family: row[1], level: row[2], track: row[3]})
						""",
				"CREATE (:Role {id: 'a3', title: 'Old', family: 'a', level: 3, track: 'INDIVIDUAL_CONTRIBUTOR', status: 'RETIRED'})"))
			.containsExactly(
					"a2 a4 | The family a, among individual contributors, has roles at levels 1 to 4, but none at 3.",
					"m3 m7 | The family m has roles at levels 1 to 7, but none at 4, 5, 6.");
	}

	@Test
	void findsRanksThatALadderOfTiersLacks() {
		assertThat(findings("ladders-with-holes",
				"""
						CREATE (a:Role {id: 'a', title: 'A'}), (old:Role {id: 'old', title: 'Old', status: 'RETIRED'}),
						  (a)-[:IN_TIER]->(:Tier {id: 'two/2', ladder: 'two', rank: 2})<-[:IN_TIER]-(old),
						  (a)-[:IN_TIER]->(:Tier {id: 'two/3', ladder: 'two', rank: 3}), (:Tier {id: 'two/6', ladder: 'two', rank: 6}),
						  (:Tier {id: 'whole/2', ladder: 'whole', rank: 2}), (:Tier {id: 'whole/1', ladder: 'whole', rank: 1})
						"""))
			.containsExactly("a | The ladder two has ranks up to 6, but no tier of rank 1, 4, 5.");
	}

	@Test
	void findsSourcesThatAreOldOrOfUnknownAge() {
		assertThat(findings("stale-sources",
				"""
						CREATE (:Role {id: 'a', title: 'A', sources: ['old', 'older']}), (:Role {id: 'b', title: 'B', sources: ['old']}),
						  (:Role {id: 'gone', title: 'Gone', sources: ['older'], status: 'RETIRED'}),
						  (:Source {id: 'old', title: 'Old', published: '2021-07-31'}), (:Source {id: 'older', title: 'Older', published: '2020'}),
						  (:Source {id: 'unknown', title: 'Unknown'}), (:Source {id: 'month', title: 'Month', published: '2021-07'}),
						  (:Source {id: 'same-day', title: 'Same day', published: '2021-08-01'}),
						  (:Source {id: 'same-month', title: 'Same month', published: '2021-08'}),
						  (:Source {id: 'same-year', title: 'Same year', published: '2021'})
						"""))
			.containsExactly("a | Published 2020: Older; it describes 1 role.",
					" | Published 2021-07: Month; it describes no role.",
					"a b | Published 2021-07-31: Old; it describes 2 roles.",
					" | It is not known when this was published: Unknown; it describes no role.");
	}

	@Test
	void countsTheYearsOfASourceFromTheDayThatIsGiven() {
		this.graph.reset("CREATE (:Source {id: 's', title: 'S', published: '2023-01-15'})");
		assertThat(sources(2, LocalDate.of(2025, 1, 15))).isZero();
		assertThat(sources(2, LocalDate.of(2025, 1, 16))).isEqualTo(1);
		assertThat(sources(3, LocalDate.of(2025, 1, 16))).isZero();
	}

	private long sources(int years, LocalDate today) {
		return this.lint.check(new LintQuestion(List.of("stale-sources"), Severity.INFO, 10, years, today))
			.checks()
			.getFirst()
			.count();
	}

	@Test
	void findsRolesThatAreAKindOfThemselves() {
		assertThat(findings("cycles-in-broader", """
				CREATE (a:Role {id: 'a', title: 'A'}), (b:Role {id: 'b', title: 'B'}), (c:Role {id: 'c', title: 'C'}),
				  (d:Role {id: 'd', title: 'D'}), (e:Role {id: 'e', title: 'E'}), (s:Role {id: 's', title: 'S'}),
				  (old:Role {id: 'old', title: 'Old', status: 'RETIRED'}),
				  (a)-[:BROADER]->(c)-[:BROADER]->(b)-[:BROADER]->(a), (a)-[:BROADER]->(d)-[:BROADER]->(b),
				  (e)-[:BROADER]->(a), (d)-[:BROADER]->(e)-[:BROADER]->(d), (s)-[:BROADER]->(s),
				  (e)-[:BROADER]->(old)-[:BROADER]->(e)
				""")).containsExactly(
				"a c b | Each of these 3 roles is a kind of the next, and the last one a kind of the first.",
				"d e | Each of these 2 roles is a kind of the next, and the last one a kind of the first.",
				"s | S is a kind of itself.");
	}

	@Test
	void doesNotMindSeveralWaysToABroaderRole() {
		assertThat(findings("cycles-in-broader", """
				CREATE (a:Role {id: 'a', title: 'A'}), (d:Role {id: 'd', title: 'D'}),
				  (a)-[:BROADER]->(:Role {id: 'b', title: 'B'})-[:BROADER]->(d),
				  (a)-[:BROADER]->(:Role {id: 'c', title: 'C'})-[:BROADER]->(d), (a)-[:BROADER]->(d)
				""")).isEmpty();
	}

	@Test
	void findsSkillsThatBuildOnThemselves() {
		assertThat(findings("cycles-in-builds-on", """
				CREATE (x:Skill {id: 'x', name: 'X'}), (y:Skill {id: 'y', name: 'Y'}), (z:Skill {id: 'z', name: 'Z'}),
				  (s:Skill {id: 's', name: 'S'}), (gone:Skill {id: 'gone', name: 'Gone', status: 'RETIRED'}),
				  (x)-[:BUILDS_ON]->(z)-[:BUILDS_ON]->(y)-[:BUILDS_ON]->(x), (s)-[:BUILDS_ON]->(s),
				  (y)-[:BUILDS_ON]->(gone)-[:BUILDS_ON]->(y),
				  (x)<-[:REQUIRES]-(a:Role {id: 'a', title: 'A'})-[:REQUIRES]->(y),
				  (z)<-[:REQUIRES]-(:Role {id: 'old', title: 'Old', status: 'RETIRED'}),
				  (z)<-[:REQUIRES]-(:Role {id: 'b', title: 'B'}), (gone)<-[:REQUIRES]-(:Role {id: 'c', title: 'C'})
				""")).containsExactly(" | S builds on itself.",
				"a b | Each of these skills builds on the next, and the last one on the first: X, Z, Y.");
	}

	@Test
	void findsACircleOfAnyLengthAndNamesItsFirstTwenty() {
		String circle = "UNWIND range(10, 59) AS i MATCH (a:%1$s {id: 'n' + i}), (b:%1$s {id: 'n' + (10 + (i - 9) %% 50)}) "
				+ "CREATE (a)-[:%2$s]->(b)";
		String roles = "UNWIND range(10, 59) AS i CREATE (:Role {id: 'n' + i, title: 'N' + i})";
		List<String> broader = findings("cycles-in-broader", roles, circle.formatted("Role", "BROADER"));
		assertThat(broader).singleElement().asString().startsWith("n10 n11 n12 ").contains(" n29 | Each of these 50 ");
		List<String> skills = findings("cycles-in-builds-on", roles,
				"UNWIND range(10, 59) AS i MATCH (r:Role {id: 'n' + i}) "
						+ "CREATE (:Skill {id: 'n' + i, name: 'S' + i})<-[:REQUIRES]-(r)",
				circle.formatted("Skill", "BUILDS_ON"));
		assertThat(skills).singleElement().asString().startsWith("n10 n11 ").endsWith("S28, S29, and 30 more.");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 5 })
	void givesTheFirstFindingsAndCountsAll(int limit) {
		for (String check : List.of("dead-ends", "roles-without-requirements", "doubled-titles", "ladders-with-holes",
				"stale-sources", "cycles-in-broader", "cycles-in-builds-on", "contradicting-statements",
				"transitions-without-a-source")) {
			this.graph
				.reset("""
						UNWIND ['e', 'd', 'c', 'b', 'a'] AS i
						CREATE (one:Role {id: i + 1, title: i, family: i, level: 1})-[:BROADER]->(one),
						  (two:Role {id: i + 2, title: i, family: i, level: 3}), (:Source {id: i, title: i}),
						  (s:Skill {id: i, name: i})-[:BUILDS_ON]->(s), (hidden:Role {id: 'x' + i, title: i, status: 'RETIRED'}),
						  (:Statement {id: i + 1})-[:SIDE_OF]->(:Conflict {id: i})<-[:SIDE_OF]-(t:Statement {id: i + 2})-[:ABOUT]->(one),
						  (one)-[:TRANSITIONS_TO {basis: 'STATED'}]->(two), (two)-[:TRANSITIONS_TO {basis: 'STATED'}]->(hidden)
						""");
			LintAnswer.Result all = result(check, 1000);
			assertThat(all.findings()).as(check).hasSizeGreaterThanOrEqualTo(5);
			LintAnswer.Result some = result(check, limit);
			assertThat(some.findings()).as(check).isEqualTo(all.findings().subList(0, limit));
			assertThat(some.count()).as(check).isEqualTo(all.count()).isEqualTo(all.findings().size());
		}
	}

	@Test
	void names20RolesOfAFindingAtMost() {
		assertThat(findings("doubled-titles", "UNWIND range(10, 39) AS i CREATE (:Role {id: 'r' + i, title: 'Clerk'})"))
			.singleElement()
			.asString()
			.startsWith("r10 r11 r12 ")
			.endsWith(" r29 | 30 roles are called \"Clerk\", all of them by their usual title.");
	}

}
