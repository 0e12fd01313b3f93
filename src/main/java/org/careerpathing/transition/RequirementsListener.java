package org.careerpathing.transition;

import java.util.List;

import org.careerpathing.role.RequirementsChanged;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps learning in step with requirements, in the transaction that changes them.
 */
@Component
class RequirementsListener {

	private final Learning learning;

	RequirementsListener(Learning learning) {
		this.learning = learning;
	}

	@EventListener
	void on(RequirementsChanged event) {
		this.learning.deriveFor(List.of(event.roleId()));
	}

}
