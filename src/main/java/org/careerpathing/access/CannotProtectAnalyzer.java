package org.careerpathing.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Prints the reason and the mend instead of a stack trace.
 */
class CannotProtectAnalyzer extends AbstractFailureAnalyzer<CannotProtect> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, CannotProtect cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.mend(), failure);
	}

}
