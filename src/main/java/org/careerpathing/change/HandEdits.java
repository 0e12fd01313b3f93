package org.careerpathing.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which properties of a thing somebody edited by hand, and what its source says of them.
 * An import leaves these alone. Stored as two lists, {@code handEdited} and
 * {@code imported}, since the database has no maps in properties.
 *
 * @param imported what the source says, as JSON, by property; {@code null} as a text
 * where it says nothing
 */
public record HandEdits(Map<String, String> imported) {

	/** The name of the property that lists edited properties. */
	public static final String EDITED = "handEdited";

	/** The name of the property that lists what the source says of them. */
	public static final String IMPORTED = "imported";

	public HandEdits {
		imported = new LinkedHashMap<>(imported);
	}

	/**
	 * What is stored.
	 * @param properties those of a node or a relationship
	 * @return the edits
	 */
	public static HandEdits of(Map<String, ?> properties) {
		Map<String, String> imported = new LinkedHashMap<>();
		if (properties.get(EDITED) instanceof List<?> names && properties.get(IMPORTED) instanceof List<?> texts) {
			for (int place = 0; place < Math.min(names.size(), texts.size()); place++) {
				imported.put(String.valueOf(names.get(place)), String.valueOf(texts.get(place)));
			}
		}
		return new HandEdits(imported);
	}

	/**
	 * Whether somebody edited a property.
	 * @param property its name
	 * @return whether somebody did
	 */
	public boolean has(String property) {
		return this.imported.containsKey(property);
	}

	/**
	 * What imports say of a property, whether somebody edited it or not.
	 * @param properties those of the thing
	 * @param property the name of one
	 * @return its value; null where they say nothing
	 */
	public @Nullable Object unedited(Map<String, ?> properties, String property) {
		return has(property) ? Values.read(this.imported.getOrDefault(property, "null")) : properties.get(property);
	}

	/**
	 * Takes note of an edit by hand. Where it comes back to what the source says, the
	 * property is the source's again.
	 * @param property its name
	 * @param before its value before
	 * @param after its value after
	 * @return the edits after this one
	 */
	public HandEdits edited(String property, @Nullable Object before, @Nullable Object after) {
		Map<String, String> changed = new LinkedHashMap<>(this.imported);
		String says = changed.getOrDefault(property, Values.text(before));
		if (Values.same(Values.read(says), after) && after != null) {
			changed.remove(property);
		}
		else {
			changed.put(property, says);
		}
		return new HandEdits(changed);
	}

	/**
	 * Takes note of what the source says now.
	 * @param property an edited property
	 * @param value what it says
	 * @return the edits, with that
	 */
	public HandEdits imported(String property, @Nullable Object value) {
		Map<String, String> changed = new LinkedHashMap<>(this.imported);
		changed.put(property, Values.text(value));
		return new HandEdits(changed);
	}

	/**
	 * As it is stored.
	 * @return two lists by name
	 */
	public Map<String, Object> stored() {
		return Map.of(EDITED, new ArrayList<>(this.imported.keySet()), IMPORTED,
				new ArrayList<>(this.imported.values()));
	}

}
