package org.careerpathing.importing.format;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How much alike what roles ask is, computed plainly, for comparison.
 */
final class AskedAlike {

	private final Map<String, Map<String, Double>> asked = new HashMap<>();

	private final Map<String, Set<String>> asking = new HashMap<>();

	void ask(String role, String skill, double much) {
		this.asked.computeIfAbsent(role, (none) -> new HashMap<>()).put(skill, much);
		this.asking.computeIfAbsent(skill, (none) -> new TreeSet<>()).add(role);
	}

	Set<String> roles() {
		return new TreeSet<>(this.asked.keySet());
	}

	/** The ten most similar roles, with the similarity. */
	Map<String, Double> nearest(String role, Predicate<String> fits) {
		Map<String, Double> mine = this.asked.getOrDefault(role, Map.of());
		Set<String> others = mine.keySet()
			.stream()
			.flatMap((skill) -> this.asking.getOrDefault(skill, Set.of()).stream())
			.filter((other) -> !other.equals(role) && fits.test(other))
			.collect(Collectors.toSet());
		Map<String, Double> similar = new TreeMap<>();
		others.forEach((other) -> similar.put(other, similarity(mine, this.asked.getOrDefault(other, Map.of()))));
		return similar.entrySet()
			.stream()
			.filter((other) -> other.getValue() >= 0.05)
			.sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(10)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
	}

	private static double similarity(Map<String, Double> one, Map<String, Double> other) {
		Set<String> skills = new TreeSet<>(one.keySet());
		skills.addAll(other.keySet());
		double lesser = 0;
		double greater = 0;
		for (String skill : skills) {
			lesser += Math.min(one.getOrDefault(skill, 0.0), other.getOrDefault(skill, 0.0));
			greater += Math.max(one.getOrDefault(skill, 0.0), other.getOrDefault(skill, 0.0));
		}
		return Math.round(lesser / greater * 10_000) / 10_000.0;
	}

}
