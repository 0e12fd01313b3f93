package org.careerpathing.reach;

import io.swagger.v3.oas.annotations.Hidden;
import org.careerpathing.browser.QuestionGuides;
import org.careerpathing.cypher.CypherLiteral;
import org.careerpathing.reach.ReachQuestion.Direction;
import org.careerpathing.web.Inputs;
import org.careerpathing.web.Public;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the guide that Neo4j Browser plays for one question about what is within reach.
 * None of it depends on data.
 */
@RestController
@Hidden
class ReachGuide {

	private final ReachableRoles reachable;

	private final QuestionGuides guides;

	ReachGuide(ReachableRoles reachable, QuestionGuides guides) {
		this.reachable = reachable;
		this.guides = guides;
	}

	@Public
	@GetMapping(path = ReachLinks.GUIDE + "{question}", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
	String guide(@PathVariable String question) {
		ReachQuestion asked = parameters(question).question();
		boolean forwards = asked.direction() == Direction.FROM;
		return this.guides.page(asked.role().value(),
				forwards ? "What is within reach of it" : "What it is within reach of",
				CypherLiteral.of(this.reachable.parameters(asked)),
				"Find the roles: this is the very text that the service ran. The graph view draws them with their first "
						+ "moves; the table view has arrivals and gaps.",
				forwards ? ReachableRoles.REACH : ReachableRoles.FEEDERS);
	}

	private static ReachParameters parameters(String question) {
		try {
			return ReachParameters.of(QuestionGuides.decoded(question));
		}
		catch (IllegalArgumentException ex) {
			Inputs inputs = new Inputs();
			inputs.reject("question", "is no question of this service");
			inputs.check();
			throw ex;
		}
	}

}
