package org.careerpathing.importing.staging;

import java.util.List;
import java.util.Map;

/**
 * A kind of thing in the graph, and what tells things of this kind apart.
 */
public enum Kind {

	SOURCE("id"), SCALE("scale", "value"), SKILL("id"), ROLE("id"), REQUIREMENT("role", "skill"), TOOL("role", "skill"),
	TRANSITION("from", "to"), TIER("ladder", "rank"), CONFLICT("id"), STATEMENT("id"), ROUTE("id"), CERTIFICATION("id");

	private final List<String> key;

	Kind(String... key) {
		this.key = List.of(key);
	}

	/**
	 * What tells things of this kind apart.
	 * @return names of properties
	 */
	public List<String> key() {
		return this.key;
	}

	/**
	 * The key of a thing. Its parts are ids, which have no blanks.
	 * @param values its properties
	 * @return the parts, joined by a blank
	 */
	public String keyOf(Map<String, ?> values) {
		String first = String.valueOf(values.get(this.key.getFirst()));
		return (this.key.size() == 1) ? first : key(first, String.valueOf(values.get(this.key.getLast())));
	}

	/**
	 * A key of two parts.
	 * @param first for instance a role
	 * @param second for instance a skill
	 * @return the key
	 */
	public static String key(String first, String second) {
		return first + " " + second;
	}

}
