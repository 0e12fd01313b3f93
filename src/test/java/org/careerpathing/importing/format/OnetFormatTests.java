package org.careerpathing.importing.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.careerpathing.importing.job.Imports;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * O*NET in miniature: made up, in both layouts.
 */
@GraphTest
class OnetFormatTests {

	private static final String CODE = "O*NET-SOC Code\t";

	@Autowired
	TestGraph graph;

	@Autowired
	Imports imports;

	@TempDir
	Path folder;

	@BeforeEach
	void occupations() throws IOException {
		this.graph.reset();
		write("Occupation Data.txt", CODE + "Title\tDescription", "51-3011.00\tBakers\tMix and bake.",
				"51-3012.00\tMillers\tGrind.", "11-1011.00\tHeads\tLead.");
	}

	@Test
	void readsTheOfficialLayout() throws IOException {
		write("Skills.txt",
				CODE + "Element ID\tScale ID\tData Value\tN\tStandard Error\tLower CI Bound\tUpper CI Bound\t"
						+ "Recommend Suppress\tNot Relevant\tDate\tDomain Source",
				"51-3011.00\t2.A.1.a\tIM\t3.00\t8\t0.1\t2\t4\tN\tn/a\t08/2023\tAnalyst",
				"51-3011.00\t2.A.1.a\tLV\t3.50\t8\t0.1\t2\t4\tN\tN\t08/2023\tAnalyst");
		assertThat(run().rows("Skills.txt")).containsExactly(2L, 2L, 0L, 0L);
		// The level is half of 7, the importance half-way from 1 to 5.
		assertThat(requirement()).containsEntry("level", 2.5)
			.containsEntry("importance", 0.5)
			.containsEntry("originalLevel", 3.5)
			.containsEntry("originalImportance", 3.0);
		assertThat(this.graph.run("MATCH (s:Skill) RETURN s.name AS name").getFirst()).containsEntry("name", "2.A.1.a");
	}

	@Test
	void readsTheLayoutOfSpreadsheetsWithItsQuotes() throws IOException {
		write("Skills.txt", CODE
				+ "Title\tElement ID\tElement Name\tScale ID\tScale Name\tData Value\tRecommend Suppress\tNot Relevant",
				"51-3011.00\tBakers\t2.A.1.a\t\"Reading, \"\"fast\"\"\"\tIM\tImportance\t5\tN\t",
				"51-3011.00\tBakers\t2.A.1.a\t\"Reading, \"\"fast\"\"\"\tLV\tLevel\t7\tN\tN");
		write("Job Zones.txt", CODE + "Title\tJob Zone\tDate", "51-3011.00\tBakers\t2\t08/2023");
		assertThat(run().rows("Job Zones.txt")).containsExactly(1L, 1L, 0L, 0L);
		assertThat(requirement()).containsEntry("level", 5.0).containsEntry("importance", 1.0);
		assertThat(this.graph.run("MATCH (s:Skill) RETURN s.name AS name").getFirst()).containsEntry("name",
				"Reading, \"fast\"");
		assertThat(this.graph
			.run("MATCH (r:Role {id: 'onet:51-3011.00'}) RETURN [r.level, r.minMonths, r.minMonthsUpTo] AS zone")
			.getFirst()).containsEntry("zone", List.of(2L, 3L, 12L));
	}

	@Test
	void takesAValueToBeSuppressedForUnknownAndOneThatIsNotRelevantForNone() throws IOException {
		write("Skills.txt", CODE + "Element ID\tScale ID\tData Value\tRecommend Suppress\tNot Relevant",
				"51-3011.00\t2.A.1.a\tIM\t3\tY\t", "51-3011.00\t2.A.1.a\tLV\t3\tN\tY");
		run();
		assertThat(requirement()).containsEntry("level", 0.0)
			.doesNotContainKey("importance")
			.containsEntry("originalLevel", 3.0);
		write("Skills.txt", CODE + "Element ID\tScale ID\tData Value\tRecommend Suppress\tNot Relevant",
				"51-3011.00\t2.A.1.a\tIM\t3\tN\t", "51-3011.00\t2.A.1.a\tLV\t3\tY\tN");
		run();
		assertThat(requirement()).doesNotContainKey("level").containsEntry("importance", 0.5);
	}

