package org.careerpathing.transition;

import java.util.List;

import org.careerpathing.role.RequirementsChanged;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what is derived in step with requirements, in the transaction that changes them.
 */
@Component
class RequirementsListener {

	private final DerivedValues derivedValues;

	RequirementsListener(DerivedValues derivedValues) {
		this.derivedValues = derivedValues;
	}

	@EventListener
	void on(RequirementsChanged event) {
		this.derivedValues.deriveFor(List.of(event.roleId()));
	}

}
