package org.careerpathing.importing.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.careerpathing.change.Provenance.Added;
import org.careerpathing.change.AlsoSaid;
import org.careerpathing.importing.staging.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimsTests {

	private static final Map<String, Map<String, Object>> SAID = Map.of("book",
			Map.of("kind", "LATERAL", "basis", "STATED", "sources", List.of("book"), "months", 48L), "history",
			Map.of("kind", "PROMOTION", "basis", "OBSERVED", "sources", List.of("history"), "months", 30L, "count", 7L),
			"onet", Map.of("kind", "CROSSOVER", "basis", "SIMILARITY", "sources", List.of("onet"), "tier", "Primary"));

	private static final Map<String, List<String>> GIVEN = Map.of("book",
			List.of("kind", "basis", "sources", "months", "count"), "history",
			List.of("kind", "basis", "sources", "months", "count"), "onet",
			List.of("kind", "basis", "sources", "tier"));

	private static Map<String, Object> said(Map<String, Object> move, String source) {
		return written(move, SAID.getOrDefault(source, Map.of()), source);
	}

	private static Map<String, Object> written(Map<String, Object> move, Map<String, Object> values, String source) {
		Set<String> given = new TreeSet<>(GIVEN.getOrDefault(source, List.of()));
		given.addAll(values.keySet());
		return after(move, move.isEmpty() ? Merged.created(values, given, source)
				: claims(move).with(source, values, given).merged());
	}

	private static Claims claims(Map<String, Object> move) {
		return new Claims(Speaking.of(Kind.TRANSITION), move, Set.of());
	}

	private static Map<String, Object> after(Map<String, Object> move, Merged merged) {
		Map<String, Object> after = new TreeMap<>(move);
		merged.set().forEach((name, value) -> {
			if (value == null) {
				after.remove(name);
			}
			else {
				after.put(name, value);
			}
		});
		return after;
	}

	@Test
	void isTheSameInWhateverOrderSourcesSpeak() {
		List<List<String>> orders = new ArrayList<>();
		List<String> sources = List.of("book", "history", "onet");
		sources.forEach((one) -> sources.stream()
			.filter((two) -> !two.equals(one))
			.forEach((two) -> sources.stream()
				.filter((three) -> !three.equals(one) && !three.equals(two))
				.forEach((three) -> orders.add(List.of(one, two, three)))));
		assertThat(orders).hasSize(6).allSatisfy((order) -> {
			Map<String, Object> move = new TreeMap<>();
			for (String source : order) {
				move = said(move, source);
			}
			assertThat(move).containsAllEntriesOf(Map.of("kind", "LATERAL", "basis", "STATED", "sources",
					List.of("book"), "months", 48L, "count", 7L, "tier", "Primary", Merged.OWNER, "book"));
			// Nobody has anything new to say.
			for (String source : order) {
				assertThat(said(move, source)).as("again from %s", source).isEqualTo(move);
			}
			assertThat((List<?>) new HashMap<>(move).get(Added.STORED)).asString()
				.contains("history count", "onet tier")
				.doesNotContain("months");
		});
	}

	@Test
	void changesAndTakesAwayWhatASourceAdded() {
		Map<String, Object> first = said(new TreeMap<>(), "book");
		Map<String, Object> move = said(first, "history");
		Map<String, Object> changed = new HashMap<>(SAID.getOrDefault("history", Map.of()));
		changed.put("count", 9L);
		move = written(move, changed, "history");
		assertThat(move).containsEntry("count", 9L).containsEntry("months", 48L);
		assertThat(claims(move).has("onet")).isFalse();
		assertThat(after(move, claims(move).without("history").merged())).isEqualTo(first);
	}

	@Test
	void givesAMoveBackToWhoeverElseSpeaksOfIt() {
		Map<String, Object> first = said(new TreeMap<>(), "onet");
		Map<String, Object> all = said(said(first, "history"), "book");
		assertThat(all).containsEntry(Merged.OWNER, "book");
		Map<String, Object> two = after(all, claims(all).without("book").merged());
		assertThat(two).isEqualTo(said(first, "history"))
			.containsAllEntriesOf(
					Map.of(Merged.OWNER, "history", "kind", "PROMOTION", "months", 30L, "tier", "Primary"));
		assertThat(after(two, claims(two).without("history").merged())).isEqualTo(first);
		assertThat(claims(first).without("onet").isEmpty()).isTrue();
	}

	@Test
	void givesAMoveBackToTheGraphThatHadItFirst() {
		Map<String, Object> built = Map.of("kind", "LATERAL", "basis", "IMPLIED", "sources", List.of("essay"));
		Map<String, Object> observed = said(built, "history");
		assertThat(observed).containsEntry(Merged.OWNER, "history").containsEntry("basis", "OBSERVED");
		assertThat(after(observed, claims(observed).without("history").merged())).isEqualTo(built);
	}

	@Test
	void keepsWhatASecondSourceOfTheSameBasisSaysOtherwise() {
		Map<String, Object> first = said(new TreeMap<>(), "history");
		Map<String, Object> both = written(first,
				Map.of("kind", "LATERAL", "basis", "OBSERVED", "count", 100L, "share", 0.5), "other-history");
		// Not its share either: it is one of another number of people.
		assertThat(both).containsAllEntriesOf(first)
			.doesNotContainKeys("share", Added.STORED)
			.containsEntry(Claims.AT_ODDS, List.of("count", "kind"));
		assertThat(AlsoSaid.of(both).bySource()).isEqualTo(
				Map.of("other-history", Map.of("kind", "LATERAL", "basis", "OBSERVED", "count", 100L, "share", 0.5)));
	}

	@Test
	void doesNotMixWhatTwoCounted() {
		Map<String, Object> counted = said(new TreeMap<>(), "history");
		Map<String, Object> book = Map.of("basis", "STATED", "share", 0.25);
		Map<String, Object> move = written(counted, book, "book");
		assertThat(move).containsEntry("share", 0.25)
			.doesNotContainKey("count")
			.containsEntry(Added.STORED, List.of("history months"));
		Map<String, Object> stated = Map.of("basis", "STATED", "share", 0.25, Merged.OWNER, "book");
		assertThat(said(stated, "history")).containsEntry("months", 30L).doesNotContainKey("count");
	}

	@Test
	void clearsWhatIsLeftOfAnotherSourceWhenARetiredMoveComesBack() {
		Map<String, Object> retired = said(new TreeMap<>(), "history");
		Merged back = claims(retired).none()
			.with("onet", SAID.getOrDefault("onet", Map.of()), GIVEN.getOrDefault("onet", List.of()))
			.merged();
		assertThat(after(retired, back)).isEqualTo(said(new TreeMap<>(), "onet"));
	}

	@Test
	void leavesAThingToWhoeverBroughtIt() {
		Map<String, Object> role = Map.of("title", "Baker", "level", 2L, "payMin", 10L, "payCurrency", "EUR");
		Map<String, Object> says = Map.of("title", "Bread baker", "level", 3L, "payMedian", 20L, "payCurrency", "CHF",
				"focus", "bread");
		Map<String, Object> both = after(role,
				new Claims(Speaking.of(Kind.ROLE), role, Set.of()).with("company", says, says.keySet()).merged());
		// The pay is one source's as a whole: a median in francs is none in euros.
		assertThat(both).containsAllEntriesOf(role)
			.containsEntry("focus", "bread")
			.containsEntry(Added.STORED, List.of("company focus"))
			.containsEntry(Claims.AT_ODDS, List.of("level", "payCurrency", "title"))
			.doesNotContainKeys("payMedian", Merged.OWNER);
		assertThat(after(both, new Claims(Speaking.of(Kind.ROLE), both, Set.of()).without("company").merged()))
			.isEqualTo(role);
	}

}
