package org.careerpathing.skill;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a person can do: levels by skill, in the order of the skills' ids. It is personal,
 * so its text form says how many skills there are and no more.
 *
 * @param levels level of each skill, 0 to 5, decimals allowed; may be empty
 */
public record Profile(SortedMap<SkillId, Double> levels) {

	/** The highest level that there is. */
	public static final int HIGHEST = 5;

	private static final Profile NONE = new Profile(Map.of());

	public Profile {
		levels.forEach((skill, level) -> {
			if (!(level >= 0 && level <= HIGHEST)) {
				throw new IllegalArgumentException("The level of " + skill + " has to be from 0 to " + HIGHEST + ".");
			}
		});
		levels = Collections.unmodifiableSortedMap(sorted(levels));
	}

	/**
	 * A profile.
	 * @param levels level of each skill, 0 to 5, in any order
	 */
	public Profile(Map<SkillId, Double> levels) {
		this(sorted(levels));
	}

	/**
	 * The profile that says nothing.
	 * @return no levels
	 */
	public static Profile none() {
		return NONE;
	}

	/**
	 * The levels as Cypher files take them.
	 * @return level by the skill's id as text
	 */
	public Map<String, Double> parameters() {
		return this.levels.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap((each) -> each.getKey().value(), Map.Entry::getValue));
	}

	private static SortedMap<SkillId, Double> sorted(Map<SkillId, Double> levels) {
		SortedMap<SkillId, Double> sorted = new TreeMap<>(Comparator.comparing(SkillId::value));
		sorted.putAll(levels);
		return sorted;
	}

	@Override
	public String toString() {
		return "Profile of " + this.levels.size() + " skills";
	}

}
