package org.careerpathing.picture;

import java.util.LinkedHashMap;
import java.util.Map;

import org.careerpathing.role.RoleRef;
import org.jspecify.annotations.Nullable;

/**
 * A role in a picture.
 *
 * @param id its id, by which lines name it
 * @param title its title; where nothing of it can be seen, the id
 * @param level step on the ladder of its family; null where unknown
 * @param marked whether it is what was asked about
 * @param facts what graph tools get to know beyond that, by name: texts, whole numbers,
 * decimals or booleans
 */
public record Station(String id, String title, @Nullable Integer level, boolean marked, Map<String, Object> facts) {

	public Station {
		title = PlainText.of(title);
		if (title.isEmpty()) {
			title = id;
		}
		facts = new LinkedHashMap<>(facts);
	}

	/**
	 * A role without further facts.
	 * @param role the role
	 * @param marked whether it is what was asked about
	 * @return the station
	 */
	public static Station of(RoleRef role, boolean marked) {
		return new Station(role.id(), role.title(), role.level(), marked, Map.of());
	}

	@Nullable String note() {
		return (this.level != null) ? "Level " + this.level : null;
	}

}
