package org.careerpathing.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What there is to learn on a path, by the documented arithmetic and from the data that
 * was loaded: unknown levels are 3, unknown importance is 1, unknown requirements are 10.
 */
public final class CarriedLearning {

	private final Map<String, Map<String, GraphData.Requirement>> required = new HashMap<>();

	public CarriedLearning(GraphData data) {
		for (GraphData.Requirement asked : data.requirements()) {
			this.required.computeIfAbsent(asked.role(), (role) -> new HashMap<>()).put(asked.skill(), asked);
		}
	}

	/**
	 * What a whole path asks of somebody who has what the start requires. What one role
	 * teaches is not learned again for a later one.
	 * @param roles the ids of its roles
	 * @return importance-weighted levels
	 */
	public double of(List<String> roles) {
		Map<String, Double> held = new HashMap<>();
		requirements(roles.getFirst()).values().forEach((asked) -> held.put(asked.skill(), level(asked)));
		double sum = 0;
		for (String role : roles.subList(1, roles.size())) {
			sum += this.required.containsKey(role) ? 0 : 10;
			for (GraphData.Requirement asked : requirements(role).values()) {
				double has = held.getOrDefault(asked.skill(), 0.0);
				sum += or(asked.importance(), 1.0) * Math.max(0, level(asked) - has);
				held.put(asked.skill(), Math.max(has, level(asked)));
			}
		}
		return sum;
	}

	private Map<String, GraphData.Requirement> requirements(String role) {
		return this.required.getOrDefault(role, Map.of());
	}

	private static double level(GraphData.Requirement asked) {
		return or(asked.level(), 3.0);
	}

	private static double or(@Nullable Double value, double fallback) {
		return Objects.requireNonNullElse(value, fallback);
	}

}
