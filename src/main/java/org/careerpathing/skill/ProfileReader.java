package org.careerpathing.skill;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.careerpathing.concept.ConceptIds;
import org.careerpathing.concept.NearMatch;
import org.careerpathing.skill.ProfileBody.ProfileSkill;
import org.careerpathing.web.InputChecks;
import org.jspecify.annotations.Nullable;

/**
 * Reads one list of skills, and notes everything that is wrong with it in the order of
 * the list.
 */
class ProfileReader {

	/** Near matches are looked for so many times in one answer: each takes time. */
	static final int NEAR_MATCHES = 20;

	private final String list;

	private final Skills skills;

	private final InputChecks checks;

	private final Map<String, Integer> places = new HashMap<>();

	private final Map<SkillId, Double> levels = new HashMap<>();

	ProfileReader(String list, Skills skills, InputChecks checks) {
		this.list = list;
		this.skills = skills;
		this.checks = checks;
	}

	Profile read(List<@Nullable ProfileSkill> given) {
		Map<String, List<NearMatch>> unknown = unknown(given);
		for (int index = 0; index < given.size(); index++) {
			String place = this.list + "[" + index + "]";
			ProfileSkill each = given.get(index);
			if (each == null) {
				this.checks.reject(place, "is missing");
				continue;
			}
			SkillId skill = skill(index, place + ".skill", each.skill(), unknown);
			Double level = level(place + ".level", each.level());
			if (skill != null && level != null) {
				this.levels.put(skill, level);
			}
		}
		return new Profile(this.levels);
	}

	private Map<String, List<NearMatch>> unknown(List<@Nullable ProfileSkill> given) {
		Set<String> ids = new LinkedHashSet<>();
		for (ProfileSkill each : given) {
			if (each != null && each.skill() != null && mistake(each.skill()) == null) {
				ids.add(each.skill());
			}
		}
		Map<String, List<NearMatch>> unknown = new HashMap<>();
		for (String id : this.skills.missing(ids)) {
			unknown.put(id, (unknown.size() < NEAR_MATCHES) ? this.skills.near(id) : List.of());
		}
		return unknown;
	}

	private @Nullable SkillId skill(int index, String place, @Nullable String id,
			Map<String, List<NearMatch>> unknown) {
		if (id == null) {
			this.checks.reject(place, "is missing");
			return null;
		}
		Integer first = this.places.putIfAbsent(id, index);
		String mistake = mistake(id);
		if (mistake == null && first != null) {
			mistake = "is given twice: " + this.list + "[" + first + "] has it too";
		}
		if (mistake == null && unknown.containsKey(id)) {
			mistake = "has to be the id of a skill: there is no " + id + near(unknown.getOrDefault(id, List.of()));
		}
		if (mistake != null) {
			this.checks.reject(place, mistake);
			return null;
		}
		return new SkillId(id);
	}

	private static @Nullable String mistake(String id) {
		try {
			ConceptIds.check(id);
			return null;
		}
		catch (IllegalArgumentException ex) {
			return String.valueOf(ex.getMessage());
		}
	}

	private static String near(List<NearMatch> matches) {
		return matches.isEmpty() ? ""
				: matches.stream().map(NearMatch::id).collect(Collectors.joining(", ", " (near matches: ", ")"));
	}

	private @Nullable Double level(String place, @Nullable Object value) {
		if (value == null) {
			this.checks.reject(place, "is missing");
			return null;
		}
		if (!(value instanceof Number number)) {
			this.checks.reject(place, "has to be a number");
			return null;
		}
		double level = number.doubleValue();
		if (!(level >= 0 && level <= Profile.HIGHEST)) {
			this.checks.reject(place, "has to be from 0 to " + Profile.HIGHEST);
			return null;
		}
		// -0.0 lies in the range; the sum makes it 0.
		return level + 0.0;
	}

}
