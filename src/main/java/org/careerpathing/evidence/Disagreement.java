package org.careerpathing.evidence;

import java.util.List;

/**
 * A question that sources answer differently. Every side is kept.
 *
 * @param id the conflict's id
 * @param question what they disagree about
 * @param sides what each of them says, in the order of the statements' ids
 */
public record Disagreement(String id, String question, List<Statement> sides) {

	public Disagreement {
		sides = List.copyOf(sides);
	}

}
