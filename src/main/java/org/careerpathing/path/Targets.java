package org.careerpathing.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.careerpathing.path.TargetsAnswer.Target;
import org.careerpathing.role.RoleId;
import org.careerpathing.role.RoleRef;
import org.careerpathing.role.Roles;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds the best path to each of several targets. Each is a question of its own, with the
 * time limit of one.
 */
@Component
class Targets {

	private static final Comparator<Target> BY_COST = Comparator.comparing((Target target) -> target.path() == null)
		.thenComparingDouble((target) -> (target.path() != null) ? target.path().totals().cost() : 0)
		.thenComparingInt((target) -> (target.path() != null) ? target.path().totals().moves() : 0)
		.thenComparing((target) -> target.to().id());

	private final CareerPaths paths;

	private final Roles roles;

	Targets(CareerPaths paths, Roles roles) {
		this.paths = paths;
		this.roles = roles;
	}

	TargetsAnswer find(PathQuestion question, List<RoleId> targets) {
		List<Target> answers = new ArrayList<>();
		@Nullable RoleRef from = null;
		for (RoleId to : targets) {
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
