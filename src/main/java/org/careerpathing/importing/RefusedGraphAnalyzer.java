package org.careerpathing.importing;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Prints what is wrong with the folder instead of a stack trace.
 */
class RefusedGraphAnalyzer extends AbstractFailureAnalyzer<RefusedGraph> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, RefusedGraph cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Correct what is named above, or choose another folder with career-pathing.graph.folder. "
						+ "Nothing was written. docs/graph-format.md describes the files.",
				failure);
	}

}
