package org.careerpathing.path;

import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import org.careerpathing.browser.QuestionGuides;
import org.careerpathing.cypher.CypherLiteral;
import org.careerpathing.web.InputChecks;
import org.careerpathing.web.Public;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the guide that Neo4j Browser plays for one path question.
 */
@RestController
@Hidden
class PathGuide {

	private final QuestionReader questions;

	private final BestPathSearch search;

	private final ParetoSearch pareto;

	private final QuestionGuides guides;

	PathGuide(QuestionReader questions, BestPathSearch search, ParetoSearch pareto, QuestionGuides guides) {
		this.questions = questions;
		this.search = search;
		this.pareto = pareto;
		this.guides = guides;
	}

	@Public
	@GetMapping(path = PathLinks.GUIDE + "{question}", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
	String guide(@PathVariable String question) {
		InputChecks checks = new InputChecks();
		PathQuestion asked = this.questions.read(parameters(question, checks).body(checks), checks);
		boolean pareto = asked.mode() == Mode.PARETO;
		String parameters = CypherLiteral
			.of(Map.of("question", pareto ? this.pareto.parameters(asked) : this.search.parameters(asked)));
		return this.guides.page(asked.from().value() + " to " + asked.to().value(),
				pareto ? "Paths that no other one beats" : "Best paths by " + asked.goal(), parameters,
				"Find the paths: this is the very text that the service ran. The graph view draws them; the table view "
						+ "explains each move.",
				pareto ? ParetoSearch.PARETO : BestPathSearch.BEST_PATHS);
	}

	private static PathParameters parameters(String question, InputChecks checks) {
		try {
			return PathParameters.of(QuestionGuides.decoded(question));
		}
		catch (IllegalArgumentException ex) {
			checks.reject("question", "is no question of this service");
			checks.done();
			throw ex;
		}
	}

}
