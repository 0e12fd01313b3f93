package org.careerpathing.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import org.careerpathing.cypher.CypherFile;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Guides to single questions: the parameters, and the very text of the Cypher file, both
 * ready to run in Neo4j Browser. Browser fetches them from another origin, so any origin
 * may read them; they say nothing that the question does not.
 */
@Component
public class QuestionGuides {

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
			        <p>2. %4$s</p>
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

	private final String browser;

	private final String service;

	QuestionGuides(@Value("${career-pathing.browser.url:}") String browser,
			@Value("${career-pathing.public-url}") String service) {
		this.browser = browser;
		this.service = service;
	}

	/**
	 * The link that has Neo4j Browser play a guide.
	 * @param address the path of the guide at this service, without a query
	 * @return the address; null where {@code career-pathing.browser.url} is empty
	 */
	public @Nullable String link(String address) {
		return this.browser.isEmpty() ? null : this.browser + (this.browser.contains("?") ? "&" : "?") + "cmd=play&arg="
				+ URLEncoder.encode(this.service + address, StandardCharsets.UTF_8);
	}

	/**
	 * A guide.
	 * @param heading what the question is about
	 * @param lead what is asked
	 * @param parameters the parameters, as they are typed after {@code :params}
	 * @param run what the Cypher file finds, and how it shows
	 * @param file the Cypher file
	 * @return HTML
	 */
	public String page(String heading, String lead, String parameters, String run, CypherFile file) {
		return PAGE.formatted(HtmlUtils.htmlEscape(heading), HtmlUtils.htmlEscape(lead),
				HtmlUtils.htmlEscape(parameters), HtmlUtils.htmlEscape(run), HtmlUtils.htmlEscape(file.text()),
				HtmlUtils.htmlEscape(this.service));
	}

	/**
	 * A question as the last part of a guide's address. Neo4j Browser decodes its own
	 * address before it looks for the argument, which the ampersand of a query would end.
	 * @param query the question as a query
	 * @return the part
	 */
	public static String encoded(String query) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(query.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The question of a guide.
	 * @param encoded the last part of its address
	 * @return its parameters by name
	 * @throws IllegalArgumentException when it is no such part
	 */
	public static Map<String, String> decoded(String encoded) {
		String query = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
		Map<String, String> values = new LinkedHashMap<>();
		UriComponentsBuilder.newInstance()
			.query(query)
			.build()
			.getQueryParams()
			.forEach((name, each) -> values.put(name,
					UriUtils.decode(String.valueOf(each.getFirst()), StandardCharsets.UTF_8)));
		return values;
	}

}
