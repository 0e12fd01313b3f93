package org.careerpathing.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A company's own scales of proficiency, and the level from 0 to 5 that each of their
 * values stands for. Between two numbers of a scale, levels rise evenly.
 */
class Scales {

	private final Map<String, Map<String, Double>> words = new HashMap<>();

	private final Map<String, NavigableMap<Double, Double>> numbers = new HashMap<>();

	private final String where;

	/**
	 * Scales without any value.
	 * @param where where each scale has to be, as the rest of a sentence
	 */
	Scales(String where) {
		this.where = where;
	}

	/**
	 * Takes a row of {@code scales.csv}.
	 * @param values its cells
	 */
	void add(Map<String, Object> values) {
		String scale = String.valueOf(values.get("scale"));
		String value = String.valueOf(values.get("value"));
		Double level = (Double) values.get("level");
		this.words.computeIfAbsent(scale, (none) -> new HashMap<>()).put(value.toLowerCase(Locale.ROOT), level);
		Double number = number(value);
		if (number != null) {
			this.numbers.computeIfAbsent(scale, (none) -> new TreeMap<>()).put(number, level);
		}
	}

	/**
	 * Gives a requirement its level, where it is given on a scale.
	 * @param requirement its cells; the level is put among them
	 * @throws IllegalArgumentException with what is wrong with the proficiency
	 */
	void apply(Map<String, Object> requirement) {
		if (requirement.get("proficiency") instanceof String value) {
			String scale = String.valueOf(requirement.get("scale"));
			Map<String, Double> known = this.words.get(scale);
			if (known == null) {
				throw new IllegalArgumentException("is on the scale " + scale + ", which is not " + this.where);
			}
			Double level = known.get(value.toLowerCase(Locale.ROOT));
			level = (level != null) ? level : between(scale, value);
			if (level == null) {
				throw new IllegalArgumentException("is not on the scale " + scale + ": it has "
						+ known.keySet().stream().sorted().limit(20).collect(Collectors.joining(", ")));
			}
			requirement.put("level", level);
		}
	}

	private @Nullable Double between(String scale, String value) {
		Double number = number(value);
		NavigableMap<Double, Double> points = this.numbers.get(scale);
		if (number == null || points == null) {
			return null;
		}
		Map.Entry<Double, Double> below = points.floorEntry(number);
		Map.Entry<Double, Double> above = points.ceilingEntry(number);
		return (below == null || above == null) ? null
				: (Double) (below.getValue() + (above.getValue() - below.getValue()) * (number - below.getKey())
						/ (above.getKey() - below.getKey()));
	}

	private static @Nullable Double number(String text) {
		return text.matches("-?[0-9]{1,9}([.][0-9]{1,9})?") ? Double.valueOf(text) : null;
	}

	static Scales of(List<Map<String, Object>> rows) {
		Scales scales = new Scales("in scales.csv");
		rows.forEach(scales::add);
		return scales;
	}

}
