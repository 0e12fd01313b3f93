package org.careerpathing.path;

import java.util.Objects;

import org.careerpathing.role.RoleId;
import org.careerpathing.web.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a path question as they were sent.
 */
record PathParameters(@Nullable String from, @Nullable String to, @Nullable String goal, @Nullable String maxMoves,
		@Nullable String k, @Nullable String experienceMonths) {

	static final int DEFAULT_MOVES = 8;

	static final int DEFAULT_PATHS = 3;

	/**
	 * Reads them.
	 * @return the question, defaults filled in
	 * @throws org.careerpathing.web.Problem 400 that names everything that is wrong
	 */
	PathQuestion question() {
		Inputs inputs = new Inputs();
		RoleId start = inputs.required("from", this.from, RoleId::new);
		RoleId target = inputs.required("to", this.to, RoleId::new);
		Goal wish = inputs.oneOf("goal", this.goal, Goal.class, Goal.BEST_FIT);
		int moves = inputs.integer("maxMoves", this.maxMoves, 1, PathQuestion.MOST_MOVES, DEFAULT_MOVES);
		int paths = inputs.integer("k", this.k, 1, PathQuestion.MOST_PATHS, DEFAULT_PATHS);
		Integer experience = inputs.integer("experienceMonths", this.experienceMonths, 0, PathQuestion.MOST_EXPERIENCE);
		inputs.check();
		return new PathQuestion(Objects.requireNonNull(start), Objects.requireNonNull(target), wish, moves, paths,
				experience);
	}

}
