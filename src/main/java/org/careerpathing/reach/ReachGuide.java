package org.careerpathing.reach;

import io.swagger.v3.oas.annotations.Hidden;
import org.careerpathing.cypher.CypherFile;
import org.careerpathing.cypher.CypherLiteral;
import org.careerpathing.reach.ReachQuestion.Direction;
import org.careerpathing.web.Inputs;
import org.careerpathing.web.Public;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * Serves the guide that Neo4j Browser plays for one question about what is within reach.
 * None of it depends on data.
 */
@RestController
@Hidden
class ReachGuide {

	/** Two slides: in a guide with a single one, Browser 5.24 makes no box runnable. */
	private static final String PAGE = """
			<article class="guide">
			  <carousel class="deck container-fluid">
			    <slide class="row-fluid">
			      <div class="col-sm-3">
			        <h3>%1$s</h3>
			        <p class="lead">%2$s</p>
			      </div>
			      <div class="col-sm-9">
			        <p>1. Set the parameters of the question: click the block, then run it.</p>
			        <figure><pre class="pre-scrollable code runnable">:params %3$s</pre></figure>
			        <p>2. Find the roles: this is the very text that the service ran. The graph view draws them with
			        their first moves; the table view has arrivals and gaps.</p>
			        <figure><pre class="pre-scrollable code runnable">%4$s</pre></figure>
			      </div>
			    </slide>
			    <slide class="row-fluid">
			      <div class="col-sm-3">
			        <h3>More</h3>
			        <p class="lead">Other questions</p>
			      </div>
			      <div class="col-sm-9">
			        <p>Play the guide to the whole graph.</p>
			        <figure><pre class="pre-scrollable code runnable">:play %5$s/browser/guide.html</pre></figure>
			      </div>
			    </slide>
			  </carousel>
			</article>
			""";

	private final ReachableRoles reachable;

	private final String service;

	ReachGuide(ReachableRoles reachable, @Value("${career-pathing.public-url}") String service) {
		this.reachable = reachable;
		this.service = service;
	}

	@Public
	@GetMapping(path = ReachLinks.GUIDE + "{question}", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
	String guide(@PathVariable String question) {
		ReachQuestion asked = parameters(question).question();
		boolean forwards = asked.direction() == Direction.FROM;
		CypherFile file = forwards ? ReachableRoles.REACH : ReachableRoles.FEEDERS;
		return PAGE.formatted(HtmlUtils.htmlEscape(asked.role().value()),
				forwards ? "What is within reach of it" : "What it is within reach of",
				HtmlUtils.htmlEscape(CypherLiteral.of(this.reachable.parameters(asked))),
				HtmlUtils.htmlEscape(file.text()), HtmlUtils.htmlEscape(this.service));
	}

	private static ReachParameters parameters(String question) {
		try {
			return ReachLinks.read(question);
		}
		catch (IllegalArgumentException ex) {
			Inputs inputs = new Inputs();
			inputs.reject("question", "is no question of this service");
			inputs.check();
			throw ex;
		}
	}

}
