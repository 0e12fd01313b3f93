package org.careerpathing.path;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.careerpathing.role.RoleRef;
import org.jspecify.annotations.Nullable;

/**
 * The best path to each of several targets.
 *
 * @param from the start
 * @param targets one answer per target: those with a path first, by cost, then moves,
 * then the target's id; then those without one, by id
 */
public record TargetsAnswer(RoleRef from, List<Target> targets) {

	/**
	 * One target.
	 *
	 * @param to the target
	 * @param dataVersion the version of the data that the answer comes from
	 * @param exact whether it is certain that, move by move, no path to it costs less
	 * @param path the best path; null where there is none
	 * @param none why there is none; null where there is one
	 * @param self the address of the question for this target alone; null where the
	 * question has a profile
	 */
	@Schema(name = "PathTarget")
	public record Target(RoleRef to, long dataVersion, boolean exact, @Nullable CareerPath path, @Nullable NoPath none,
			@Nullable String self) {

	}

}
