package org.careerpathing.skill;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.careerpathing.skill.ProfileBody.ProfileSkill;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.careerpathing.web.InputChecks;
import org.careerpathing.web.InvalidInput;
import org.careerpathing.web.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@GraphTest
class ProfilesTests {

	@Autowired
	Profiles profiles;

	@Autowired
	TestGraph graph;

	@BeforeEach
	void fillGraph() {
		this.graph
			.reset("CREATE (:Skill {id: 'pricing', name: 'Pricing'}), (:Skill {id: 'analytics', name: 'Analytics'}), "
					+ "(:Skill {id: 'onet:2.B.1.a', name: 'Social perceptiveness'}), "
					+ "(:Skill {id: 'fax', name: 'Fax', status: 'RETIRED', replacedBy: 'analytics'})");
	}

	@Test
	void readsLevelsInTheOrderOfTheSkillsIds() {
		Profile profile = accept(skill("pricing", 2.5), skill("analytics", 5), skill("onet:2.B.1.a", 0),
				skill("fax", -0.0));
		assertThat(profile.levels()).containsExactly(Map.entry(new SkillId("analytics"), 5.0),
				Map.entry(new SkillId("fax"), 0.0), Map.entry(new SkillId("onet:2.B.1.a"), 0.0),
				Map.entry(new SkillId("pricing"), 2.5));
		assertThat(profile.parameters())
			.isEqualTo(Map.of("analytics", 5.0, "fax", 0.0, "onet:2.B.1.a", 0.0, "pricing", 2.5));
	}

	@Test
	void takesAnEmptyProfile() {
		InputChecks checks = new InputChecks();
		assertThat(this.profiles.check(null, checks)).isEqualTo(Profile.none());
		assertThat(this.profiles.check(new ProfileBody(null), checks)).isEqualTo(Profile.none());
		assertThat(this.profiles.check(new ProfileBody(List.of()), checks).levels()).isEmpty();
		checks.done();
	}

	static Stream<@Nullable Object> wrongLevels() {
		return Stream.of(null, "3", "", true, List.of(3), Map.of(), -0.001, 5.001, -1, 6, Double.NaN,
				Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Long.MIN_VALUE, BigInteger.TEN.pow(400));
	}

