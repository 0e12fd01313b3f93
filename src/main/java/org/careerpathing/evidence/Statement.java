package org.careerpathing.evidence;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that sources say about roles, in the project's words.
 *
 * @param id the statement's id
 * @param topic what it is about, for instance SCOPE, CONDITION, EXPERIENCE, HORIZON or
 * PLANNING
 * @param text the claim
 * @param basis what it rests on
 * @param sources who says so
 */
public record Statement(String id, String topic, String text, @Nullable Basis basis, List<SourceRef> sources) {

	public Statement {
		sources = List.copyOf(sources);
	}

}
