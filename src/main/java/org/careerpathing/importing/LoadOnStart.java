package org.careerpathing.importing;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.careerpathing.importing.GraphProperties.Load;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the configured graph after the database is there and before anybody can ask.
 */
@Component
@EnableConfigurationProperties(GraphProperties.class)
class LoadOnStart implements SmartLifecycle {

	private static final Log log = LogFactory.getLog(LoadOnStart.class);

	private final GraphProperties properties;

	private final Graphs graphs;

	private volatile boolean running;

	LoadOnStart(GraphProperties properties, Graphs graphs) {
		this.properties = properties;
		this.graphs = graphs;
	}

	@Override
	public void start() {
		if (this.properties.load() != Load.NEVER) {
			long roles = this.graphs.countRoles();
			if (this.properties.load() == Load.IF_EMPTY && roles > 0) {
				log.info("Kept the graph that is there: roles " + roles + ". " + this.properties.folder()
						+ " is loaded into an empty database only (career-pathing.graph.load=if-empty).");
			}
			else {
				log.info(this.graphs.load(this.properties.folder()));
			}
		}
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** After {@code cypher.DatabaseReady}, long before the web server. */
	@Override
	public int getPhase() {
		return Integer.MIN_VALUE + 2;
	}

}
