package org.careerpathing.transition;

import java.util.List;

import org.careerpathing.evidence.SourceRef;

/**
 * Something that is asked of a person before a move.
 *
 * @param text the condition, in the project's words
 * @param sources who says so
 */
public record Condition(String text, List<SourceRef> sources) {

	public Condition {
		sources = List.copyOf(sources);
	}

}
