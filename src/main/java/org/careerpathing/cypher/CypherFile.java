package org.careerpathing.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
	 * Tells whether a statement is still the same. Lines that are comments and the ends
	 * of lines do not count.
	 * @return the SHA-256 of the statement, in hexadecimal digits
	 */
	String checksum() {
		String statement = this.text.lines()
			.map(String::stripTrailing)
			.filter((line) -> !line.isEmpty() && !line.stripLeading().startsWith("//"))
			.collect(Collectors.joining("\n"));
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(statement.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
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
