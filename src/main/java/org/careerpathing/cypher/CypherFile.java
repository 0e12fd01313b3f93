package org.careerpathing.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

import org.springframework.core.io.ClassPathResource;

/**
 * One statement of the {@code cypher} folder, loaded once. The text is handed to the
 * database as it stands in the file, comments included, so that what the service runs and
 * what a person pastes into Neo4j Browser are the same.
 *
 * @param name path below {@code cypher/}, for instance {@code path/best-paths.cypher}
 * @param text the statement with its comments
 */
public record CypherFile(String name, String text) implements Supplier<String> {

	/**
	 * Loads a file.
	 * @param name path below {@code cypher/}
	 * @return the file
	 * @throws IllegalStateException naming the path when there is no such file
	 */
	public static CypherFile of(String name) {
		ClassPathResource resource = new ClassPathResource("cypher/" + name);
		if (!resource.exists()) {
			throw new IllegalStateException("There is no Cypher file cypher/" + name + " on the class path.");
		}
		try {
			return new CypherFile(name, resource.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cypher/" + name + " could not be read.", ex);
		}
	}

	/**
	 * The text, in the form that {@code Neo4jClient.query} takes.
	 */
	@Override
	public String get() {
		return this.text;
	}

}
