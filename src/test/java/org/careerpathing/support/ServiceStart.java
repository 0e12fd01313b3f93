package org.careerpathing.support;

import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * What the service does with a graph when it starts, done again for a graph that was
 * written past it.
 */
public final class ServiceStart {

	private ServiceStart() {
	}

	/**
	 * Derives what the service keeps of a graph besides what was written: all that the
	 * room of transitions does at start.
	 * @param context the service
	 */
	public static void derive(ApplicationContext context) {
		context.getBeansOfType(SmartLifecycle.class)
			.values()
			.stream()
			.filter((bean) -> bean.getClass().getPackageName().equals("org.careerpathing.transition"))
			.forEach(SmartLifecycle::start);
	}

}
