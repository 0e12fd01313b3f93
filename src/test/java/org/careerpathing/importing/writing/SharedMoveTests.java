package org.careerpathing.importing.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SharedMoveTests {

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
		List<String> given = GIVEN.getOrDefault(source, List.of());
		Map<String, Object> after = new TreeMap<>(move);
		if (move.isEmpty()) {
			after.put(Merged.OWNER, source);
			given.stream()
				.filter(values::containsKey)
				.forEach((name) -> after.put(name, values.getOrDefault(name, "")));
			return after;
		}
		SharedMove shared = SharedMove.of(move, false, values, given, source);
		Merged merged = Merged.compared(move, values, shared.given());
		merged.set().putAll(shared.more());
		merged.set().forEach((name, value) -> {
			if (value == null || value instanceof List<?> list && list.isEmpty()) {
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
			assertThat((List<?>) new HashMap<>(move).get(SharedMove.ADDED)).asString()
				.contains("history count", "onet tier")
				.doesNotContain("months");
		});
	}

	@Test
	void changesAndTakesAwayWhatASourceAdded() {
		Map<String, Object> move = said(said(new TreeMap<>(), "book"), "history");
		Map<String, Object> changed = new HashMap<>(SAID.getOrDefault("history", Map.of()));
		changed.put("count", 9L);
		move = written(move, changed, "history");
		assertThat(move).containsEntry("count", 9L).containsEntry("months", 48L);
		assertThat(SharedMove.withdrawn(move, "onet")).isEmpty();
		assertThat(SharedMove.withdrawn(move, "history")).containsOnlyKeys("count", SharedMove.ADDED)
			.containsEntry("count", null);
	}

	@Test
	void leavesAMoveOfTheSameBasisToWhoeverHadItFirst() {
		Map<String, Object> first = said(new TreeMap<>(), "history");
		SharedMove second = SharedMove.of(first, false, Map.of("basis", "OBSERVED", "count", 100L, "share", 0.5),
				List.of("basis", "count", "share"), "other-history");
		// Not its share either: it is one of another number of people.
		assertThat(second.given()).isEmpty();
	}

	@Test
	void doesNotMixWhatTwoCounted() {
		Map<String, Object> counted = said(new TreeMap<>(), "history");
		Map<String, Object> book = Map.of("basis", "STATED", "share", 0.25);
		SharedMove stated = SharedMove.of(counted, false, book, List.of("basis", "share", "count"), "book");
		assertThat(stated.given()).contains("share");
		assertThat(stated.more()).containsEntry("count", null)
			.containsEntry(SharedMove.ADDED, List.of("history months"));
		Map<String, Object> move = Map.of("basis", "STATED", "share", 0.25, Merged.OWNER, "book");
		SharedMove history = SharedMove.of(move, false, SAID.getOrDefault("history", Map.of()),
				List.of("basis", "share", "count", "months"), "history");
		assertThat(history.given()).containsExactly("months");
	}

	@Test
	void clearsWhatIsLeftOfAnotherSourceWhenARetiredMoveComesBack() {
		Map<String, Object> retired = said(new TreeMap<>(), "history");
		SharedMove back = SharedMove.of(retired, true, SAID.getOrDefault("onet", Map.of()),
				GIVEN.getOrDefault("onet", List.of()), "onet");
		assertThat(back.more()).containsEntry("count", null)
			.containsEntry("months", null)
			.containsEntry(Merged.OWNER, "onet");
	}

}
