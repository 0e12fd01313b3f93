package org.careerpathing.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * What a caller may do. Each includes those before it.
 */
public enum Scope {

	/** Ask questions of the graph. */
	GRAPH_READ("graph:read"),

	/** Change roles, skills, requirements and transitions. */
	GRAPH_WRITE("graph:write"),

	/** Import files, and what concerns the service itself. */
	ADMIN("admin");

	private final String text;

	Scope(String text) {
		this.text = text;
	}

	/**
	 * The scope of a name.
	 * @param text for instance {@code graph:read}
	 * @return the scope; empty where there is none of that name
	 */
	public static Optional<Scope> of(String text) {
		return Arrays.stream(values()).filter((scope) -> scope.text.equals(text)).findFirst();
	}

	/**
	 * Whether a caller who was granted some scopes may do what this one is for.
	 * @param granted names of scopes; unknown ones count for nothing
	 * @return whether one of them is this one, or includes it
	 */
	public boolean isIn(Collection<String> granted) {
		return granted.stream().flatMap((name) -> of(name).stream()).anyMatch((scope) -> scope.compareTo(this) >= 0);
	}

	/**
	 * Its name in tokens and keys, for instance {@code graph:read}.
	 */
	@Override
	public String toString() {
		return this.text;
	}

}
