package org.careerpathing.path;

import java.util.ArrayList;
import java.util.List;

import org.careerpathing.browser.QuestionGuides;
import org.careerpathing.role.RoleRef;
import org.careerpathing.role.Roles;
import org.careerpathing.transition.Assumptions;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds paths between two roles.
 */
@Component
@EnableConfigurationProperties(SearchLimits.class)
public class CareerPaths {

	private final Roles roles;

	private final BestPathSearch search;

	private final ParetoSearch pareto;

	private final Explanations explanations;

	private final WhyNone whyNone;

	private final Assumptions assumptions;

	private final QuestionGuides guides;

	private final SearchTelemetry telemetry;

	CareerPaths(Roles roles, BestPathSearch search, ParetoSearch pareto, Explanations explanations, WhyNone whyNone,
			Assumptions assumptions, QuestionGuides guides, SearchTelemetry telemetry) {
		this.roles = roles;
		this.search = search;
		this.pareto = pareto;
		this.explanations = explanations;
		this.whyNone = whyNone;
		this.assumptions = assumptions;
		this.guides = guides;
		this.telemetry = telemetry;
	}

	/**
	 * Finds paths without a repeated role, within the limits of the question.
	 * @param question what is asked
	 * @return the paths, or why there is none
	 * @throws org.careerpathing.web.Problem when one of the roles is unknown (404), or
	 * when the search takes longer than it may (503)
	 */
	@Transactional(readOnly = true, timeoutString = "${career-pathing.search.time-limit-seconds:5}")
	public PathAnswer find(PathQuestion question) {
		return this.telemetry.measure(question, () -> search(question));
	}

	private PathAnswer search(PathQuestion question) {
		Found found = switch (question.mode()) {
			case BEST -> this.search.find(question, List.of());
			case DIFFERENT -> different(question);
			case PARETO -> this.pareto.find(question);
		};
		List<CareerPath> paths = this.explanations.explain(question, found.paths());
		if (question.mode() == Mode.PARETO) {
			paths = Front.labelled(paths);
		}
		RoleRef from = paths.isEmpty() ? this.roles.get(question.from()).ref() : paths.getFirst().roles().getFirst();
		RoleRef to = paths.isEmpty() ? this.roles.get(question.to()).ref() : paths.getFirst().roles().getLast();
		return new PathAnswer(PathAnswer.Question.of(question, from, to, this.assumptions), found.data(),
				found.search().exact(), found.search(), paths,
				paths.isEmpty() ? this.whyNone.explain(question, from, to, found.search().exact()) : null,
				new PathAnswer.Links(PathLinks.of(question), link(question)));
	}

	private @Nullable String link(PathQuestion question) {
		String guide = PathLinks.ofGuide(question);
		return (guide != null) ? this.guides.link(guide) : null;
	}

	/** One after the other, each differing enough from all before. */
	private Found different(PathQuestion question) {
		List<Found.Path> paths = new ArrayList<>();
		Found last = null;
		PathAnswer.Search search = null;
		do {
			last = this.search.find(question.best(1), paths.stream().map(Found.Path::roles).toList());
			search = (search != null) ? search.and(last.search()) : last.search();
			paths.addAll(last.paths());
		}
		while (!last.paths().isEmpty() && paths.size() < question.k());
		return new Found(paths, search, last.data());
	}

}
