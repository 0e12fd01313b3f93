package org.careerpathing.path;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.careerpathing.role.RoleId;
import org.careerpathing.skill.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a path search.
 *
 * @param from the role where it starts
 * @param to the role where it ends
 * @param goal what makes a path the best one
 * @param weights what one unit of each measure costs
 * @param limits what a path has to keep to
 * @param mode which paths are given
 * @param maxShared in mode {@code different}, the part of the roles between start and
 * target that two paths may share, 0 to 1
 * @param k how many paths to give, 1 to {@value #MOST_PATHS}
 * @param experienceMonths working experience at the start, in months; null where it is
 * not known
 * @param profile what the person can do, beyond what the start requires
 */
public record PathQuestion(RoleId from, RoleId to, Goal goal, Weights weights, Limits limits, Mode mode,
		double maxShared, int k, @Nullable Integer experienceMonths, Profile profile) {

	static final int MOST_PATHS = 20;

	static final int MOST_PARETO = 12;

	static final int MOST_EXPERIENCE = 720;

	static final int DEFAULT_MOVES = 8;

	static final int DEFAULT_PATHS = 3;

	static final double DEFAULT_SHARED = 0.5;

	/**
	 * The plain question: the best paths, without limits but the number of moves.
	 */
	static PathQuestion of(RoleId from, RoleId to, Goal goal, int maxMoves, int k, @Nullable Integer experienceMonths) {
		return new PathQuestion(from, to, goal, goal.weights(), Limits.of(maxMoves), Mode.BEST, DEFAULT_SHARED, k,
				experienceMonths, Profile.none());
	}

	PathQuestion withFrom(RoleId role) {
		return new PathQuestion(role, this.to, this.goal, this.weights, this.limits, this.mode, this.maxShared, this.k,
				this.experienceMonths, this.profile);
	}

	PathQuestion withTo(RoleId role) {
		return new PathQuestion(this.from, role, this.goal, this.weights, this.limits, this.mode, this.maxShared,
				this.k, this.experienceMonths, this.profile);
	}

	PathQuestion withLimits(Limits changed) {
		return new PathQuestion(this.from, this.to, this.goal, this.weights, changed, this.mode, this.maxShared, this.k,
				this.experienceMonths, this.profile);
	}

	PathQuestion withGoal(Goal changed) {
		return new PathQuestion(this.from, this.to, changed, changed.weights(), this.limits, this.mode, this.maxShared,
				this.k, this.experienceMonths, this.profile);
	}

	/** The best paths by the same weights. */
	PathQuestion best(int paths) {
		return new PathQuestion(this.from, this.to, this.goal, this.weights, this.limits, Mode.BEST, this.maxShared,
				paths, this.experienceMonths, this.profile);
	}

	/** The roles to pass that are not passed anyway. */
	List<RoleId> between() {
		return this.limits.via().stream().filter((role) -> !role.equals(this.from) && !role.equals(this.to)).toList();
	}

	int experience() {
		return (this.experienceMonths != null) ? this.experienceMonths : 0;
	}

	/**
	 * What every search is asked with.
	 * @return the parameters that the question itself gives
	 */
	Map<String, @Nullable Object> parameters() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("from", this.from.value());
		parameters.put("to", this.to.value());
		parameters.put("maxMoves", this.limits.maxMoves());
		parameters.put("maxMonths", this.limits.maxMonths());
		parameters.put("maxPayDip", this.limits.maxPayDip());
		parameters.put("via", texts(between().stream().map(RoleId::value)));
		parameters.put("avoid", texts(this.limits.avoid().stream().map(RoleId::value)));
		parameters.put("avoidFamilies", this.limits.avoidFamilies());
		parameters.put("avoidKinds", texts(this.limits.avoidKinds().stream().map(Enum::name)));
		parameters.put("avoidTracks", texts(this.limits.avoidTracks().stream().map(Enum::name)));
		parameters.put("basis", texts(this.limits.basis().stream().map(Enum::name)));
		parameters.put("experience", experience());
		parameters.put("profile", profileRows());
		return parameters;
	}

	List<Map<String, Object>> profileRows() {
		return this.profile.levels()
			.entrySet()
			.stream()
			.map((own) -> Map.<String, Object>of("skill", own.getKey().value(), "level", own.getValue()))
			.toList();
	}

	private static List<String> texts(Stream<String> values) {
		return values.toList();
	}

}
