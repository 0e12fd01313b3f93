package org.careerpathing.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RefusedFileTests {

	@TempDir
	Path temporary;

	@Test
	void refusesRowsWithTooFewOrTooManyCells() throws IOException {
		assertThat(roles("id,title,family\nbaker,Baker\nwaiter,Waiter,hall,3\ncook,Cook,kitchen\n").refusals())
			.containsExactly("roles.csv, line 2: has 2 cells, but the header row has 3.",
					"roles.csv, line 3: has 4 cells, but the header row has 3.");
	}

	@Test
	void doesNotBlameRowsThatReferToARefusedRow() throws IOException {
		assertThat(roles("id,title,level\nbaker,Baker\nwaiter,Waiter,x\n")
			.with("transitions.csv", "from,to,kind,basis\nbaker,waiter,LATERAL,STATED\n")
			.refusals()).containsExactly("roles.csv, line 2: has 2 cells, but the header row has 3.",
					"roles.csv, line 3, column level: \"x\" has to be a whole number from 1 to 9.");
	}

	@Test
	void doesNotBlameRowsThatReferToARefusedFile() throws IOException {
		assertThat(roles("id,name\nbaker,Baker\n")
			.with("transitions.csv", "from,to,kind,basis\nbaker,waiter,LATERAL,STATED\n")
			.refusals()).allMatch((refusal) -> refusal.startsWith("roles.csv")).hasSize(2);
	}

	@Test
	void countsLinesAcrossCellsThatSpanSeveral() throws IOException {
		assertThat(roles("id,title,summary\r\nbaker,Baker,\"Bakes\r\nand\r\n\r\nrests\"\r\n\r\n,,\r\nwaiter,,\r\n")
			.refusals()).containsExactly("roles.csv, line 8, column title: is empty, but every row has to give it.");
	}

	@Test
	void refusesUnknownAndMissingAndRepeatedColumns() throws IOException {
		assertThat(Folder.kitchen(this.temporary)
			.with("conflicts.csv", "id,questions,id\nx,y,z\n")
			.without("statements.csv")
			.refusals())
			.containsExactly("conflicts.csv, line 1: \"questions\" is not a column: the columns here are id, question.",
					"conflicts.csv, line 1, column id: is there twice: upper and lower case are the same.",
					"conflicts.csv, line 1, column question: is missing: the header row needs id, question.");
	}

	@Test
	void refusesAQuotationMarkThatIsNotClosed() throws IOException {
		assertThat(roles("id,title\nbaker,Baker\ncook,\"Cook\nwaiter,Waiter\n").refusals()).containsExactly(
				"roles.csv, line 3, column title: has a quotation mark that is never closed: close it at the "
						+ "end of the cell, or leave it out.");
	}

	@Test
	void refusesTextAfterAClosingQuotationMark() throws IOException {
		String refusal = "column title: has text after a closing quotation mark: put the whole cell in quotation marks, "
				+ "and write each of those inside it twice (\"\").";
		assertThat(roles("id,title\nbaker,\"Baker\" of bread\n").refusals())
			.containsExactly("roles.csv, line 2, " + refusal);
		assertThat(roles("Id,summary,title\r\nbaker,\"Bakes\r\n\"\"all\"\" of\" , \"The \"one\"\"\r\n").refusals())
			.containsExactly("roles.csv, line 3, " + refusal);
		assertThat(roles("id,\"title\"s\n").refusals()).singleElement()
			.asString()
			.startsWith("roles.csv, line 1: has text after a closing quotation mark");
	}

	@Test
	void tellsColumnsInAnyCase() throws IOException {
		roles(" ID ,TITLE,alternatetitles\nbaker,Baker,Bread maker\n");
		assertThat(GraphFolder.of(this.temporary.toString()).read().rows(GraphFile.ROLES)).singleElement()
			.extracting(Row::values)
			.isEqualTo(Map.of("id", "baker", "title", "Baker", "alternateTitles", List.of("Bread maker")));
		assertThat(roles("id,title,Title\nbaker,Baker,x\n").refusals())
			.containsExactly("roles.csv, line 1, column Title: is there twice: upper and lower case are the same.");
	}

	@Test
	void refusesWhatIsNotUtf8AndNamesTheLine() throws IOException {
		assertThat(new Folder(this.temporary)
			.with("roles.csv", "id,title\nbaker,Baker\nmaitre,Maître\n".getBytes(StandardCharsets.ISO_8859_1))
			.refusals()).containsExactly("roles.csv, line 3: is not UTF-8: save the file with that encoding.");
	}

	@Test
	void refusesAnEmptyFile() throws IOException {
		assertThat(roles("\n\n").refusals())
			.containsExactly("roles.csv: is empty: it needs a header row with id, title.");
	}

	@Test
	void refusesAFolderWithoutRoles() throws IOException {
		assertThat(Folder.kitchen(this.temporary).without("roles.csv").refusals())
			.containsExactly("roles.csv: is missing: every graph needs it.");
	}

	@Test
	void refusesAFileWithANameThatIsNotOfTheFormat() throws IOException {
		assertThat(roles("id,title\nbaker,Baker\n").with("skill.csv", "id,name\n").with("notes.txt", "mine").refusals())
			.containsExactly("skill.csv: is not a file of the format: those are sources.csv, roles.csv, skills.csv, "
					+ "scales.csv, requirements.csv, transitions.csv, conditions.csv, tiers.csv, conflicts.csv, statements.csv, "
					+ "routes.csv, certifications.csv.");
	}

	@Test
	void refusesAFolderThatIsNotThere() {
		Path nowhere = this.temporary.resolve("nowhere");
		assertThat(new Folder(nowhere).refusals()).containsExactly(nowhere + ": is not a folder that can be read.",
				"roles.csv: is missing: every graph needs it.");
	}

	@Test
	void shortensLongValues() throws IOException {
		assertThat(roles("id,title\n" + "B".repeat(300) + ",Baker\n").refusals()).singleElement()
			.asString()
			.startsWith("roles.csv, line 2, column id: \"" + "B".repeat(80) + "…\" has to be an id");
	}

	@Test
	void showsFiftyRefusalsAndCountsTheRest() throws IOException {
		roles("id,title\n" + IntStream.range(0, 53).mapToObj((i) -> "b" + i + ",\n").collect(Collectors.joining()));
		RefusedGraph refused = catchThrowableOfType(RefusedGraph.class,
				() -> GraphFolder.of(this.temporary.toString()).read());
		assertThat(refused.refusals()).hasSize(53);
		FailureAnalysis analysis = new RefusedGraphAnalyzer().analyze(new IllegalStateException(refused), refused);
		assertThat(analysis.getDescription().lines()).hasSize(1 + 50 + 1)
			.startsWith("The graph in " + this.temporary + " was not loaded:",
					"  roles.csv, line 2, column title: is empty, but every row has to give it.")
			.endsWith("  … and 3 more.");
		assertThat(analysis.getAction()).contains("career-pathing.graph.folder").contains("docs/graph-format.md");
	}

	@Test
	void readsAFolderHoweverItIsNamed() throws IOException {
		roles("id,title\nbaker,Baker\n");
		Path relative = Path.of("").toAbsolutePath().relativize(this.temporary.toAbsolutePath());
		for (String name : new String[] { this.temporary.toString(), this.temporary + "/", relative.toString(),
				this.temporary.toUri().toString(), "file:" + relative, "file:" + this.temporary }) {
			assertThat(GraphFolder.of(name).read().rows(GraphFile.ROLES)).as(name).hasSize(1);
		}
		assertThat(Files.exists(this.temporary)).isTrue();
	}

	private Folder roles(String content) throws IOException {
		return new Folder(this.temporary).with("roles.csv", content);
	}

}
