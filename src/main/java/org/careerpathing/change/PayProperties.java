package org.careerpathing.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The pay of a role, by its properties. They mean something together only: whoever says
 * the figures says all of it.
 */
public final class PayProperties {

	/** Names the source where a file of pay says what the pay is. */
	public static final String SOURCE = "paySource";

	/** What is written by hand, but for the note. */
	public static final Set<String> FIGURES = Set.of("payMin", "payMax", "payCurrency", "payYear");

	/** Any of these tells how much it is. */
	public static final Set<String> KNOWN = Set.of("payMin", "payMedian", "payMax", "payTopCoded");

	/** What only imports bring. */
	public static final Set<String> IMPORTED_ONLY = Set.of("payMedian", "payTopCoded", SOURCE);

	/** All of them. */
	public static final Set<String> ALL = Set.of("payMin", "payMedian", "payMax", "payCurrency", "payYear", "payNote",
			"payTopCoded", SOURCE);

	private PayProperties() {
	}

	/**
	 * What imports say of the pay of a role, whether somebody edited it or not.
	 * @param role the properties of a role
	 * @return values by name, those that there are
	 */
	public static Map<String, Object> imported(Map<String, ?> role) {
		HandEdits edits = HandEdits.of(role);
		Map<String, Object> said = new TreeMap<>();
		for (String property : ALL) {
			Object value = edits.unedited(role, property);
			if (value != null) {
				said.put(property, value);
			}
		}
		return said;
	}

	/**
	 * Whether the same is said.
	 * @param which names of properties
	 * @param one values by name
	 * @param other values by name
	 * @return whether they are the same
	 */
	public static boolean same(Set<String> which, Map<String, ?> one, Map<String, ?> other) {
		return which.stream().allMatch((property) -> Values.same(one.get(property), other.get(property)));
	}

	/**
	 * Takes all of the pay for edited where somebody edited its figures, so that no
	 * import mixes its own with them; and none of it where they are what imports say.
	 * @param edits the edits, property by property
	 * @param was the properties of a thing before
	 * @param is the properties now
	 * @return the edits, with all of the pay or none of it
	 */
	static HandEdits together(HandEdits edits, Map<String, ?> was, Map<String, ?> is) {
		if (same(FIGURES, was, is)) {
			return edits;
		}
		Map<String, Object> said = imported(was);
		boolean theirs = same(FIGURES, said, is) && same(IMPORTED_ONLY, said, is) && !same(FIGURES, said, Map.of());
		Map<String, String> all = new LinkedHashMap<>(edits.imported());
		for (String property : new TreeSet<>(ALL)) {
			if (!theirs) {
				all.putIfAbsent(property, Values.text(said.get(property)));
			}
			else if (Values.same(said.get(property), is.get(property))) {
				all.remove(property);
			}
		}
		return new HandEdits(all);
	}

}
