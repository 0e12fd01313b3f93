package org.careerpathing.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Prints the reason and the mend instead of a stack trace.
 */
class CannotStartAnalyzer extends AbstractFailureAnalyzer<CannotStart> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, CannotStart cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.mend(), failure);
	}

}
