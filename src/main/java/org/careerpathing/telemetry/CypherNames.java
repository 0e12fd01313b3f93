package org.careerpathing.telemetry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The names of the Cypher files by their text: the database is sent the text as it stands
 * in the file.
 */
@Component
class CypherNames {

	/** For what is in no file, such as what Spring Data asks of its own accord. */
	static final String OTHER = "other";

	private static final String FOLDER = "/cypher/";

	private final Map<String, String> names = new HashMap<>();

	CypherNames() {
		try {
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:cypher/**/*.cypher")) {
				String address = file.getURL().toString();
				this.names.put(file.getContentAsString(StandardCharsets.UTF_8),
						address.substring(address.lastIndexOf(FOLDER) + FOLDER.length()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The Cypher files cannot be read.", ex);
		}
	}

	/**
	 * The name of a query.
	 * @param query its text
	 * @return the path of its file below {@code cypher/}, or {@link #OTHER}
	 */
	String of(String query) {
		return this.names.getOrDefault(query, OTHER);
	}

}
