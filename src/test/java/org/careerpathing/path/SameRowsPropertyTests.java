package org.careerpathing.path;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.careerpathing.path.ChanceQuestions.Asked;
import org.careerpathing.path.EveryPath.Priced;
import org.careerpathing.path.PathFile.Answer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a search goes about it makes no difference to what it finds: bounds by the number
 * of moves or not, for all roles or those near the start, worked out now or kept from
 * before.
 */
class SameRowsPropertyTests {

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

	@Property(tries = 8)
	void givesTheSameRowsHoweverItIsAsked(@ForAll("small") Asked asked) {
		file.with(asked.graph(), () -> asked.questions().forEach((question) -> {
			Answer plain = file.ask(question);
			assertThat(file.ask(question)).as("again: %s", question).isEqualTo(plain);
			for (Map<String, Object> way : List.<Map<String, Object>>of(Map.of("layered", true),
					Map.of("wholeGraph", 0), Map.of("wholeGraph", 0, "layered", true), Map.of("labels", 1_000_000))) {
				Answer answer = file.ask(question, way);
				assertThat(answer.exact()).as("exact, %s: %s", way, question).isTrue();
				assertThat(answer.paths()).as("%s: %s", way, question).isEqualTo(plain.paths());
			}
			assertThat(file.find(question).paths()).as("by the service: %s", question)
				.map(Found.Path::roles)
				.isEqualTo(plain.roles());
		}));
	}

	@Property(tries = 15)
	void isExactOrSaysThatItIsNot(@ForAll("small") Asked asked) {
		file.with(asked.graph(), () -> asked.questions().forEach((question) -> {
			Answer plain = file.ask(question);
			for (int labels : List.of(1, 10, 30)) {
				Answer answer = file.ask(question, Map.of("labels", labels));
				if (answer.exact()) {
					assertThat(answer.paths()).as("%d labels: %s", labels, question).isEqualTo(plain.paths());
				}
			}
		}));
	}

	@Property(tries = 15)
	void givesTheSameRowsFromWhatAnotherQuestionWorkedOut(@ForAll("small") Asked asked) {
		file.with(asked.graph(), () -> asked.questions().forEach((question) -> {
			PathQuestion other = otherWithTheSameKey(question, asked.questions().getFirst());
			@Nullable Value kept = file.ask(other, Map.of("keep", true)).kept();
			assertThat(kept).as("what can be kept").isNotNull();
			Answer answer = file.ask(question, known(kept));
			assertThat(answer.kept()).as("worked out although it was known").isNull();
			assertThat(answer).as("%s", question).isEqualTo(file.ask(question));
		}));
	}

	/** What is left to pay does not depend on any of what is taken from the other. */
	private static PathQuestion otherWithTheSameKey(PathQuestion question, PathQuestion other) {
		@Nullable Integer months = question.limits().maxMonths();
		Limits limits = question.limits()
			.withMaxMoves(other.limits().maxMoves())
			.withMaxMonths((months != null) ? Integer.valueOf(months + 30) : null);
		// A start that is to be passed too is no role between: nothing is worked out for
		// it.
		boolean sameStart = limits.maxPayDip() != null || limits.via().contains(other.from());
		return new PathQuestion(sameStart ? question.from() : other.from(), question.to(), question.goal(),
				question.weights(), limits, question.mode(), question.maxShared(), other.k(), other.experienceMonths(),
				question.profile());
	}

	@Property(tries = 15)
	void usesNothingThatAnOtherStateOfTheDataWorkedOut(@ForAll("small") Asked before, @ForAll("small") Asked after,
			@ForAll boolean later) {
		Map<PathQuestion, Value> kept = new HashMap<>();
		file.with(before.graph(), () -> {
			after.questions().forEach((question) -> {
				@Nullable Value known = file.ask(question, Map.of("keep", true)).kept();
				if (known != null) {
					kept.put(question, known);
				}
			});
			long version = file.version();
			file.with(after.graph(), () -> {
				if (!later) {
					file.mark(version, "b");
				}
				kept.forEach((question, old) -> {
					Answer answer = file.ask(question, known(old));
					assertThat(answer.kept()).as("taken for what it is not").isNotNull();
					assertThat(answer.roles()).as("%s", question)
						.isEqualTo(new EveryPath(after.graph(), question).best().stream().map(Priced::roles).toList());
				});
			});
		});
		assertThat(kept).isNotEmpty();
	}

	private static Map<String, @Nullable Object> known(@Nullable Value kept) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("kept", kept);
		parameters.put("keep", true);
		return parameters;
	}

}
