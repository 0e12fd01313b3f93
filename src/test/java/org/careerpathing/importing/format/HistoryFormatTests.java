package org.careerpathing.importing.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerpathing.importing.format.HistoryReference.Move;
import org.careerpathing.importing.format.HistoryReference.Row;
import org.careerpathing.importing.job.ImportJob;
import org.careerpathing.importing.job.Imports;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@GraphTest
@ExtendWith(OutputCaptureExtension.class)
class HistoryFormatTests {

	private static final String HEADER = "person,role,start,end\n";

	@Autowired
	private TestGraph graph;

	@Autowired
	private Imports imports;

	@Autowired
	private MockMvc mvc;

	@TempDir
	private Path folder;

	@BeforeEach
	void fill() {
		this.graph
			.reset("""
					CREATE (:Role {id: 'a', title: 'Analyst', alternateTitles: ['Number  cruncher', 'Expert'], family: 'data', level: 1,
					    track: 'INDIVIDUAL_CONTRIBUTOR', status: 'ACTIVE', version: 1}),
					  (:Role {id: 'b', title: 'Senior Analyst', alternateTitles: ['Expert'], family: 'data', level: 2,
					    track: 'INDIVIDUAL_CONTRIBUTOR', status: 'ACTIVE', version: 1}),
					  (:Role {id: 'c', title: 'Head of Data', family: 'data', level: 3, track: 'MANAGEMENT', status: 'ACTIVE', version: 1}),
					  (:Role {id: 'd', title: 'Designer', family: 'design', level: 1, status: 'ACTIVE', version: 1}),
					  (:Role {id: 'e', title: 'Data Engineer', family: 'data', status: 'ACTIVE', version: 1}),
					  (:Role {id: 'f', title: 'Founder', status: 'ACTIVE', version: 1}),
					  (:Role {id: 'old', title: 'Typist', status: 'RETIRED', version: 1})
					""");
	}

	private TestImport history() {
		return TestImport.of(this.imports, this.folder, "history", "our-company").with("minimum", "2");
	}

	private ImportJob run(String... rows) {
		return history().file("history.csv", HEADER + String.join("\n", rows) + "\n");
	}

	private Map<String, Map<String, Object>> moves() {
		return this.graph.run("""
				MATCH (from:Role)-[t:TRANSITIONS_TO]->(to:Role)
				RETURN from.id + ' ' + to.id AS move, properties(t) AS t""")
			.stream()
			.collect(Collectors.toMap((row) -> (String) row.get("move"), (row) -> {
				@SuppressWarnings("unchecked")
				Map<String, Object> properties = (Map<String, Object>) row.get("t");
				return properties;
			}));
	}

