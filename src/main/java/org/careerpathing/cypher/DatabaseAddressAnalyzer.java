package org.careerpathing.cypher;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/**
 * Says that {@code spring.neo4j.uri} is not an address, where the driver cannot be made
 * for that reason.
 */
class DatabaseAddressAnalyzer implements FailureAnalyzer {

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		BeanCreationException innermost = null;
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			innermost = (cause instanceof BeanCreationException bean) ? bean : innermost;
		}
		// Where the driver only waits for another bean that fails, the address is not to
		// blame.
		if (innermost != null && "neo4jDriver".equals(innermost.getBeanName())
				&& innermost.getMostSpecificCause() instanceof IllegalArgumentException reason) {
			return new FailureAnalysis("spring.neo4j.uri is not the address of a Neo4j: " + reason.getMessage(),
					"Correct it, for instance to neo4j://localhost:7687.", failure);
		}
		return null;
	}

}
