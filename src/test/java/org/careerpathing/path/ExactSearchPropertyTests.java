package org.careerpathing.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import org.careerpathing.path.ChanceGraph.ChanceRole;
import org.careerpathing.path.ChanceQuestions.Asked;
import org.careerpathing.path.EveryPath.Priced;
import org.careerpathing.path.PathFile.Answer;
import org.careerpathing.path.YensPaths.Cheapest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The search gives exactly the best paths: on graphs and for questions made by chance,
 * against every path there is, and on larger graphs against Dijkstra's and Yen's
 * algorithms.
 */
class ExactSearchPropertyTests {

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
	Arbitrary<Asked> small() {
		return ChanceQuestions.small();
	}

	/** No role asks for experience: then months are a sum too. */
	@Provide
	Arbitrary<Asked> large() {
		return ChanceGraphs.number(10, 60)
			.flatMap((size) -> ChanceQuestions.asked(
					ChanceGraphs.withLearning(size, 8 * size).map(ExactSearchPropertyTests::withoutExperience),
					ChanceQuestions.within(size, Arbitraries.just(Limits.of(Limits.MOST_MOVES))), 8));
	}

	private static ChanceGraph withoutExperience(ChanceGraph graph) {
		return new ChanceGraph(graph.roles()
			.stream()
			.map((role) -> new ChanceRole(null, role.status(), role.pay(), role.family(), role.track(),
					role.requires()))
			.toList(), graph.moves());
	}

	@Property(tries = 80)
	void givesEveryBestPathInItsOrderWithinAnyLimits(@ForAll("small") Asked asked) {
		file.with(asked.graph(), () -> asked.questions().forEach((question) -> {
			List<Priced> every = new EveryPath(asked.graph(), question).inOrder();
			List<Priced> expected = every.stream().limit(question.k()).toList();
			Statistics.label("several paths").collect(every.size() > 1).coverage((several) -> often(several, 12));
			Statistics.label("several paths within several limits")
				.collect(every.size() > 1 && limits(question.limits()) > 1)
				.coverage((several) -> often(several, 2));
			Answer answer = file.ask(question);
			assertThat(answer.exact()).as("exact: %s", question).isTrue();
			assertThat(answer.roles()).as("%s", question).isEqualTo(expected.stream().map(Priced::roles).toList());
			assertThat(answer.points()).as("%s", question).isEqualTo(expected.stream().map(Priced::points).toList());
			assertThat(answer.months()).as("%s", question).isEqualTo(expected.stream().map(Priced::months).toList());
		}));
	}

	/** Of questions that have no answer there are enough by themselves. */
	private static void often(StatisticsCoverage part, double percentage) {
		part.check(true).percentage((seen) -> seen > percentage);
	}

	private static long limits(Limits limits) {
		return Stream
			.of(limits.maxMoves() < 8, limits.maxMonths() != null, limits.maxPayDip() != null, !limits.via().isEmpty(),
					!limits.avoid().isEmpty(), !limits.avoidFamilies().isEmpty(), !limits.avoidKinds().isEmpty(),
					!limits.avoidTracks().isEmpty(), !limits.basis().isEmpty())
			.filter((set) -> set)
			.count();
	}

	/**
	 * Where there are hardly any paths, a search may come to its limit among beginnings
	 * that cannot arrive any more, and says so.
	 */
	@Property(tries = 20)
	void costsWhatDijkstrasAndYensAlgorithmsFind(@ForAll("large") Asked asked) {
		file.with(asked.graph(),
				() -> asked.questions().stream().map(ExactSearchPropertyTests::upTo8).forEach((question) -> {
					Answer answer = file.ask(question);
					Cheapest expected = new YensPaths(asked.graph(), question).find();
					Statistics.label("exact").collect(answer.exact()).coverage((exact) -> often(exact, 80));
					Statistics.label("as many as asked for")
						.collect(expected.points().size() == question.k())
						.coverage((enough) -> often(enough, 30));
					if (answer.exact()) {
						List<Long> compared = expected.complete() ? answer.points()
								: answer.points().stream().limit(expected.points().size()).toList();
						assertThat(compared).as("%s", question).isEqualTo(expected.points());
					}
					assertThat(answer.roles()).as("%s", question).doesNotHaveDuplicates().allSatisfy((roles) -> {
						assertThat(roles).doesNotHaveDuplicates();
						assertThat(roles).startsWith(question.from().value()).endsWith(question.to().value());
					});
				}));
	}

	private static PathQuestion upTo8(PathQuestion question) {
		return question.best(Math.min(8, question.k()));
	}

	@Property(tries = 20)
	void givesEachTimeTheBestPathThatDiffersEnoughFromAllBefore(@ForAll("small") Asked asked) {
		file.with(asked.graph(), () -> asked.questions().forEach((question) -> {
			List<Priced> every = new EveryPath(asked.graph(), question).inOrder();
			List<List<String>> found = new ArrayList<>();
			for (int round = 0; round < 4 && found.size() == round; round++) {
				List<List<String>> next = every.stream()
					.map(Priced::roles)
					.filter((path) -> found.stream().allMatch((other) -> differs(path, other, question.maxShared())))
					.limit(1)
					.toList();
				Answer answer = file.ask(question.best(1), Map.of("apart", List.copyOf(found)));
				assertThat(answer.exact()).as("exact: %s", question).isTrue();
				assertThat(answer.roles()).as("apart from %s: %s", found, question).isEqualTo(next);
				found.addAll(next);
			}
		}));
	}

	private static boolean differs(List<String> path, List<String> other, double maxShared) {
		List<String> inner = path.subList(1, path.size() - 1);
		List<String> others = other.subList(1, other.size() - 1);
		long shared = inner.stream().filter(others::contains).count();
		long hundredths = Math.round(100 * maxShared);
		return !path.equals(other) && shared <= hundredths * Math.min(inner.size(), others.size()) / 100;
	}

}
