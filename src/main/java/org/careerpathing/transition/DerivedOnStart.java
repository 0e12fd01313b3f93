package org.careerpathing.transition;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.careerpathing.role.RoleNumbers;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Adds what a graph lacks that was written by hand or by an older release, and derives
 * again where settings were changed since the last start, so that no answer counts with
 * an old assumption and names a new one.
 */
@Component
class DerivedOnStart implements SmartLifecycle {

	private static final Log log = LogFactory.getLog(DerivedOnStart.class);

	private final RoleNumbers numbers;

	private final DerivedValues derivedValues;

	private volatile boolean running;

	DerivedOnStart(RoleNumbers numbers, DerivedValues derivedValues) {
		this.numbers = numbers;
		this.derivedValues = derivedValues;
	}

	@Override
	public void start() {
		if (this.numbers.refresh()) {
			log.info("Numbered the roles that had no number.");
		}
		if (this.derivedValues.refresh()) {
			log.info("Derived learning and the cost of evidence again: settings were changed, or values missing.");
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