	@Test
	void countsPeopleAndHowLongTheyStayed() {
		ImportJob job = run("p1,a,2015-01,2017-01", "p1,b,2017-02,", "p2,Analyst,2015,2018",
				"p2,senior  ANALYST,2018,2020", "p3,number cruncher,2015-01-01,2015-12-31", "p3,d,2016-01-01,",
				"p4,a,2010-01,", "p5,b,2010-01,2011-01");
		assertThat(TestImport.rows(job)).containsExactly(8L, 8L, 0L, 0L);
		// Two of the three who left made the move: after 25 and 36 months, so 30.5,
		// rounded up.
		// Wilson, by hand: (2 * 3 * 2/3 + 3.8415 -+ 1.96 * sqrt(3.8415 + 4 * 3 * 2/9)) /
		// (2 * (3 + 3.8415)).
		assertThat(moves()).containsOnlyKeys("a b");
		assertThat(moves().get("a b"))
			.containsAllEntriesOf(Map.of("kind", "PROMOTION", "basis", "OBSERVED", "sources", List.of("our-company"),
					"countedBy", "our-company", "count", 2L, "leavers", 3L, "share", 2 / 3.0, "months", 31L))
			.containsEntry("shareLow", 0.2077)
			.containsEntry("shareHigh", 0.9385)
			.containsEntry("importedBy", "our-company")
			.containsEntry("evidenceCost", -Math.log(2 / 3.0));
		assertThat(this.graph.run("MATCH (s:Source) RETURN s.id AS id")).containsExactly(Map.of("id", "our-company"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					a job within another is held beside it        | a,2010,2020; d,2012,2013; b,2020,                     | a b 120
					a job that goes on is not left                | a,2010,;     b,2015,2017; d,2016,                     |
					the second of two that overlap ends the first | a,2010-01,2012-06; b,2012-01,                         | a b 24
					a gap belongs to neither                      | a,2010-01,2010-12; b,2015-01,                         | a b 12
					the same role in a row is one stay            | a,2010-01,2010-06; a,2010-07,2010-12; b,2011-01,      | a b 12
					a gap within a stay is no part of it          | a,2010-01,2010-06; a,2012-01,2012-06; b,2012-07,      | a b 12
					what overlaps within a stay counts once       | a,2010-01,2011-06; a,2011-01,2011-12; b,2012-01,      | a b 24
					of two at the same time one counts            | a,2010-01,2011-12; b,2010-01,2011-12; d,2012-01,      | a d 24
					of two that begin together the longer counts  | a,2010-01,2011-12; b,2010-01,2010-12; d,2012-01,      | a d 24
					years that touch are one after the other      | a,2010,2012; b,2012,2012; d,2013,                     | a b 24, b d 12
					the way back counts by itself                 | a,2010,2011; b,2011,2012; a,2012,2013; b,2013,        | a b 12, b a 12
					days count to the last one                    | a,2010-01-16,2010-02-15; b,2010-03-01,                | a b 1
					""")
	void countsWhatIsMeantByAMove(String rule, String jobs, String expected) {
		List<String> rows = new ArrayList<>();
		for (String person : List.of("p1", "p2")) {
			Stream.of(jobs.split(";")).forEach((job) -> rows.add(person + "," + job.strip()));
		}
		run(rows.toArray(String[]::new));
		assertThat(
				moves().entrySet().stream().map((move) -> move.getKey() + " " + move.getValue().get("months")).sorted())
			.as(rule)
			.isEqualTo((expected != null) ? List.of(expected.split(", ")) : List.of());
	}

	@ParameterizedTest
	@CsvSource({ "a,b,PROMOTION", "b,a,STEP_BACK", "a,e,LATERAL", "a,d,CROSSOVER", "b,c,CROSSOVER", "c,b,STEP_BACK",
			"a,f," })
	void saysWhatKindOfMoveItIs(String from, String to, String kind) {
		run("p1," + from + ",2010,2011", "p1," + to + ",2012,", "p2," + from + ",2010,2011", "p2," + to + ",2012,");
		assertThat(Objects.requireNonNull(moves().get(from + " " + to)).get("kind")).isEqualTo(kind);
	}

	@Test
	void neverMakesAMoveOfOnePerson() {
		ImportJob job = run("p1,a,2010,2011", "p1,b,2012,2013", "p1,a,2013,2014", "p1,b,2014,");
		assertThat(moves()).isEmpty();
		assertThat(TestImport.rows(job)).containsExactly(4L, 0L, 4L, 0L);
		history().with("minimum", "1").file("history.csv", HEADER + "p1,a,2010,2011\np1,b,2012,\n");
		assertThat(moves()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					,a,2010,2011          | person: is empty
					Secret Person,,2010,  | role: is empty
					Secret Person,Nobody,2010, | role: is no id, title or alternate title of a role in use
					Secret Person,Typist,2010, | role: is no id, title or alternate title of a role in use
					Secret Person,expert,2010, | role: fits 2 roles: a, b. Write the id
					Secret Person,a,,     | start: has to be a year, a month or a day from 1900 to 2100: 2019, 2019-03 or 2019-03-31
					Secret Person,a,2019-13, | start: has to be a year, a month or a day from 1900 to 2100: 2019, 2019-03 or 2019-03-31
					Secret Person,a,2019-02-30, | start: has to be a year, a month or a day from 1900 to 2100: 2019, 2019-03 or 2019-03-31
					Secret Person,a,31.12.2019, | start: has to be a year, a month or a day from 1900 to 2100: 2019, 2019-03 or 2019-03-31
					Secret Person,a,2019,Secret Person | end: has to be a year, a month or a day from 1900 to 2100: 2019, 2019-03 or 2019-03-31; empty where the person is still there
					Secret Person,a,2019-05,2019-04 | end: is before the start
					Secret Person,a       | has 2 cells, but the header row has 4
					""")
	void refusesARowWithTheReasonAndWithoutWhatItSays(String row, String reason) {
		ImportJob job = run("p1,a,2010,2011", row);
		assertThat(TestImport.rows(job)).containsExactly(2L, 0L, 1L, 1L);
		assertThat(this.imports.refused(job.id(), 0, 10)).singleElement().satisfies((refusal) -> {
			assertThat(((refusal.column() != null) ? refusal.column() + ": " : "") + refusal.reason())
				.isEqualTo(reason);
			assertThat(refusal.value()).isNull();
			assertThat(refusal.line()).isEqualTo(3);
		});
	}

	@Test
	void refusesARowThatSaysTheSameAsAnother() {
		ImportJob job = run("p1,a,2010,2011", "p1, Analyst ,2010,2011", "p1,a,2010,2012");
		assertThat(TestImport.rows(job)).containsExactly(3L, 0L, 2L, 1L);
		assertThat(history().refused(job)).containsExactly("history.csv, line 3: says the same as an earlier row.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "person,role,start\np,a,2010\n", "who,role,start,end\np,a,2010,\n", "" })
	void refusesAFileWithoutItsColumns(String text) {
		ImportJob job = history().file("history.csv", text);
		assertThat(job.status()).isEqualTo(ImportJob.State.FAILED);
		assertThat(job.problems()).isNotEmpty();
	}

	@Test
	void takesNoPartOfAHistoryForAllOfIt() {
		run("p1,a,2010,2011", "p1,b,2012,", "p2,a,2010,2011", "p2,b,2012,", "p3,a,2010,2011", "p3,b,2012,");
		ImportJob job = history().partially()
			.file("history.csv", HEADER + "p1,a,2010,2011\np1,b,2012,\np2,a,2010,2011\np2,b,2012,\n");
		assertThat(job.status()).isEqualTo(ImportJob.State.FAILED);
		assertThat(Objects.requireNonNull(moves().get("a b"))).containsEntry("count", 3L);
	}

	@Test
	void keepsNothingAboutAPerson(CapturedOutput output) throws IOException {
		String person = "Wilhelmina Q. Secret";
		ImportJob job = run(person + ",a,2010,2011", person + ",b,2012,", "p2,a,2010,2011", "p2,b,2012,",
				person + ",nobody,2010,", person + ",a,2013,2012", person + ",a,2010,2011");
		assertThat(moves()).containsOnlyKeys("a b");
		assertThat(TestImport.rows(job)).containsExactly(7L, 4L, 0L, 3L);
		String everything = this.graph
			.run("MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN properties(n) AS n, properties(r) AS r")
			.toString();
		assertThat(everything).contains("our-company").doesNotContain("Secret").doesNotContain("Wilhelmina");
		assertThat(this.imports.get(job.id()).toString() + history().refused(job)).doesNotContain("Secret");
		assertThat(output).contains(job.id()).doesNotContain("Wilhelmina");
		// The caller gets the own rows back, to mend them.
		assertThat(Files.readString(this.imports.refusedRows(job.id(), "history.csv"))).contains(person);
	}

	@Test
	void keepsNoFileThatWasSent() throws Exception {
		MockMultipartFile file = new MockMultipartFile("files", "history.csv", "text/csv",
				(HEADER + "p1,a,2010,2011\n").getBytes(StandardCharsets.UTF_8));
		String location = this.mvc.perform(multipart("/v1/imports?format=history&source=our-company").file(file))
			.andExpect(status().isAccepted())
			.andReturn()
			.getResponse()
			.getHeader("Location");
		String id = String.valueOf(location).replace("/v1/imports/", "");
		while (this.imports.get(id).finished() == null) {
			Thread.sleep(50);
		}
		assertThat(this.imports.get(id).status()).isEqualTo(ImportJob.State.DONE);
		Path job = Path.of("target/imports", id);
		assertThat(job).isDirectory();
		// The files go right after the import has ended.
		for (int waits = 0; waits < 100 && Files.exists(job.resolve("files")); waits++) {
			Thread.sleep(50);
		}
		assertThat(job.resolve("files")).doesNotExist();
		assertThat(job.resolve("staging.mv")).doesNotExist();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			format=history                              | source
			format=history&source=our-company&minimum=1 | minimum
			format=history&source=our-company&year=2024 | year
			format=pay&source=our-company&minimum=5     | minimum
			""")
	void refusesOptionsThatAreMissingOrWrong(String parameters, String parameter) throws Exception {
		MockMultipartFile file = new MockMultipartFile("files", "history.csv", "text/csv",
				HEADER.getBytes(StandardCharsets.UTF_8));
		this.mvc.perform(multipart("/v1/imports?" + parameters).file(file))
			.andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.errors[*].parameter").value(parameter));
	}

	@Test
	void writesNothingTheSecondTimeAndRetiresWhatIsNotThereAnyMore() {
		String[] rows = { "p1,a,2010,2011", "p1,b,2012,", "p2,a,2010,2011", "p2,b,2012,", "p1,d,2000,2001",
				"p2,d,2000,2001" };
		assertThat(TestImport.rows(run(rows))).containsExactly(6L, 6L, 0L, 0L);
		assertThat(moves()).containsOnlyKeys("a b", "d a");
		Object version = this.graph.run("MATCH (v:DataVersion) RETURN v.number AS n").getFirst().get("n");
		assertThat(TestImport.rows(run(rows))).containsExactly(6L, 0L, 6L, 0L);
		assertThat(this.graph.run("MATCH (v:DataVersion) RETURN v.number AS n").getFirst()).containsEntry("n", version);
		// A row that was refused may have been about any move.
		run("p1,a,2010,2011", "p1,b,2012,", "p2,a,2010,2011", "p2,b,2012,", "p3,nobody,2010,");
		assertThat(moves()).containsOnlyKeys("a b", "d a");
		ImportJob job = run("p1,a,2010,2011", "p1,b,2012,", "p2,a,2010,2011", "p2,b,2012,");
		assertThat(moves()).containsOnlyKeys("a b");
		assertThat(TestImport.things(job, "transition").retired()).isOne();
	}

	@Test
	void addsWhatWasCountedToAStatedMoveAndTakesItAwayAgain() {
		this.graph
			.run("""
					MATCH (a:Role {id: 'a'}) MATCH (b:Role {id: 'b'}) MATCH (d:Role {id: 'd'})
					CREATE (a)-[:TRANSITIONS_TO {kind: 'LATERAL', months: 48, basis: 'STATED', sources: ['book'], version: 1}]->(b),
					  (a)-[:TRANSITIONS_TO {kind: 'LATERAL', tier: 'Primary', basis: 'SIMILARITY', sources: ['onet'],
					    importedBy: 'onet', version: 1}]->(d)""");
		String[] rows = { "p1,a,2010,2011", "p1,b,2012,", "p2,a,2010,2011", "p2,b,2012,", "p3,a,2010,2011",
				"p3,d,2012,", "p4,a,2010,2011", "p4,d,2012," };
		run(rows);
		assertThat(moves().get("a b"))
			.containsAllEntriesOf(Map.of("kind", "LATERAL", "basis", "STATED", "sources", List.of("book"), "months",
					48L, "count", 2L, "leavers", 4L, "share", 0.5, "countedBy", "our-company", "evidenceCost", 0.5))
			.doesNotContainKey("importedBy");
		assertThat(moves().get("a d"))
			.containsAllEntriesOf(Map.of("kind", "CROSSOVER", "basis", "OBSERVED", "sources", List.of("our-company"),
					"months", 24L, "tier", "Primary", "importedBy", "our-company", "evidenceCost", Math.log(2)));
		assertThat(TestImport.rows(run(rows))).containsExactly(8L, 0L, 8L, 0L);
		run("p1,a,2010,2011", "p1,e,2012,", "p2,a,2010,2011", "p2,e,2012,");
		assertThat(moves()).containsOnlyKeys("a b", "a d", "a e");
		assertThat(moves().get("a d"))
			.containsAllEntriesOf(Map.of("kind", "LATERAL", "basis", "SIMILARITY", "sources", List.of("onet"), "tier",
					"Primary", "importedBy", "onet"))
			.doesNotContainKeys("months", "count", "added", "alsoSaid");
		assertThat(moves().get("a b")).containsEntry("months", 48L)
			.doesNotContainKeys("count", "leavers", "share", "shareLow", "shareHigh", "countedBy");
	}

	@Test
	void countsAsAPlainCountDoesOnAHistoryMadeByChance() {
		for (long seed = 1; seed <= 3; seed++) {
			fill();
			List<Row> rows = chance(new Random(seed), (seed == 1) ? 8000 : 400);
			ImportJob job = history().with("minimum", "3")
				.file("history.csv",
						HEADER + rows.stream()
							.map((row) -> String.join(",", row.person(), row.role(), row.start(), row.end()))
							.collect(Collectors.joining("\n")));
			Map<String, Move> counted = new TreeMap<>();
			moves().forEach((move, t) -> counted.put(move, new Move(whole(t, "count"), whole(t, "leavers"),
					part(t, "share"), part(t, "shareLow"), part(t, "shareHigh"), whole(t, "months"))));
			assertThat(counted).as("seed %s", seed)
				.isEqualTo(new HistoryReference(rows).moves(3))
				.hasSizeGreaterThan(15);
			assertThat(job.rows().getFirst().read()).isEqualTo(rows.size());
		}
	}

	private static long whole(Map<String, Object> values, String name) {
		return (Long) Objects.requireNonNull(values.get(name));
	}

	private static double part(Map<String, Object> values, String name) {
		return (Double) Objects.requireNonNull(values.get(name));
	}

	/** Jobs of all kinds of order and exactness, in no order, none of them refused. */
	private static List<Row> chance(Random random, int people) {
		List<String> roles = List.of("a", "b", "c", "d", "e", "f");
		List<Row> rows = new ArrayList<>();
		for (int person = 0; person < people; person++) {
			for (int job = random.nextInt(6); job >= 0; job--) {
				java.time.LocalDate start = java.time.LocalDate.of(2000, 1, 1).plusDays(random.nextInt(3000));
				java.time.LocalDate end = start.plusDays(random.nextInt(1500));
				rows.add(new Row("p" + person, roles.get(random.nextInt(roles.size())), date(random, start),
						(random.nextInt(8) == 0) ? "" : date(random, end)));
			}
		}
		List<Row> right = new ArrayList<>(rows.stream()
			.filter((row) -> row.end().isEmpty() || row.end().length() <= row.start().length()
					|| row.start().compareTo(row.end()) <= 0)
			.distinct()
			.toList());
		java.util.Collections.shuffle(right, random);
		return right;
	}

	private static String date(Random random, java.time.LocalDate date) {
		return date.toString().substring(0, List.of(4, 7, 10).get(random.nextInt(3)));
	}

}
