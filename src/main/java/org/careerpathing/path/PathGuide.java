package org.careerpathing.path;

import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import org.careerpathing.cypher.CypherLiteral;
import org.careerpathing.web.InputChecks;
import org.careerpathing.web.Public;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * Serves the guide that Neo4j Browser plays for one path question. Browser fetches it
 * from another origin, so any origin may read it; it says nothing that the question does
 * not.
 */
@RestController
@Hidden
class PathGuide {

	/** Two slides: in a guide with a single one, Browser 5.24 makes no box runnable. */
	private static final String PAGE = """
			<article class="guide">
			  <carousel class="deck container-fluid">
			    <slide class="row-fluid">
			      <div class="col-sm-3">
			        <h3>%1$s to %2$s</h3>
			        <p class="lead">%3$s</p>
			      </div>
			      <div class="col-sm-9">
			        <p>1. Set the parameters of the question: click the block, then run it.</p>
			        <figure><pre class="pre-scrollable code runnable">:params %4$s</pre></figure>
			        <p>2. Find the paths: this is the very text that the service ran. The graph view draws them; the
			        table view explains each move.</p>
			        <figure><pre class="pre-scrollable code runnable">%5$s</pre></figure>
			      </div>
			    </slide>
			    <slide class="row-fluid">
			      <div class="col-sm-3">
			        <h3>More</h3>
			        <p class="lead">Colours, and other questions</p>
			      </div>
			      <div class="col-sm-9">
			        <p>Load the colours of the steps on the ladder. They stay in this browser.</p>
			        <figure><pre class="pre-scrollable code runnable">:style %6$s/browser/style.grass</pre></figure>
			        <p>Play the guide to the whole graph.</p>
			        <figure><pre class="pre-scrollable code runnable">:play %6$s/browser/guide.html</pre></figure>
			      </div>
			    </slide>
			  </carousel>
			</article>
			""";

	private final QuestionReader questions;

	private final BestPathSearch search;

	private final ParetoSearch pareto;

	private final String service;

	PathGuide(QuestionReader questions, BestPathSearch search, ParetoSearch pareto,
			@Value("${career-pathing.public-url}") String service) {
		this.questions = questions;
		this.search = search;
		this.pareto = pareto;
		this.service = service;
	}

	@Public
	@GetMapping(path = PathLinks.GUIDE, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
	String guide(@PathVariable String question) {
		InputChecks checks = new InputChecks();
		PathQuestion asked = this.questions.read(parameters(question, checks).body(checks), checks);
		boolean pareto = asked.mode() == Mode.PARETO;
		String parameters = CypherLiteral
			.of(Map.of("question", pareto ? this.pareto.parameters(asked) : this.search.parameters(asked)));
		return PAGE.formatted(HtmlUtils.htmlEscape(asked.from().value()), HtmlUtils.htmlEscape(asked.to().value()),
				pareto ? "Paths that no other one beats" : "Best paths by " + asked.goal(),
				HtmlUtils.htmlEscape(parameters),
				HtmlUtils.htmlEscape((pareto ? ParetoSearch.PARETO : BestPathSearch.BEST_PATHS).text()),
				HtmlUtils.htmlEscape(this.service));
	}

	private static PathParameters parameters(String question, InputChecks checks) {
		try {
			return PathLinks.read(question);
		}
		catch (IllegalArgumentException ex) {
			checks.reject("question", "is no question of this service");
			checks.done();
			throw ex;
		}
	}

}
