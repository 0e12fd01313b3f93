package org.careerpathing.cypher;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Prints the reason and the mend instead of a stack trace.
 */
class DatabaseUnusableAnalyzer extends AbstractFailureAnalyzer<DatabaseUnusable> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, DatabaseUnusable cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.mend(), failure);
	}

}
