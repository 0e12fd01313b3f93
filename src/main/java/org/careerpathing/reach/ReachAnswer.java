package org.careerpathing.reach;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.careerpathing.role.RoleRef;
import org.careerpathing.transition.Assumptions;
import org.jspecify.annotations.Nullable;

/**
 * The roles within reach.
 *
 * @param question the question as it was understood, defaults filled in
 * @param dataVersion the version of the data that the answer comes from
 * @param total number of roles within reach, those past the limit included
 * @param rings how many of them there are in each ring
 * @param roles the first of them: by arrival, then number of moves, then id
 * @param links the same answer elsewhere
 */
public record ReachAnswer(Question question, long dataVersion, int total, List<Ring> rings, List<ReachedRole> roles,
		Links links) {

	public ReachAnswer {
		rings = List.copyOf(rings);
		roles = List.copyOf(roles);
	}

	/**
	 * The question as it was understood.
	 *
	 * @param from the start; null where to is given
	 * @param to the target; null where from is given
	 * @param maxMoves the most moves
	 * @param maxMonths the last month of an arrival
	 * @param experienceMonths working experience at the start; where it was not given,
	 * none is counted, so that arrivals are the latest ones
	 * @param rings the month that each ring ends with; the last is maxMonths
	 * @param limit how many roles were asked for
	 * @param profileSkills how many skills the person's profile has
	 * @param assume what unknown values are counted as
	 */
	@Schema(name = "ReachAsked")
	public record Question(@Nullable RoleRef from, @Nullable RoleRef to, int maxMoves, int maxMonths,
			ReachMonths experienceMonths, List<Integer> rings, int limit, int profileSkills, Assumptions assume) {
	}

	/**
	 * A ring.
	 *
	 * @param months the month that it ends with; it begins after the one before ends
	 * @param total number of roles in it, those past the limit included
	 */
	@Schema(name = "ReachRing")
	public record Ring(int months, int total) {
	}

	/**
	 * The same answer elsewhere.
	 *
	 * @param browser the Cypher that found it, in Neo4j Browser; null where no Browser is
	 * configured, or the question has a profile
	 */
	@Schema(name = "ReachLinks")
	public record Links(@Nullable String browser) {
	}

}
