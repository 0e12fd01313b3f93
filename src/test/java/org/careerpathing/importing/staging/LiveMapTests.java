package org.careerpathing.importing.staging;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Going through a map of a store that gives up at once what nobody needs any more, as it
 * otherwise does after a while.
 */
class LiveMapTests {

	private static final int ENTRIES = 20_000;

	private static final List<String> KEYS = IntStream.range(0, ENTRIES).mapToObj("key-%06d"::formatted).toList();

	@TempDir
	Path folder;

	@Test
	void seesEveryEntryWhileTheStoreIsWrittenTo() {
		try (MVStore store = store()) {
			MVMap<String, String> map = filled(store);
			assertThat(throughAll(store, map, new LiveMap(map).keySet().iterator())).isEqualTo(KEYS);
		}
	}

	@Test
	void wouldLoseItsPlaceWithACursorOfTheStore() {
		try (MVStore store = store()) {
			MVMap<String, String> map = filled(store);
			assertThatExceptionOfType(MVStoreException.class)
				.isThrownBy(() -> throughAll(store, map, map.keyIterator(null)))
				.withMessageContaining("not found");
		}
	}

	@Test
	void isAMapLikeAnyOther() {
		try (MVStore store = store()) {
			Map<String, String> map = new LiveMap(store.openMap("map"));
			assertThat(map).isEmpty();
			map.put("b", "2");
			map.put("a", "1");
			map.put("a\0", "3");
			assertThat(map).containsExactly(Map.entry("a", "1"), Map.entry("a\0", "3"), Map.entry("b", "2"));
			assertThat(map.remove("a")).isEqualTo("1");
			assertThat(map.get("a")).isNull();
			assertThat(map).hasSize(2).containsKey("b").doesNotContainKey("a");
		}
	}

	private static List<String> throughAll(MVStore store, MVMap<String, String> map, Iterator<String> keys) {
		List<String> seen = new ArrayList<>();
		while (keys.hasNext()) {
			seen.add(keys.next());
			if (seen.size() % 4000 == 0) {
				KEYS.forEach((key) -> map.put(key, "again " + seen.size() + " " + key));
				store.commit();
				store.compactFile(200);
			}
		}
		return seen;
	}

	private static MVMap<String, String> filled(MVStore store) {
		MVMap<String, String> map = store.openMap("map");
		KEYS.forEach((key) -> map.put(key, "first " + key));
		store.commit();
		return map;
	}

	private MVStore store() {
		MVStore store = new MVStore.Builder().fileName(this.folder.resolve("store.mv").toString())
			.cacheSize(1)
			.autoCommitDisabled()
			.open();
		store.setRetentionTime(0);
		store.setVersionsToKeep(0);
		return store;
	}

}
