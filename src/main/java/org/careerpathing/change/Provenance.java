package org.careerpathing.change;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where a thing comes from, what somebody edited by hand since, and what others say of
 * it.
 *
 * @param source the id of the source whose import made it; null where it was made by hand
 * or came with the graph that was loaded at the start
 * @param edited the properties that were edited by hand: an import leaves these as they
 * are
 * @param added the properties that another source gives, since the first one does not
 * @param others all that other sources say, whether it counts or not, and what the first
 * one says of pay where a file of pay counts instead
 */
public record Provenance(@Nullable String source, List<Edited> edited, List<Added> added, List<Other> others) {

	/**
	 * A property that was edited by hand.
	 *
	 * @param property its name
	 * @param imported what the source says of it; null where it says nothing
	 */
	public record Edited(String property, @Nullable Object imported) {

	}

	/**
	 * A property that another source gives.
	 *
	 * @param property its name
	 * @param source the id of that source
	 */
	public record Added(String property, String source) {

		/** The name of the property that lists them. */
		public static final String STORED = "added";

		/**
		 * Those of a thing.
		 * @param properties those of a node or a relationship
		 * @return them, in the order in which they are stored
		 */
		public static List<Added> of(Map<String, ?> properties) {
			return (properties.get(STORED) instanceof List<?> entries) ? entries.stream()
				.map((entry) -> String.valueOf(entry).split(" ", 2))
				.map((entry) -> new Added(entry[1], entry[0]))
				.toList() : List.of();
		}

		/**
		 * As it is stored.
		 * @return the source, a blank, and the property
		 */
		public String stored() {
			return this.source + " " + this.property;
		}

	}

	/**
	 * What another source says, or a file of pay.
	 *
	 * @param source its id; null for the graph that was loaded at the start, or somebody
	 * who made the thing by hand
	 * @param says values by property
	 */
	public record Other(@Nullable String source, Map<String, Object> says) {

	}

	/**
	 * Reads it.
	 * @param properties those of a node or a relationship
	 * @return where it comes from
	 */
	public static Provenance of(Map<String, ?> properties) {
		Object source = properties.get("importedBy");
		return new Provenance((source != null) ? source.toString() : null, edited(properties), Added.of(properties),
				others(properties));
	}

	private static List<Edited> edited(Map<String, ?> properties) {
		return HandEdits.of(properties)
			.imported()
			.entrySet()
			.stream()
			.map((edit) -> new Edited(edit.getKey(), Values.read(edit.getValue())))
			.toList();
	}

	private static List<Other> others(Map<String, ?> properties) {
		return AlsoSaid.of(properties).bySource().entrySet().stream().map((entry) -> {
			String source = AlsoSaid.source(entry.getKey());
			return new Other(AlsoSaid.NO_SOURCE.equals(source) ? null : source, entry.getValue());
		}).toList();
	}

}
