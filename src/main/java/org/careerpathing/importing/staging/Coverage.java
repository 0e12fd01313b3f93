package org.careerpathing.importing.staging;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Of what a source speaks, and whether it says all that it has: what an import may
 * change, and what it may take to be dropped.
 */
public final class Coverage {

	private final Staging staging;

	private final Map<Kind, Set<String>> given = new EnumMap<>(Kind.class);

	private final Set<Kind> incomplete = EnumSet.noneOf(Kind.class);

	private final Set<Kind> amended = EnumSet.noneOf(Kind.class);

	Coverage(Staging staging) {
		this.staging = staging;
	}

	/**
	 * Says which properties of a kind the source speaks of. One that it speaks of and
	 * gives no value is unknown; one that it does not speak of is left as it is.
	 * @param kind the kind
	 * @param properties their names, without those of the key
	 */
	public void gives(Kind kind, Collection<String> properties) {
		this.given.computeIfAbsent(kind, (none) -> new TreeSet<>()).addAll(properties);
	}

	/**
	 * The properties that the source speaks of.
	 * @param kind the kind
	 * @return their names; empty where it brings nothing of the kind
	 */
	public Set<String> given(Kind kind) {
		return this.given.getOrDefault(kind, Set.of());
	}

	/**
	 * Says that the source only adds to things of a kind that are there: it makes none,
	 * none becomes its own, and none is retired.
	 * @param kind the kind
	 * @param properties the properties that it speaks of
	 */
	public void amends(Kind kind, Collection<String> properties) {
		gives(kind, properties);
		this.amended.add(kind);
	}

	/**
	 * Whether the source only adds to things of a kind.
	 * @param kind the kind
	 * @return whether it does
	 */
	public boolean amends(Kind kind) {
		return this.amended.contains(kind);
	}

	/**
	 * A row about a thing was refused: it is not taken to be dropped by the source.
	 * @param kind its kind
	 * @param key its key
	 */
	public void keep(Kind kind, String key) {
		this.staging.scratch("kept-" + kind).put(key, "");
	}

	/**
	 * Whether the source has a thing, perhaps in a row that was refused.
	 * @param kind its kind
	 * @param key its key
	 * @return whether it has
	 */
	public boolean keeps(Kind kind, String key) {
		return this.staging.has(kind, key) || this.staging.scratch("kept-" + kind).containsKey(key);
	}

	/**
	 * A row was refused that may be about anything of a kind: nothing of that kind is
	 * taken to be dropped by the source.
	 * @param kind the kind
	 */
	public void incomplete(Kind kind) {
		this.incomplete.add(kind);
	}

	/**
	 * Whether the source's rows of a kind are known to be all that it has.
	 * @param kind the kind
	 * @return whether they are
	 */
	public boolean complete(Kind kind) {
		return !this.incomplete.contains(kind);
	}

	/**
	 * A row was refused that may be about anything at all.
	 */
	void incomplete() {
		this.incomplete.addAll(EnumSet.allOf(Kind.class));
	}

}
