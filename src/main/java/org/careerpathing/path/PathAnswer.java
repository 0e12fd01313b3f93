package org.careerpathing.path;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.careerpathing.picture.Picture;
import org.careerpathing.picture.Pictured;
import org.careerpathing.role.RoleRef;
import org.careerpathing.transition.Assumptions;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a path question: paths, or the reason why there is none.
 *
 * @param question the question as it was understood, defaults filled in
 * @param dataVersion the version of the data that the answer comes from
 * @param exact whether it is certain that, move by move, no path costs less than those
 * given
 * @param search how the search went
 * @param paths the paths, best first; empty where there is none
 * @param none why there is no path; null where there is one
 * @param links the same answer elsewhere
 */
public record PathAnswer(Question question, long dataVersion, boolean exact, Search search, List<CareerPath> paths,
		@Nullable NoPath none, Links links) implements Pictured {

	@Override
	public Picture picture() {
		return PathPicture.of(this);
	}

	/**
	 * The question as it was understood.
	 *
	 * @param from the start
	 * @param to the target
	 * @param mode which paths are given
	 * @param goal what makes a path the best one
	 * @param k how many paths were asked for
	 * @param experienceMonths working experience at the start; where it was not given,
	 * none is counted, so that arrivals are the latest ones
	 * @param limits what a path has to keep to
	 * @param maxShared the part of their roles that two paths may share in mode
	 * {@code different}
	 * @param profileSkills how many skills the profile has
	 * @param weights what one unit of each measure costs
	 * @param assume what unknown values are counted as
	 */
	@Schema(name = "PathQuestion")
	public record Question(RoleRef from, RoleRef to, Mode mode, Goal goal, int k, Months experienceMonths,
			Limits limits, double maxShared, int profileSkills, Weights weights, Assumptions assume) {

		static Question of(PathQuestion asked, RoleRef from, RoleRef to, Assumptions assume) {
			return new Question(from, to, asked.mode(), asked.goal(), asked.k(),
					Months.of(asked.experience(), asked.experienceMonths() != null), asked.limits(), asked.maxShared(),
					asked.profile().levels().size(), asked.weights(), assume);
		}

	}

	/**
	 * How the search went.
	 *
	 * @param exact whether it is certain that, move by move, no path costs less than
	 * those given
	 * @param carriedExact whether that is certain too where skills that are learned on
	 * the way are counted once
	 * @param candidates so many paths were found by what their moves ask one by one, and
	 * then put in order by what they really ask
	 * @param labels how many beginnings of paths were looked at
	 * @param labelLimit how many may be; {@code exact} is false where that was too few
	 */
	@Schema(name = "PathSearch")
	public record Search(boolean exact, boolean carriedExact, int candidates, int labels, int labelLimit) {

		Search and(Search next) {
			return new Search(this.exact && next.exact, this.carriedExact && next.carriedExact, this.candidates,
					this.labels + next.labels, this.labelLimit);
		}

	}

	/**
	 * The same answer elsewhere.
	 *
	 * @param self this answer; null where the question has a profile, which is no matter
	 * for an address
	 * @param browser the Cypher that found it, in Neo4j Browser; null where no Browser is
	 * configured, or the question has a profile
	 */
	@Schema(name = "PathLinks")
	public record Links(@Nullable String self, @Nullable String browser) {

	}

}