	@Test
	void callsRelatedOccupationsSimilarAndNeverPromotions() throws IOException {
		write("Related Occupations.txt", CODE + "Related O*NET-SOC Code\tRelatedness Tier\tIndex",
				"51-3011.00\t51-3012.00\tPrimary-Short\t1", "51-3011.00\t11-1011.00\tSupplemental\t2");
		run();
		assertThat(this.graph.run(
				"MATCH (:Role)-[t:TRANSITIONS_TO]->(to:Role) RETURN to.title + ' ' + t.kind + ' ' + t.basis + ' ' + t.tier AS move "
						+ "ORDER BY move"))
			.map((row) -> row.get("move"))
			.containsExactly("Heads CROSSOVER SIMILARITY Supplemental", "Millers LATERAL SIMILARITY Primary-Short");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Skills.txt              | Element ID;Scale ID;Data Value | 51-3011;2.A.1.a;LV;3           | O*NET-SOC Code | has to be an O*NET-SOC code
					Skills.txt              | Element ID;Scale ID;Data Value | 99-9999.00;2.A.1.a;LV;3        | O*NET-SOC Code | is no occupation in Occupation Data.txt
					Skills.txt              | Element ID;Scale ID;Data Value | 51-3011.00;2 A;LV;3            | Element ID     | has to be the id of an element
					Skills.txt              | Element ID;Scale ID;Data Value | 51-3011.00;2.A.1.a;XX;3        | Scale ID       | has to be LV (level) or IM (importance)
					Skills.txt              | Element ID;Scale ID;Data Value | 51-3011.00;2.A.1.a;LV;7.5      | Data Value     | has to be a number from 0 to 7
					Skills.txt              | Element ID;Scale ID;Data Value | 51-3011.00;2.A.1.a;IM;0        | Data Value     | has to be a number from 1 to 5
					Skills.txt              | Element ID;Scale ID;Data Value | 51-3011.00;2.A.1.a;IM;n/a      | Data Value     | has to be a number from 1 to 5
					Technology Skills.txt   | Commodity Code;Commodity Title | 51-3011.00;432;Ovens           | Commodity Code | has to be a code of eight digits
					Job Zones.txt           | Job Zone                       | 51-3011.00;6                   | Job Zone       | has to be a number from 1 to 5
					Job Zones.txt           | Job Zone                       | 99-9999.00;2                   | O*NET-SOC Code | is no occupation in Occupation Data.txt
					Alternate Titles.txt    | Alternate Title;Note           | 51-3011.00;;x                  | Alternate Title| is empty
					Related Occupations.txt | Related O*NET-SOC Code         | 51-3011.00;51-3011.00          | Related O*NET-SOC Code | is the same occupation
					Related Occupations.txt | Related O*NET-SOC Code         | 51-3011.00;99-9999.00          | Related O*NET-SOC Code | is no occupation in Occupation Data.txt
					""")
	void refusesARowWithTheReason(String file, String columns, String row, String column, String reason)
			throws IOException {
		write(file, CODE + columns.replace(';', '\t'), row.replace(';', '\t'));
		Ran ran = run();
		assertThat(ran.rows(file)).containsExactly(1L, 0L, 0L, 1L);
		assertThat(ran.refused(file)).singleElement().asString().startsWith("2 " + column + ": ").contains(reason);
	}

	@Test
	void refusesTheSameValueTwice() throws IOException {
		write("Skills.txt", CODE + "Element ID\tScale ID\tData Value", "51-3011.00\t2.A.1.a\tLV\t3",
				"51-3011.00\t2.A.1.a\tLV\t4");
		Ran ran = run();
		assertThat(ran.rows("Skills.txt")).containsExactly(2L, 1L, 0L, 1L);
		assertThat(requirement()).containsEntry("originalLevel", 3.0);
	}

	private Map<String, Object> requirement() {
		return values(this.graph.run("MATCH (:Role)-[q:REQUIRES]->(:Skill) RETURN properties(q) AS q").getFirst());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> values(Map<String, Object> row) {
		return (Map<String, Object>) Objects.requireNonNull(row.get("q"));
	}

	private Ran run() {
		return Ran.of(this.imports, "onet", this.folder).reconciles();
	}

	private void write(String file, String... lines) throws IOException {
		Files.write(this.folder.resolve(file), List.of(lines));
	}

}
