package org.careerpathing.embedded;

import org.springframework.context.SmartLifecycle;

/**
 * Holds the start of the service back until the server answers. Before everything that
 * needs the database.
 */
class EmbeddedStarted implements SmartLifecycle {

	private final EmbeddedNeo4j server;

	private volatile boolean running;

	EmbeddedStarted(EmbeddedNeo4j server) {
		this.server = server;
	}

	@Override
	public void start() {
		this.server.await();
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

	@Override
	public int getPhase() {
		return Integer.MIN_VALUE;
	}

}
