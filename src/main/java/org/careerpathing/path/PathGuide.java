package org.careerpathing.path;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.CrossOrigin;
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

	private static final String PAGE = """
			<article class="guide">
			  <carousel class="deck container-fluid">
			    <slide class="row-fluid">
			      <div class="col-sm-3">
			        <h3>%1$s to %2$s</h3>
			        <p class="lead">Best paths by %3$s</p>
			      </div>
			      <div class="col-sm-9">
			        <p>1. Set the parameters of the question: click the block, then run it.</p>
			        <figure><pre class="pre-scrollable code runnable">:params %4$s</pre></figure>
			        <p>2. Find the paths: this is the very text that the service ran. The graph view draws them; the
			        table view explains each move.</p>
			        <figure><pre class="pre-scrollable code runnable">%5$s</pre></figure>
			      </div>
			    </slide>
			  </carousel>
			</article>
			""";

	private final CareerPaths paths;

	private final SearchLimits limits;

	PathGuide(CareerPaths paths, SearchLimits limits) {
		this.paths = paths;
		this.limits = limits;
	}

	@CrossOrigin
	@GetMapping(path = { PathLinks.GUIDE, PathLinks.GUIDE_WITH_EXPERIENCE },
			produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
	String guide(@PathVariable String from, @PathVariable String to, @PathVariable String goal,
			@PathVariable String maxMoves, @PathVariable String k,
			@PathVariable(required = false) @Nullable String experienceMonths) {
		PathQuestion question = new PathParameters(from, to, goal, maxMoves, k, experienceMonths).question();
		String asked = CypherLiteral.of(this.paths.parameters(question, this.limits.beams().getLast()));
		return PAGE.formatted(HtmlUtils.htmlEscape(question.from().value()),
				HtmlUtils.htmlEscape(question.to().value()), question.goal(), HtmlUtils.htmlEscape(asked),
				HtmlUtils.htmlEscape(CareerPaths.BEST_PATHS.text()));
	}

}
