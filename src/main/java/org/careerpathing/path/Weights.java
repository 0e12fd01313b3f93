package org.careerpathing.path;

import java.util.Map;

/**
 * What one unit of each measure costs, in points.
 *
 * @param moves points per move
 * @param months points per month until the arrival
 * @param learning points per importance-weighted level to learn
 * @param evidence points per nat of missing evidence
 */
public record Weights(double moves, double months, double learning, double evidence) {

	Map<String, Object> parameters() {
		return Map.of("moves", this.moves, "months", this.months, "learning", this.learning, "evidence", this.evidence);
	}

}
