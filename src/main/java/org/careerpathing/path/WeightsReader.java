package org.careerpathing.path;

import org.careerpathing.path.SearchBody.WeightsBody;
import org.careerpathing.web.InputChecks;
import org.jspecify.annotations.Nullable;

/**
 * Reads the weights of a question.
 */
class WeightsReader {

	private static final int MOST = 1000;

	private final InputChecks checks;

	WeightsReader(InputChecks checks) {
		this.checks = checks;
	}

	Weights read(@Nullable WeightsBody sent, @Nullable String goalSent, Goal goal) {
		if (sent == null) {
			return goal.weights();
		}
		if (goal != Goal.BEST_FIT) {
			this.checks.reject("weights", "are for goal best-fit; " + goalSent + " has its own");
		}
		Weights defaults = Goal.BEST_FIT.weights();
		Weights weights = new Weights(weight("moves", sent.moves(), defaults.moves()),
				weight("months", sent.months(), defaults.months()),
				weight("learning", sent.learning(), defaults.learning()),
				weight("evidence", sent.evidence(), defaults.evidence()));
		if (weights.moves() + weights.months() + weights.learning() + weights.evidence() == 0) {
			this.checks.reject("weights", "are all 0: nothing would tell a good path from a bad one");
		}
		return weights;
	}

	private double weight(String name, @Nullable Double sent, double fallback) {
		Double weight = this.checks.range("weights." + name, sent, 0, MOST);
		if (weight == null) {
			return fallback;
		}
		return (weight >= 0 && weight <= MOST) ? weight + 0.0 : fallback;
	}

}
