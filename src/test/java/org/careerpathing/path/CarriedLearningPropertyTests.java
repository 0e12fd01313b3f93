package org.careerpathing.path;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.careerpathing.path.ChanceQuestions.Asked;
import org.careerpathing.path.EveryPath.Priced;
import org.careerpathing.path.PathFile.Answer;
import org.careerpathing.role.RoleId;
import org.careerpathing.skill.Profile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a path costs where a skill that was learned once is not learned again: the sum is
 * the one on paper, an order that is called certain is the right one, and the best path
 * is seldom missed. Learning follows from what roles require.
 */
class CarriedLearningPropertyTests {

	@SuppressWarnings("NullAway.Init")
	private static PathFile file;

	@BeforeContainer
	static void connect() {
		file = new PathFile();
	}

	@AfterContainer
	static void leave() {
		file.close();
	}

	@Provide
	Arbitrary<Asked> anything() {
		return ChanceGraphs.number(2, 9).flatMap((size) -> {
			Arbitrary<Profile> profile = Arbitraries.oneOf(Arbitraries.just(Profile.none()),
					ChanceGraphs.profile().map(ChanceQuestions::profile));
			Arbitrary<PathQuestion> question = Combinators
				.combine(ChanceQuestions.within(size, ChanceQuestions.limits(size)), profile)
				.as(CarriedLearningPropertyTests::with);
			return ChanceQuestions.asked(ChanceGraphs.withRequirements(size, 4 * size), question, 12);
		});
	}

	private static PathQuestion with(PathQuestion question, Profile profile) {
		return new PathQuestion(question.from(), question.to(), question.goal(), hundredths(question.weights()),
				question.limits(), question.mode(), question.maxShared(), question.k(), question.experienceMonths(),
				profile);
	}

	/** So that every product is a whole number of millionths. */
	private static Weights hundredths(Weights weights) {
		return new Weights(weights.moves(), weights.months(), Math.ceil(100 * weights.learning()) / 100,
				weights.evidence());
	}

	@Property(tries = 40)
	void countsEachSkillOnceAndIsRightWhereItIsCertain(@ForAll("anything") Asked asked) {
		file.with(asked.graph(), () -> asked.questions().forEach((question) -> {
			EveryPath every = new EveryPath(asked.graph(), question);
			List<Priced> carried = every.inOrderOfCarried();
			Answer answer = file.ask(question);
			Map<List<String>, Long> onPaper = byRoles(carried);
			Map<List<String>, Long> counted = byRoles(every.inOrder());
			assertThat(answer.exact()).as("exact: %s", question).isTrue();
			assertThat(answer.paths()).as("%s", question).allSatisfy((path) -> {
				assertThat(onPaper).containsEntry(path.roles(), path.points());
				assertThat(counted).containsEntry(path.roles(), path.countedPoints());
				assertThat(path.points()).isLessThanOrEqualTo(path.countedPoints());
			});
			if (answer.certain()) {
				assertThat(answer.roles()).as("certain: %s", question)
					.isEqualTo(carried.stream().limit(question.k()).map(Priced::roles).toList());
			}
		}));
	}

	private static Map<List<String>, Long> byRoles(List<Priced> paths) {
		return paths.stream().collect(Collectors.toMap(Priced::roles, Priced::points));
	}

	/**
	 * A graph of nine roles and somebody who is in one of them.
	 */
	record Situation(ChanceGraph graph, Profile profile) {

	}

	@Provide
	Arbitrary<List<Situation>> situations() {
		return Combinators
			.combine(ChanceGraphs.withRequirements(9, 60), ChanceGraphs.profile().map(ChanceQuestions::profile))
			.as(Situation::new)
			.list()
			.ofSize(250);
	}

	/** The numbers are printed; the floor is far below what they are. */
	@Property(tries = 1, seed = "1", shrinking = ShrinkingMode.OFF)
	void seldomMissesTheBestPath(@ForAll("situations") List<Situation> situations) {
		Map<String, Tally> tallies = new LinkedHashMap<>();
		for (Situation situation : situations) {
			file.with(situation.graph(), () -> {
				for (Goal goal : List.of(Goal.BEST_FIT, Goal.LEAST_LEARNING)) {
					count(situation.graph(), goal, Profile.none(), "no profile", tallies);
					count(situation.graph(), goal, situation.profile(), "a profile", tallies);
				}
			});
		}
		tallies.forEach((what, tally) -> System.out.printf(Locale.ROOT,
				"%s: of %d searches the best path came first in %d, was among those given in %d; certain %d%n", what,
				tally.searches, tally.first, tally.among, tally.certain));
		assertThat(tallies.values()).hasSize(8).allSatisfy((tally) -> {
			assertThat(tally.searches).isGreaterThan(100);
			assertThat(tally.first).isGreaterThan(tally.searches * 3 / 4);
		});
	}

	private static void count(ChanceGraph graph, Goal goal, Profile profile, String whose, Map<String, Tally> tallies) {
		PathQuestion question = new PathQuestion(new RoleId(ChanceGraph.id(3)), new RoleId(ChanceGraph.id(8)), goal,
				goal.weights(), Limits.of(8), Mode.BEST, 0.5, 1, null, profile);
		List<Priced> carried = new EveryPath(graph, question).inOrderOfCarried();
		for (int k : List.of(1, 3)) {
			if (carried.size() > k) {
				Tally tally = tallies.computeIfAbsent(goal + ", k " + k + ", " + whose, (what) -> new Tally());
				tally.add(file.ask(question.best(k)), carried.getFirst().points());
			}
		}
	}

	private static final class Tally {

		private int searches;

		private int first;

		private int among;

		private int certain;

		void add(Answer answer, long best) {
			this.searches++;
			this.first += (answer.points().getFirst() == best) ? 1 : 0;
			this.among += answer.points().contains(best) ? 1 : 0;
			this.certain += answer.certain() ? 1 : 0;
		}

	}

}
