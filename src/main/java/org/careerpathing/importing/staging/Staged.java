package org.careerpathing.importing.staging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A thing that an import brings.
 *
 * @param values its properties: texts, whole numbers as {@code Long}, decimals as
 * {@code Double}, truth values, and lists of these; what is not known is left out
 * @param rows how many rows of each file it was made of, by the number of the file
 */
public record Staged(Map<String, Object> values, Map<Integer, Long> rows) {

	/**
	 * A text among the properties.
	 * @param property its name
	 * @return the text, which has to be there
	 */
	public String text(String property) {
		return String.valueOf(this.values.get(property));
	}

	/**
	 * A list of texts among the properties.
	 * @param property its name
	 * @return the list; empty where there is none
	 */
	public List<String> texts(String property) {
		return (this.values.get(property) instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of();
	}

	Staged with(Map<String, Object> changed, int file) {
		Map<Integer, Long> counted = new HashMap<>(this.rows);
		counted.merge(file, 1L, Long::sum);
		return new Staged(changed, counted);
	}

}
