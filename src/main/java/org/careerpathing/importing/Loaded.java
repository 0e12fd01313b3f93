package org.careerpathing.importing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was loaded.
 *
 * @param folder the folder
 * @param rows how many rows each of its files has, by the name without {@code .csv}
 * @param created how many nodes and relationships were new
 * @param changed how many were changed, or removed because a row no longer links to them
 * @param version the data version afterwards; the one from before when nothing was
 * written
 */
public record Loaded(String folder, Map<String, Integer> rows, long created, long changed, long version) {

	public Loaded {
		rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
	}

	/**
	 * What was loaded as one line for people.
	 */
	@Override
	public String toString() {
		return "Loaded " + this.folder + ": "
				+ this.rows.entrySet()
					.stream()
					.filter((file) -> file.getValue() > 0)
					.map((file) -> file.getKey() + " " + file.getValue())
					.collect(Collectors.joining(", "))
				+ "; created " + this.created + ", changed " + this.changed + "; data version " + this.version + ".";
	}

}
