package org.careerpathing.transition;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Derives learning again where {@code career-pathing.assume.*} was changed since the last
 * start, so that no answer counts with an old assumption and names a new one.
 */
@Component
class LearningOnStart implements SmartLifecycle {

	private static final Log log = LogFactory.getLog(LearningOnStart.class);

	private final Learning learning;

	private volatile boolean running;

	LearningOnStart(Learning learning) {
		this.learning = learning;
	}

	@Override
	public void start() {
		if (this.learning.refresh()) {
			log.info("Derived what every move asks to learn again: the assumptions were changed.");
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

	/** After the graph was loaded. */
	@Override
	public int getPhase() {
		return Integer.MIN_VALUE + 3;
	}

}
