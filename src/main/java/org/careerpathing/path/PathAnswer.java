package org.careerpathing.path;

import java.util.List;

import org.careerpathing.role.RoleRef;
import org.careerpathing.transition.Assumptions;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a path question: paths, or the reason why there is none.
 *
 * @param question the question as it was understood, defaults filled in
 * @param dataVersion the version of the data that the answer comes from
 * @param exact whether it is certain that no better path exists than those given
 * @param paths the best paths, best first; empty where there is none
 * @param none why there is no path; null where there is one
 * @param links the same answer elsewhere
 */
public record PathAnswer(Question question, long dataVersion, boolean exact, List<CareerPath> paths,
		@Nullable NoPath none, Links links) {

	/**
	 * The question as it was understood.
	 *
	 * @param from the start
	 * @param to the target
	 * @param goal what makes a path the best one
	 * @param maxMoves the most moves of a path
	 * @param k how many paths were asked for
	 * @param experienceMonths working experience at the start; where it was not given,
	 * none is counted, so that arrivals are the latest ones
	 * @param weights what the goal counts
	 * @param assume what unknown values are counted as
	 */
	public record Question(RoleRef from, RoleRef to, Goal goal, int maxMoves, int k, Months experienceMonths,
			Weights weights, Assumptions assume) {

	}

	/**
	 * The same answer elsewhere.
	 *
	 * @param self this answer
	 * @param browser the Cypher that found it, in Neo4j Browser; null where no Browser is
	 * configured
	 */
	public record Links(String self, @Nullable String browser) {

	}

}
