package org.careerpathing.path;

/**
 * What a path or a move costs, measure by measure: the weights times the amounts.
 *
 * @param moves points for the moves
 * @param months points for the months until the arrival
 * @param learning points for what there is to learn, each skill counted once
 * @param evidence points for how thin the evidence is
 */
public record Points(double moves, double months, double learning, double evidence) {

	static final Points NONE = new Points(0, 0, 0, 0);

	static Points of(Weights weights, int months, double learning, double evidence) {
		return new Points(weights.moves(), PathRows.rounded(weights.months() * months),
				PathRows.rounded(weights.learning() * learning), PathRows.rounded(weights.evidence() * evidence));
	}

	double sum() {
		return PathRows.rounded(this.moves + this.months + this.learning + this.evidence);
	}

	Points and(Points more) {
		return new Points(PathRows.rounded(this.moves + more.moves), PathRows.rounded(this.months + more.months),
				PathRows.rounded(this.learning + more.learning), PathRows.rounded(this.evidence + more.evidence));
	}

}
