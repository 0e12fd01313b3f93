package org.careerpathing.transition;

import java.util.List;

import org.careerpathing.role.RoleRef;

/**
 * The moves from a role, or to it.
 *
 * @param dataVersion the version of the data that they were read from
 * @param role the role that was asked about
 * @param total number of moves, those past the limit included
 * @param moves the first of them: best evidenced, then most independent sources, then
 * least learning, then by title
 */
public record MoveList(long dataVersion, RoleRef role, long total, List<SingleMove> moves) {

	public MoveList {
		moves = List.copyOf(moves);
	}

}
