package org.careerpathing.path;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.careerpathing.path.TargetsAnswer.Target;
import org.careerpathing.role.RoleId;
import org.careerpathing.role.RoleRef;
import org.careerpathing.role.Roles;
import org.careerpathing.web.Problem;
import org.careerpathing.web.ProblemType;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Finds the best path to each of several targets. Each is a question of its own, with the
 * time limit of one, and all of them together have one too.
 */
@Component
class Targets {

	private static final Comparator<Target> BY_COST = Comparator.comparing((Target target) -> target.path() == null)
		.thenComparingDouble((target) -> (target.path() != null) ? target.path().totals().cost() : 0)
		.thenComparingInt((target) -> (target.path() != null) ? target.path().totals().moves() : 0)
		.thenComparing((target) -> target.to().id());

	private final CareerPaths paths;

	private final Roles roles;

	private final Duration limit;

	/**
	 * Several searches in one answer.
	 * @param paths searches
	 * @param roles names the start where no target was given
	 * @param limit how long all of them may take together
	 */
	Targets(CareerPaths paths, Roles roles,
			@Value("${career-pathing.search.targets-time-limit-seconds:30}s") Duration limit) {
		this.paths = paths;
		this.roles = roles;
		this.limit = limit;
	}

	TargetsAnswer find(PathQuestion question, List<RoleId> targets) {
		List<Target> answers = new ArrayList<>();
		@Nullable RoleRef from = null;
		long start = System.nanoTime();
		for (RoleId to : targets) {
			if (System.nanoTime() - start > this.limit.toNanos()) {
				throw new Problem(ProblemType.TIME_LIMIT, "Only " + answers.size() + " of " + targets.size()
						+ " targets were searched in " + this.limit.toSeconds() + " seconds. Name fewer at once.");
			}
			PathAnswer answer = this.paths.find(question.withTo(to).best(1));
			from = answer.question().from();
			answers.add(new Target(answer.question().to(), answer.dataVersion(), answer.exact(),
					answer.paths().isEmpty() ? null : answer.paths().getFirst(), answer.none(), answer.links().self()));
		}
		answers.sort(BY_COST);
		return new TargetsAnswer(Objects.requireNonNullElseGet(from, () -> this.roles.get(question.from()).ref()),
				answers);
	}

}
