package org.careerpathing.concept;

import org.careerpathing.cypher.Rows;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Which label of a role or a skill a search found.
 *
 * @param label the label
 * @param kind what it is
 */
public record Matched(String label, Kind kind) {

	/**
	 * What a label is.
	 */
	public enum Kind {

		/** The title of a role. */
		TITLE,

		/** Another title of a role. */
		ALTERNATE_TITLE,

		/** The name of a skill. */
		NAME,

		/** Another name of a skill. */
		ALTERNATE_NAME,

		/** The id. */
		ID

	}

	/**
	 * Reads a map with a label and its kind.
	 * @param value the map
	 * @return what was found; null where nothing was searched for
	 */
	public static @Nullable Matched of(Value value) {
		return value.isNull() ? null
				: new Matched(Rows.required(value, "label"), Kind.valueOf(Rows.required(value, "kind")));
	}

}
