package org.careerpathing.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was changed in a transaction.
 *
 * @param concept what kind of thing
 * @param id the id of the role or skill; that of the role of a requirement, and of the
 * origin of a transition
 * @param other the skill of a requirement, the target of a transition; null otherwise
 * @param event what happened to it
 * @param edits its properties that changed
 */
public record Change(Concept concept, String id, @Nullable String other, Event event, List<Edit> edits) {

	/** What kind of thing was changed. */
	public enum Concept {

		ROLE, SKILL, REQUIREMENT, TOOL, TRANSITION

	}

	/** What happened. */
	public enum Event {

		/** It is new. */
		CREATED,

		/** Some of its properties are others now. */
		CHANGED,

		/** It is no longer in use. */
		RETIRED,

		/** It is in use again. */
		RESTORED

	}

	/**
	 * A property that changed.
	 *
	 * @param property its name
	 * @param before its value before, as JSON
	 * @param after its value after, as JSON
	 */
	public record Edit(String property, String before, String after) {

		public static Edit of(String property, @Nullable Object before, @Nullable Object after) {
			return new Edit(property, Values.text(before), Values.text(after));
		}

	}

	Map<String, @Nullable Object> row() {
		Map<String, @Nullable Object> row = new java.util.HashMap<>();
		row.put("concept", this.concept.name());
		row.put("id", this.id);
		row.put("other", this.other);
		row.put("event", this.event.name());
		row.put("properties", list(Edit::property));
		row.put("before", list(Edit::before));
		row.put("after", list(Edit::after));
		return row;
	}

	private List<String> list(java.util.function.Function<Edit, String> part) {
		return new ArrayList<>(this.edits.stream().map(part).toList());
	}

}
