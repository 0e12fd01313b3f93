package org.careerpathing.reach;

import java.util.List;
import java.util.Map;

import org.careerpathing.reach.ReachQuestion.Direction;
import org.careerpathing.role.RoleId;
import org.careerpathing.skill.Profile;
import org.careerpathing.skill.SkillId;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.careerpathing.transition.Gap;
import org.careerpathing.transition.Gaps;
import org.careerpathing.transition.LearningAmount;
import org.careerpathing.transition.SkillGap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What there is to learn on the way to a role, for somebody who has what the start
 * requires and the levels of a profile.
 */
@GraphTest
class ReachGapTests {

	@Autowired
	ReachableRoles reachable;

	@Autowired
	Gaps gaps;

	@Autowired
	TestGraph graph;

	@Test
	void isLoweredByAProfileSkillBySkill() {
		this.graph.reset("CREATE (a:Role {id: 'a', title: 'A'}), (b:Role {id: 'b', title: 'B'}), "
				+ "(a)-[:TRANSITIONS_TO]->(b), (s:Skill {id: 's'}), (t:Skill {id: 't'}), (u:Skill {id: 'u'}), "
				+ "(a)-[:REQUIRES {level: 2, importance: 1}]->(s), (b)-[:REQUIRES {level: 4, importance: 0.5}]->(s), "
				+ "(b)-[:REQUIRES {level: 3, importance: 1}]->(t), (b)-[:REQUIRES {level: 1.5, importance: 0.1}]->(u)");
		// S: 2 levels, half as important. T: 3 levels. U: 1.5 levels, a tenth.
		assertThat(gap(Map.of())).isEqualTo(gap(4.15, 3));
		// S: 1 level is left. T: 2. U: 1.5.
		assertThat(gap(Map.of("s", 3.0, "t", 1.0))).isEqualTo(gap(2.65, 3));
		// What the role requires counts where it is more than the profile says.
		assertThat(gap(Map.of("s", 1.0))).isEqualTo(gap(4.15, 3));
		assertThat(gap(Map.of("s", 5.0, "t", 3.0))).isEqualTo(gap(0.15, 1));
		assertThat(gap(Map.of("s", 4.0, "t", 4.5, "u", 1.5))).isEqualTo(gap(0.0, 0));
	}

	private static ReachedRole.RoleGap gap(double known, int skills) {
		return new ReachedRole.RoleGap(LearningAmount.of(known, true), skills);
	}

	/**
	 * One skill, of importance 1 where none is given. A dash is unknown, "none" not there
	 * at all. Unknown levels count as 3.
	 */
	@ParameterizedTest(name = "{0} and {1} to {2}, importance {3}: {4}")
	@CsvSource({ "-, 4, 4, 1, 0, true", "-, 2, 4, 1, 1, false", "-, none, 4, 1, 1, false", "-, 3.5, 4, 1, 0.5, false",
			"-, 2, 3, 1, 0, false", "-, 3, 3, 1, 0, true", "2, 3, -, 1, 0, false", "2, none, -, 1, 1, false",
			"none, 4, 5, -, 1, false", "none, 5, 5, -, 0, true", "none, 0, 5, 1, 5, true", "1, none, 0, 1, 0, true" })
	void saysWhatIsAssumed(String has, String own, String asked, String importance, double learning, boolean known) {
		this.graph.reset("CREATE (a:Role {id: 'a', title: 'A'}), (b:Role {id: 'b', title: 'B'}), "
				+ "(a)-[:TRANSITIONS_TO]->(b), (s:Skill {id: 's'}), (a)-[:REQUIRES {level: 1}]->(:Skill {id: 'other'}), "
				+ "(b)-[:REQUIRES {level: " + cypher(asked) + ", importance: " + cypher(importance) + "}]->(s)"
				+ (has.equals("none") ? "" : ", (a)-[:REQUIRES {level: " + cypher(has) + "}]->(s)"));
		assertThat(gap(own.equals("none") ? Map.of() : Map.of("s", Double.parseDouble(own))))
			.isEqualTo(new ReachedRole.RoleGap(LearningAmount.of(learning, known), (learning > 0) ? 1 : 0));
	}

	private static String cypher(String text) {
		return text.equals("-") ? "null" : text;
	}

