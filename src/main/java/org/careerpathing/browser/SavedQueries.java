package org.careerpathing.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.careerpathing.cypher.CypherFile;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of {@code cypher/browser/queries}. Neo4j Browser saves all queries of an
 * archive that is dropped onto it, in the folder that the archive names.
 */
final class SavedQueries {

	private static final String FOLDER = "Careers/";

	/** The same archive in every build. */
	private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 1, 1, 0, 0);

	private SavedQueries() {
	}

	static List<CypherFile> files() throws IOException {
		return Arrays
			.stream(new PathMatchingResourcePatternResolver()
				.getResources("classpath*:cypher/browser/queries/*.cypher"))
			.map(Resource::getFilename)
			.filter(Objects::nonNull)
			.sorted(Comparator.naturalOrder())
			.map((name) -> CypherFile.of("browser/queries/" + name))
			.toList();
	}

	static byte[] zip() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (CypherFile file : files()) {
				ZipEntry entry = new ZipEntry(FOLDER + file.name().substring(file.name().lastIndexOf('/') + 1));
				entry.setTimeLocal(WRITTEN);
				zip.putNextEntry(entry);
				zip.write(file.text().getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

}
