package org.careerpathing.path;

import java.util.List;

import org.careerpathing.change.RecordedChange;
import org.careerpathing.role.RoleRef;
import org.jspecify.annotations.Nullable;

/**
 * How the answer to a path question changed since a version of the data, and why.
 *
 * @param question the question as it was understood
 * @param since the version of the data then
 * @param dataVersion the version of the data now
 * @param changed whether the two answers differ
 * @param gone paths that were among the answers then and are not now
 * @param come paths that are among the answers now and were not then
 * @param stayed paths that are among both, with what they cost then and now
 * @param why changes of roles, requirements and transitions on any of these paths, in the
 * order in which they were made; what differs may also come from changes that are not
 * noted
 * @param noneThen why there was no path; null where there was one
 * @param noneNow why there is no path; null where there is one
 */
public record PathDiff(PathAnswer.Question question, long since, long dataVersion, boolean changed, List<Way> gone,
		List<Way> come, List<Stayed> stayed, List<RecordedChange> why, @Nullable NoPath noneThen,
		@Nullable NoPath noneNow) {

	/**
	 * A path in short.
	 *
	 * @param rank its place in the answer
	 * @param roles the roles on the way
	 * @param totals what it adds up to
	 */
	public record Way(int rank, List<RoleRef> roles, CareerPath.Totals totals) {

		static Way of(CareerPath path) {
			return new Way(path.rank(), path.roles(), path.totals());
		}

		List<String> ids() {
			return this.roles.stream().map(RoleRef::id).toList();
		}

	}

	/**
	 * A path that is among the answers then and now.
	 *
	 * @param then what it was
	 * @param now what it is
	 * @param changed whether its rank or anything that it adds up to is another now
	 */
	public record Stayed(Way then, Way now, boolean changed) {

	}

}