	@ParameterizedTest
	@MethodSource("wrongLevels")
	void namesALevelThatIsNone(@Nullable Object level) {
		assertThat(errors(skill("pricing", 1), skill("analytics", level))).extracting(InvalidInput::parameter)
			.containsExactly("skills[1].level");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "Pricing", "no id at all", "a\u0000b", "pricing'}) DETACH DELETE (n" })
	void namesWhatIsNoIdWithoutRepeatingIt(String id) {
		assertThat(errors(skill(id, 1))).singleElement().satisfies((error) -> {
			assertThat(error.parameter()).isEqualTo("skills[0].skill");
			assertThat(error.message()).startsWith("has to be an id of at most 100 characters")
				.doesNotContain("no id at all", "DETACH");
		});
	}

	@Test
	void namesEverythingThatIsWrongAtOnceInTheOrderOfTheList() {
		List<InvalidInput> errors = errors(skill("pricng", 9), null, skill("analytics", 1), skill(null, "high"),
				skill("analytics", null), skill("zzz", 2));
		assertThat(errors).containsExactly(
				new InvalidInput("skills[0].skill",
						"has to be the id of a skill: there is no pricng (near matches: pricing)"),
				new InvalidInput("skills[0].level", "has to be from 0 to 5"),
				new InvalidInput("skills[1]", "is missing"), new InvalidInput("skills[3].skill", "is missing"),
				new InvalidInput("skills[3].level", "has to be a number"),
				new InvalidInput("skills[4].skill", "is given twice: skills[2] has it too"),
				new InvalidInput("skills[4].level", "is missing"),
				new InvalidInput("skills[5].skill", "has to be the id of a skill: there is no zzz"));
	}

	@Test
	void namesThePlaceInsideAnotherBody() {
		InputChecks checks = new InputChecks();
		this.profiles.check("profile", new ProfileBody(List.of(skill("pricing", 7))), checks);
		assertThat(errors(checks)).extracting(InvalidInput::parameter).containsExactly("profile.skills[0].level");
	}

	@Test
	void takesAThousandSkillsAndRefusesOneMore() {
		this.graph.run("UNWIND range(1, 1000) AS i CREATE (:Skill {id: 's' + i, name: 'S'})");
		assertThat(accept(many(1000)).levels()).hasSize(1000);
		assertThat(errors(many(1001)))
			.containsExactly(new InvalidInput("skills", "may have at most 1000 skills: there are 1001"));
		assertThat(errors(many(10000)))
			.containsExactly(new InvalidInput("skills", "may have at most 1000 skills: there are 10000"));
	}

	@Test
	void namesEachOfAThousandUnknownSkillsAndNearMatchesOfTheFirst() {
		this.graph.run("CREATE (:Skill {id: 'skill', name: 'Skill'})");
		ProfileSkill[] unknown = IntStream.range(0, 1000)
			.mapToObj((i) -> skill("skill-x" + i, 1))
			.toArray(ProfileSkill[]::new);
		List<InvalidInput> errors = errors(unknown);
		assertThat(errors).hasSize(1000).allMatch((error) -> error.message().contains("there is no skill-x"));
		assertThat(errors.subList(0, ProfileReader.NEAR_MATCHES))
			.allMatch((error) -> error.message().endsWith("(near matches: skill)"));
	}

	@Test
	void neverPutsALevelIntoText() {
		ProfileBody body = new ProfileBody(List.of(skill("pricing", 4.375), skill("analytics", 77.125)));
		InputChecks checks = new InputChecks();
		Profile profile = this.profiles.check(body, checks);
		Problem problem = catchThrowableOfType(Problem.class, checks::done);
		assertThat(List.of(body, body.skills(), profile, problem, problem.getBody())).map(Object::toString)
			.noneMatch((text) -> text.contains("4.375") || text.contains("77.125"));
		assertThat(profile).hasToString("Profile of 1 skills");
	}

	@Test
	void cannotBeChangedOrMadeWithAWrongLevel() {
		Profile profile = accept(skill("pricing", 1));
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> profile.levels().clear());
		assertThatIllegalArgumentException().isThrownBy(() -> new Profile(Map.of(new SkillId("pricing"), Double.NaN)));
		assertThatIllegalArgumentException().isThrownBy(() -> new Profile(Map.of(new SkillId("pricing"), 5.5)));
	}

	private static ProfileSkill skill(@Nullable String skill, @Nullable Object level) {
		return new ProfileSkill(skill, level);
	}

	private static ProfileSkill[] many(int count) {
		return IntStream.rangeClosed(1, count).mapToObj((i) -> skill("s" + i, 1.5)).toArray(ProfileSkill[]::new);
	}

	private Profile accept(@Nullable ProfileSkill... skills) {
		InputChecks checks = new InputChecks();
		Profile profile = this.profiles.check(new ProfileBody(Arrays.asList(skills)), checks);
		checks.done();
		return profile;
	}

	private List<InvalidInput> errors(@Nullable ProfileSkill... skills) {
		InputChecks checks = new InputChecks();
		this.profiles.check(new ProfileBody(new ArrayList<>(Arrays.asList(skills))), checks);
		return errors(checks);
	}

	private static List<InvalidInput> errors(InputChecks checks) {
		Problem problem = catchThrowableOfType(Problem.class, checks::done);
		Object errors = Objects.requireNonNull(problem.getBody().getProperties()).get("errors");
		return assertThat(errors).asInstanceOf(InstanceOfAssertFactories.list(InvalidInput.class))
			.actual()
			.stream()
			.map(InvalidInput.class::cast)
			.toList();
	}

}
