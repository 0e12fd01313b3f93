package org.careerpathing.importing.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.careerpathing.change.Change.Edit;
import org.careerpathing.change.HandEdits;
import org.careerpathing.change.Values;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of a thing, compared with what the graph has of it. What somebody
 * edited by hand stays; what the source says of it is kept beside it.
 *
 * @param set the properties to be written; null takes one away
 * @param edits the properties that get another value
 */
record Merged(Map<String, @Nullable Object> set, List<Edit> edits) {

	/** The property that names the source that a thing comes from. */
	static final String OWNER = "importedBy";

	/**
	 * A thing that is not there yet, and becomes the source's own.
	 * @param values what the source says
	 * @param given the properties that the source speaks of
	 * @param source its id
	 * @return all of it
	 */
	static Merged created(Map<String, Object> values, Collection<String> given, String source) {
		Merged merged = compared(Map.of(), values, given);
		merged.set().put(OWNER, source);
		return merged;
	}

	/**
	 * Compares.
	 * @param current the properties that the thing has
	 * @param values what is said of it
	 * @param given the properties that are spoken of
	 * @return the difference
	 */
	static Merged compared(Map<String, Object> current, Map<String, Object> values, Collection<String> given) {
		Map<String, @Nullable Object> set = new LinkedHashMap<>();
		List<Edit> edits = new ArrayList<>();
		HandEdits before = HandEdits.of(current);
		HandEdits after = before;
		for (String property : given) {
			Object value = values.get(property);
			if (after.has(property)) {
				after = after.imported(property, value);
			}
			else if (!Values.same(current.get(property), value)) {
				set.put(property, value);
				edits.add(Edit.of(property, current.get(property), value));
			}
		}
		if (!after.equals(before)) {
			set.putAll(after.stored());
		}
		return new Merged(set, edits);
	}

	/** Adds what is different in other properties. */
	void add(Merged more) {
		this.set.putAll(more.set());
		this.edits.addAll(more.edits());
	}

	boolean isNothing() {
		return this.set.isEmpty();
	}

}
