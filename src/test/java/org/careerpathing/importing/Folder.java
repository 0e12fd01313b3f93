package org.careerpathing.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.careerpathing.importing.table.Refusal;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A folder of a test, with the files of {@code graph/kitchen} or with others.
 */
record Folder(Path path) {

	static Folder kitchen(Path path) throws IOException {
		for (String file : GraphFile.fileNames()) {
			Files.write(path.resolve(file), new ClassPathResource("graph/kitchen/" + file).getContentAsByteArray());
		}
		return new Folder(path);
	}

	Folder with(String file, String content) throws IOException {
		return with(file, content.getBytes(StandardCharsets.UTF_8));
	}

	Folder with(String file, byte[] content) throws IOException {
		Files.write(this.path.resolve(file), content);
		return this;
	}

	Folder without(String file) throws IOException {
		Files.delete(this.path.resolve(file));
		return this;
	}

	/** Replaces a text that is in the file exactly once. */
	Folder replace(String file, String text, String other) throws IOException {
		String content = Files.readString(this.path.resolve(file));
		assertThat(content.split(java.util.regex.Pattern.quote(text), -1)).as(text).hasSize(2);
		return with(file, content.replace(text, other));
	}

	Loaded load(Graphs graphs) {
		return graphs.load(this.path.toString());
	}

	/** What is wrong with the folder, one line each. */
	List<String> refusals() {
		RefusedGraph refused = catchThrowableOfType(RefusedGraph.class,
				() -> GraphFolder.of(this.path.toString()).read());
		assertThat(refused).as("refused").isNotNull();
		return refused.refusals().stream().map(Refusal::toString).toList();
	}

}
