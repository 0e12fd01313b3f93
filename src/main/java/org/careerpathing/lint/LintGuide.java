package org.careerpathing.lint;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Hidden;
import org.careerpathing.web.Inputs;
import org.careerpathing.web.Public;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * Serves the guide that Neo4j Browser plays for one check. Browser fetches it from
 * another origin, so any origin may read it; none of it depends on data.
 */
@RestController
@Hidden
class LintGuide {

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
			        <p>1. Set the parameters: click the block, then run it.</p>
			        <figure><pre class="pre-scrollable code runnable">:params %3$s</pre></figure>
			        <p>2. Look for the faults: this is the very text that the service runs.</p>
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

	private final String service;

	LintGuide(@Value("${career-pathing.public-url}") String service) {
		this.service = service;
	}

	@Public
	@GetMapping(path = LintLinks.GUIDE + "{name}", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
	String guide(@PathVariable String name) {
		Inputs inputs = new Inputs();
		Check check = inputs.required("check", name, (text) -> Checks.named(List.of(text)).getFirst());
		inputs.check();
		return page(Objects.requireNonNull(check));
	}

	private String page(Check check) {
		String parameters = "{limit: %d, years: %d, today: '%s'}".formatted(LintQuestion.DEFAULT_FINDINGS,
				LintQuestion.DEFAULT_YEARS, LocalDate.now(ZoneOffset.UTC));
		return PAGE.formatted(HtmlUtils.htmlEscape(check.name()), HtmlUtils.htmlEscape(check.title()),
				HtmlUtils.htmlEscape(parameters), HtmlUtils.htmlEscape(check.file().text()),
				HtmlUtils.htmlEscape(this.service));
	}

}