	@Test
	void takesNothingForGrantedOfAStartWithoutRequirements() {
		this.graph.reset("CREATE (:Role {id: 'a', title: 'A'})-[:TRANSITIONS_TO]->(b:Role {id: 'b', title: 'B'}), "
				+ "(b)-[:REQUIRES {level: 4, importance: 0.5}]->(:Skill {id: 's'})");
		assertThat(gap(Map.of())).isEqualTo(new ReachedRole.RoleGap(LearningAmount.of(2.0, false), 1));
		assertThat(gap(Map.of("s", 3.0))).isEqualTo(new ReachedRole.RoleGap(LearningAmount.of(0.5, false), 1));
		assertThat(gap(Map.of("s", 4.0))).isEqualTo(gap(0.0, 0));
	}

	@Test
	void isUnknownWhereNobodySaysWhatTheRoleRequires() {
		this.graph.reset("CREATE (a:Role {id: 'a', title: 'A'})-[:TRANSITIONS_TO]->(:Role {id: 'b', title: 'B'}), "
				+ "(a)-[:REQUIRES {level: 4}]->(:Skill {id: 's'})");
		ReachedRole.RoleGap unknown = new ReachedRole.RoleGap(new LearningAmount(null, null), null);
		assertThat(gap(Map.of("s", 5.0))).isEqualTo(unknown);
		assertThat(ask("b", Direction.TO, Profile.none()).getFirst().gap()).isEqualTo(unknown);
	}

	@Test
	void isTheGapBetweenTheTwoRolesWhereThereIsNoProfile() {
		// 11 roles in a ring; levels and importances of 7 skills, each missing now and
		// then, and one role without requirements.
		this.graph.reset("UNWIND range(0, 10) AS i CREATE (:Role {id: 'r' + i, title: 'R'})",
				"UNWIND range(0, 6) AS j CREATE (:Skill {id: 's' + j, name: 'S'})",
				"UNWIND range(0, 10) AS i MATCH (a:Role {id: 'r' + i}) MATCH (b:Role {id: 'r' + (i + 1) % 11}) "
						+ "CREATE (a)-[:TRANSITIONS_TO {months: 1}]->(b)",
				"""
						UNWIND range(0, 9) AS i UNWIND range(0, 6) AS j
						WITH i, j, (i * 31 + j * 17 + i * j * 7) % 23 AS n WHERE n % 3 > 0
						MATCH (r:Role {id: 'r' + i}) MATCH (s:Skill {id: 's' + j})
						CREATE (r)-[:REQUIRES {level: CASE WHEN n % 11 = 0 THEN null ELSE n % 6 END,
						 importance: CASE WHEN n % 13 = 0 THEN null ELSE (n % 5) / 4.0 END}]->(s)""");
		for (String id : List.of("r0", "r4", "r10")) {
			List<ReachedRole> from = ask(id, Direction.FROM, Profile.none());
			List<ReachedRole> to = ask(id, Direction.TO, Profile.none());
			assertThat(from).hasSize(10).allMatch((role) -> role.gap().equals(between(id, role.role().id())));
			assertThat(to).hasSize(10).allMatch((role) -> role.gap().equals(between(role.role().id(), id)));
		}
	}

	private ReachedRole.RoleGap between(String from, String to) {
		Gap gap = this.gaps.between(new RoleId(from), new RoleId(to));
		@Nullable Double value = (gap.learning().known() != null) ? gap.learning().known() : gap.learning().assumed();
		return new ReachedRole.RoleGap(
				LearningAmount.of((value != null) ? (Double) (Math.round(value * 1e6) / 1e6) : null,
						gap.learning().known() != null),
				gap.skills().isEmpty() ? null : (int) gap.skills().stream().filter(ReachGapTests::isMissing).count());
	}

	/** Counts with 3 for an unknown level; an importance of 0 hides what is missing. */
	private static boolean isMissing(SkillGap skill) {
		double asked = (skill.toLevel() != null) ? skill.toLevel() : 3;
		boolean required = skill.state() != SkillGap.State.NEW;
		double has = !required ? 0 : (skill.fromLevel() != null) ? skill.fromLevel() : 3;
		return asked > has;
	}

	private ReachedRole.RoleGap gap(Map<String, Double> levels) {
		Profile profile = new Profile(levels.entrySet()
			.stream()
			.collect(java.util.stream.Collectors.toMap((each) -> new SkillId(each.getKey()), Map.Entry::getValue)));
		return ask("a", Direction.FROM, profile).getFirst().gap();
	}

	private List<ReachedRole> ask(String role, Direction direction, Profile profile) {
		return this.reachable
			.find(new ReachQuestion(new RoleId(role), direction, 30, 60, Rings.DEFAULT, 0, 1000, profile))
			.roles();
	}

}
