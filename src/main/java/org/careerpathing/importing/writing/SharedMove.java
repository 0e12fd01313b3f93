package org.careerpathing.importing.writing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a source may write of a move that several speak of. A move rests on the strongest
 * of them: stated, then observed, then implied, then similar. That one says what kind of
 * move it is, what it rests on and whose it is; the others add what it leaves open, and
 * {@code added} lists for each such property who added it, so that they can change it and
 * take it away again. In whatever order sources are imported, the same comes out.
 *
 * @param given the properties that the source may write
 * @param more what is written besides
 */
record SharedMove(Collection<String> given, Map<String, @Nullable Object> more) {

	static final String ADDED = "added";

	private static final List<String> STRONGEST_FIRST = List.of("STATED", "OBSERVED", "IMPLIED", "SIMILARITY");

	private static final Set<String> RESTS_ON = Set.of("kind", "basis", "sources", "weakness");

	/** What one source counted; never mixed with what another one did. */
	private static final Set<String> COUNTED = Set.of("share", "count", "leavers", "shareLow", "shareHigh",
			"countedBy");

	private static final Set<String> MORE = Set.of("months", "tier", "similarity", "conditions", "conditionSources");

	/**
	 * Compares.
	 * @param current the properties that the move has
	 * @param retired whether nobody has it any more
	 * @param values what the source says
	 * @param given the properties that it speaks of
	 * @param source its id
	 * @return what it may write
	 */
	static SharedMove of(Map<String, Object> current, boolean retired, Map<String, Object> values,
			Collection<String> given, String source) {
		Object owner = current.get(Merged.OWNER);
		int stronger = strength(current.get("basis")) - strength(values.get("basis"));
		return (retired || source.equals(owner) || stronger > 0 || stronger == 0 && owner == null)
				? leading(current, retired, values, given, source) : adding(current, values, given, source);
	}

	private static SharedMove leading(Map<String, Object> current, boolean retired, Map<String, Object> values,
			Collection<String> given, String source) {
		Object owner = current.get(Merged.OWNER);
		boolean taken = owner != null && !source.equals(owner);
		boolean counts = COUNTED.stream().anyMatch((property) -> values.get(property) != null);
		Map<String, String> others = new LinkedHashMap<>();
		added(current).stream()
			.filter((entry) -> !entry.startsWith(source + " ") && values.get(property(entry)) == null)
			.filter((entry) -> !counts || !COUNTED.contains(property(entry)))
			.forEach((entry) -> others.put(property(entry), entry));
		Map<String, @Nullable Object> more = new HashMap<>();
		Stream.concat(COUNTED.stream(), MORE.stream())
			.sorted()
			.filter((property) -> current.get(property) != null && values.get(property) == null)
			.filter((property) -> !others.containsKey(property))
			.forEach((property) -> {
				if (counts && COUNTED.contains(property) || taken && retired) {
					more.put(property, null);
				}
				else if (taken) {
					others.put(property, owner + " " + property);
				}
			});
		more.putAll(more(source.equals(owner) ? null : source, current, others.values()));
		return new SharedMove(given.stream().filter((property) -> !others.containsKey(property)).toList(), more);
	}

	private static SharedMove adding(Map<String, Object> current, Map<String, Object> values, Collection<String> given,
			String source) {
		Set<String> added = new LinkedHashSet<>(added(current));
		boolean counted = COUNTED.stream()
			.anyMatch((property) -> current.get(property) != null && !added.contains(source + " " + property));
		List<String> open = given.stream()
			.filter((property) -> !RESTS_ON.contains(property) && !(counted && COUNTED.contains(property)))
			.filter((property) -> current.get(property) == null || added.contains(source + " " + property))
			.toList();
		open.forEach((property) -> {
			if (values.get(property) != null) {
				added.add(source + " " + property);
			}
			else {
				added.remove(source + " " + property);
			}
		});
		return new SharedMove(open, more(null, current, added));
	}

	/**
	 * What a source that speaks of the move no more takes away again.
	 * @param current the properties that the move has
	 * @param source its id
	 * @return what is to be written; empty where it added nothing
	 */
	static Map<String, @Nullable Object> withdrawn(Map<String, Object> current, String source) {
		List<String> added = added(current);
		List<String> own = added.stream().filter((entry) -> entry.startsWith(source + " ")).toList();
		Map<String, @Nullable Object> set = new HashMap<>();
		own.forEach((entry) -> set.put(property(entry), null));
		if (!own.isEmpty()) {
			set.put(ADDED, added.stream().filter((entry) -> !own.contains(entry)).toList());
		}
		return set;
	}

	private static Map<String, @Nullable Object> more(@Nullable String owner, Map<String, Object> current,
			Collection<String> added) {
		Map<String, @Nullable Object> more = new HashMap<>();
		if (owner != null) {
			more.put(Merged.OWNER, owner);
		}
		if (!Set.copyOf(added).equals(Set.copyOf(added(current)))) {
			more.put(ADDED, List.copyOf(added));
		}
		return more;
	}

	private static int strength(@Nullable Object basis) {
		int place = (basis != null) ? STRONGEST_FIRST.indexOf(basis.toString()) : -1;
		return (place >= 0) ? place : STRONGEST_FIRST.size();
	}

	private static String property(String entry) {
		return entry.substring(entry.indexOf(' ') + 1);
	}

	private static List<String> added(Map<String, Object> current) {
		return (current.get(ADDED) instanceof List<?> list) ? list.stream().map(String::valueOf).toList() : List.of();
	}

}
