package org.careerpathing.importing.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a thing is in other schemes, as several sources say it. Each source has its own
 * part of the list: it takes away what itself said before, never what others say. Stored
 * as two lists, like conditions of moves: {@code externalIds} has an id and how it
 * matches, {@code externalIdSources} at the same place who says so, separated by commas;
 * empty where nobody is known.
 *
 * @param sources who says so, by entry
 */
record ExternalIds(Map<String, Set<String>> sources) {

	static final String IDS = "externalIds";

	static final String SOURCES = "externalIdSources";

	static final Set<String> BOTH = Set.of(IDS, SOURCES);

	static ExternalIds of(Map<String, ?> properties) {
		Map<String, Set<String>> sources = new LinkedHashMap<>();
		List<String> ids = texts(properties.get(IDS));
		List<String> saidBy = texts(properties.get(SOURCES));
		for (int place = 0; place < ids.size(); place++) {
			Set<String> who = new java.util.LinkedHashSet<>();
			if (place < saidBy.size()) {
				who.addAll(Arrays.stream(saidBy.get(place).split(",", -1)).filter((id) -> !id.isEmpty()).toList());
			}
			sources.put(ids.get(place), who);
		}
		return new ExternalIds(sources);
	}

	/**
	 * With what a source says now.
	 * @param source its id
	 * @param says what it says
	 * @param partial whether it says more than this: then only what it says of the same
	 * ids is replaced
	 * @return all that is said
	 */
	ExternalIds with(String source, @Nullable Object says, boolean partial) {
		List<String> now = texts(says);
		Set<String> ids = new HashSet<>(now.stream().map(ExternalIds::id).toList());
		Map<String, Set<String>> changed = new LinkedHashMap<>();
		this.sources.forEach((entry, who) -> {
			boolean replaced = who.contains(source) && !now.contains(entry) && (!partial || ids.contains(id(entry)));
			if (!replaced || who.size() > 1) {
				Set<String> left = new java.util.LinkedHashSet<>(who);
				left.removeIf((one) -> replaced && one.equals(source));
				changed.put(entry, left);
			}
		});
		now.forEach((entry) -> {
			Set<String> who = changed.get(entry);
			if (who == null) {
				changed.put(entry, new java.util.LinkedHashSet<>(Set.of(source)));
			}
			else if (!who.isEmpty()) {
				who.add(source);
			}
		});
		return new ExternalIds(changed);
	}

	List<String> ids() {
		return List.copyOf(this.sources.keySet());
	}

	List<String> saidBy() {
		return this.sources.values().stream().map((who) -> String.join(",", who)).toList();
	}

	private static String id(String entry) {
		return entry.split(" ", 2)[0];
	}

	private static List<String> texts(@Nullable Object value) {
		return (value instanceof Collection<?> list) ? new ArrayList<>(list.stream().map(String::valueOf).toList())
				: List.of();
	}

}
