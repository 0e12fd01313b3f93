package org.careerpathing.reach;

import java.util.Map;
import java.util.Objects;

import org.careerpathing.reach.ReachQuestion.Direction;
import org.careerpathing.role.RoleId;
import org.careerpathing.skill.Profile;
import org.careerpathing.web.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a question as they were sent.
 */
record ReachParameters(@Nullable String from, @Nullable String to, @Nullable String maxMoves,
		@Nullable String maxMonths, @Nullable String experienceMonths, @Nullable String rings, @Nullable String limit) {

	/**
	 * Parameters by name, as the address of a guide holds them.
	 * @param values the values
	 * @return the parameters
	 */
	static ReachParameters of(Map<String, String> values) {
		return new ReachParameters(values.get("from"), values.get("to"), values.get("maxMoves"),
				values.get("maxMonths"), values.get("experienceMonths"), values.get("rings"), values.get("limit"));
	}

	/**
	 * Reads them.
	 * @return the question, defaults filled in
	 * @throws org.careerpathing.web.Problem 400 that names everything that is wrong
	 */
	ReachQuestion question() {
		Inputs inputs = new Inputs();
		Direction direction = (this.from == null && this.to != null) ? Direction.TO : Direction.FROM;
		RoleId role = null;
		if (this.from == null && this.to == null) {
			inputs.reject("from", "is missing: give from or to");
		}
		else if (this.from != null && this.to != null) {
			inputs.reject("to", "cannot be given together with from: it asks the other way round");
		}
		else {
			role = (direction == Direction.FROM) ? inputs.required("from", this.from, RoleId::new)
					: inputs.required("to", this.to, RoleId::new);
		}
		int moves = inputs.integer("maxMoves", this.maxMoves, 1, ReachQuestion.MOST_MOVES, ReachQuestion.DEFAULT_MOVES);
		Rings counted = (this.rings != null) ? inputs.required("rings", this.rings, Rings::parse) : null;
		Rings known = Objects.requireNonNullElse(counted, Rings.DEFAULT);
		int months = inputs.integer("maxMonths", this.maxMonths, 1, ReachQuestion.MOST_MONTHS, known.last());
		Integer experience = inputs.integer("experienceMonths", this.experienceMonths, 0, ReachQuestion.MOST_MONTHS);
		int roles = inputs.integer("limit", this.limit, 1, ReachQuestion.MOST_ROLES, ReachQuestion.DEFAULT_ROLES);
		inputs.check();
		return new ReachQuestion(Objects.requireNonNull(role), direction, moves, months, known, experience, roles,
				Profile.none());
	}

}
