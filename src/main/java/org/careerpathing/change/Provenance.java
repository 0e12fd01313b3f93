package org.careerpathing.change;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where a thing comes from, and what somebody edited by hand since.
 *
 * @param source the id of the source whose import made it; null where it was made by hand
 * or came with the graph that was loaded at the start
 * @param edited the properties that were edited by hand: an import leaves these as they
 * are
 */
public record Provenance(@Nullable String source, List<Edited> edited) {

	/**
	 * A property that was edited by hand.
	 *
	 * @param property its name
	 * @param imported what the source says of it; null where it says nothing
	 */
	public record Edited(String property, @Nullable Object imported) {

	}

	/**
	 * Reads it.
	 * @param properties those of a node or a relationship
	 * @return where it comes from
	 */
	public static Provenance of(Map<String, ?> properties) {
		Object source = properties.get("importedBy");
		return new Provenance((source != null) ? source.toString() : null,
				HandEdits.of(properties)
					.imported()
					.entrySet()
					.stream()
					.map((edit) -> new Edited(edit.getKey(), Values.read(edit.getValue())))
					.toList());
	}

}
