package org.careerpathing.cypher;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets the database plan the searches in the background, once the service is ready and
 * whenever much was written. A search takes seconds to plan; the first person who asks
 * should not wait for it, nor run into the time limit.
 */
@Component
@ConditionalOnProperty(name = "career-pathing.plan-ahead", matchIfMissing = true)
class PlanAhead {

	private static final Log log = LogFactory.getLog(PlanAhead.class);

	/** The searches, those first that are asked most. */
	private static final List<String> SEARCHES = List.of("path/best-paths", "path/explain", "path/pareto",
			"path/why-none", "reach/reach", "reach/feeders");

	private static final Pattern EXAMPLE = Pattern.compile("^// :params (\\{.*})$", Pattern.MULTILINE);

	private final ChosenDatabase database;

	PlanAhead(ChosenDatabase database) {
		this.database = database;
	}

	@EventListener({ ApplicationReadyEvent.class, MuchChanged.class })
	@Order
	void ready() {
		Thread.ofVirtual().name("plan-ahead").start(this::plan);
	}

	private synchronized void plan() {
		try (Session session = this.database.session()) {
			for (String name : SEARCHES) {
				plan(session, CypherFile.of(name + ".cypher"));
			}
		}
		catch (Neo4jException ex) {
			// Only time is lost: it is planned with the first question instead.
			log.debug("The database did not plan ahead.", ex);
		}
	}

	/** The example of the file has the types that the service asks with. */
	private static void plan(Session session, CypherFile file) {
		Matcher example = EXAMPLE.matcher(file.text());
		if (example.find()) {
			Map<String, Object> parameters = session.run("RETURN " + example.group(1) + " AS example")
				.single()
				.get("example")
				.asMap();
			session.run("EXPLAIN " + file.text(), parameters).consume();
		}
	}

}
