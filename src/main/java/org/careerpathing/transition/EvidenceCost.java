package org.careerpathing.transition;

import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What it costs, in nats, to rely on a move: 0 for one that everybody was seen to make,
 * more the thinner its evidence is. An observed move costs −ln(share); every other basis
 * costs a constant, and weak evidence an extra. Cypher files take the whole table as
 * {@code $evidenceCost}.
 *
 * @param stated a source says so
 * @param implied it follows from what a source says
 * @param observed people were counted, but their share is unknown
 * @param similarity computed from how alike the two roles are
 * @param unknown the data does not say what the move rests on
 * @param weak added where the evidence is said to be weak
 * @param leastShare smaller shares, 0 among them, count as this one, so that the
 * logarithm stays finite
 */
@ConfigurationProperties("career-pathing.evidence-cost")
public record EvidenceCost(@DefaultValue("0.5") double stated, @DefaultValue("1.0") double implied,
		@DefaultValue("1.0") double observed, @DefaultValue("1.5") double similarity,
		@DefaultValue("2.0") double unknown, @DefaultValue("1.0") double weak,
		@DefaultValue("0.000001") double leastShare) {

	public EvidenceCost {
		Map<String, Double> costs = Map.of("stated", stated, "implied", implied, "observed", observed, "similarity",
				similarity, "unknown", unknown, "weak", weak);
		costs.forEach((name, cost) -> {
			if (!Double.isFinite(cost) || cost < 0) {
				throw new IllegalArgumentException("career-pathing.evidence-cost." + name + " has to be 0 or more.");
			}
		});
		if (!(leastShare > 0 && leastShare <= 1)) {
			throw new IllegalArgumentException(
					"career-pathing.evidence-cost.least-share has to be more than 0, and 1 at the most.");
		}
	}

	/**
	 * The table as Cypher files take it.
	 * @return {@code stated}, {@code implied}, {@code observed}, {@code similarity},
	 * {@code unknown}, {@code weak} and {@code leastShare}
	 */
	public Map<String, Object> parameters() {
		return Map.of("stated", this.stated, "implied", this.implied, "observed", this.observed, "similarity",
				this.similarity, "unknown", this.unknown, "weak", this.weak, "leastShare", this.leastShare);
	}

}
