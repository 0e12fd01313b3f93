package org.careerpathing.evidence;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A statement and what it is about.
 *
 * @param id the statement's id
 * @param topic what it is about, for instance SCOPE, CONDITION, EXPERIENCE, HORIZON or
 * PLANNING
 * @param text the claim
 * @param basis what it rests on; null where the data does not say
 * @param sources who says so
 * @param about ids of the roles that it is about; empty where it is about careers in
 * general
 * @param conflict id of the disagreement in which it is a side; null where nobody
 * disagrees
 */
public record ListedStatement(String id, String topic, String text, @Nullable Basis basis, List<SourceRef> sources,
		List<String> about, @Nullable String conflict) {

	public ListedStatement {
		sources = List.copyOf(sources);
		about = List.copyOf(about);
	}

}
