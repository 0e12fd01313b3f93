package org.careerpathing.importing.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.careerpathing.importing.job.ImportJob;
import org.careerpathing.importing.job.Imports;
import org.careerpathing.onet.SharedData;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.careerpathing.web.Problem;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GraphTest
class PayFormatTests {

	private static final String OWN = "role,payMin,payMedian,payMax,payCurrency,payYear,payNote\n";

	private static final String BLS = "AREA,NAICS,OCC_CODE,OCC_TITLE,O_GROUP,H_MEDIAN,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90\n";

	@Autowired
	private TestGraph graph;

	@Autowired
	private Imports imports;

	@Autowired
	private RestTestClient client;

	@TempDir
	private Path folder;

	@BeforeEach
	void fill() {
		this.graph
			.reset("""
					CREATE (:Role {id: 'baker', title: 'Baker', alternateTitles: ['Pâtissier'], status: 'ACTIVE', version: 1, sources: []}),
					  (:Role {id: 'miller', title: 'Miller', payMin: 20000, payCurrency: 'EUR', status: 'ACTIVE', version: 1}),
					  (:Role {id: 'onet:15-1252.00', title: 'Software Developers', status: 'ACTIVE', version: 1}),
					  (:Role {id: 'onet:15-1252.01', title: 'Kind of Developers', status: 'ACTIVE', version: 1}),
					  (:Role {id: 'onet:27-2011.00', title: 'Actors', status: 'ACTIVE', version: 1}),
					  (:Role {id: 'onet:29-1022.00', title: 'Surgeons', status: 'ACTIVE', version: 1})""");
	}

	private TestImport own() {
		return TestImport.of(this.imports, this.folder, "pay", "our-company");
	}

	private TestImport bls() {
		return TestImport.of(this.imports, this.folder, "pay", "bls-oews");
	}

	private ImportJob runOwn(String... rows) {
		return own().file("pay.csv", OWN + String.join("\n", rows));
	}

	private ImportJob runBls(String... rows) {
		return bls().file("national_M2024.csv", BLS + String.join("\n", rows));
	}

	private Map<String, Object> pay(String id) {
		return this.graph.run("MATCH (r:Role {id: '" + id + "'}) RETURN r {.*} AS r, labels(r) AS labels")
			.stream()
			.map((row) -> {
				Map<String, Object> properties = new java.util.TreeMap<>();
				((Map<?, ?>) java.util.Objects.requireNonNull(row.get("r"))).forEach((name, value) -> {
					if (String.valueOf(name).startsWith("pay") || name.equals("importedBy")) {
						properties.put(String.valueOf(name), java.util.Objects.requireNonNull(value));
					}
				});
				return properties;
			})
			.findFirst()
			.orElseThrow();
	}

	@Test
	void setsThePayOfRolesThatAreThereAndNothingElse() {
		ImportJob job = runOwn("baker,30000,35000,40000,EUR,2025,Before tips", "MILLER,,28000,,EUR,,");
		assertThat(TestImport.rows(job)).containsExactly(2L, 2L, 0L, 0L);
		assertThat(pay("baker")).isEqualTo(Map.of("payMin", 30000L, "payMedian", 35000L, "payMax", 40000L,
				"payCurrency", "EUR", "payYear", 2025L, "payNote", "Before tips", "paySource", "our-company"));
		assertThat(pay("miller"))
			.isEqualTo(Map.of("payMedian", 28000L, "payCurrency", "EUR", "paySource", "our-company"));
		assertThat(this.graph.run("MATCH (r:Role) RETURN count(r) AS n, count(r.importedBy) AS owned"))
			.containsExactly(Map.of("n", 6L, "owned", 0L));
		assertThat(TestImport.rows(runOwn("baker,30000,35000,40000,EUR,2025,Before tips", "miller,,28000,,EUR,,")))
			.containsExactly(2L, 0L, 2L, 0L);
	}

	@Test
	void takesAwayWhatItsSourceHasNoMoreAndRetiresNoRole() {
		runOwn("baker,30000,35000,40000,EUR,2025,", "miller,1,2,3,EUR,2025,");
		own().partially().file("pay.csv", OWN + "baker,30000,35000,40000,EUR,2025,");
		assertThat(pay("miller")).containsEntry("payMedian", 2L);
		runOwn("baker,30000,35000,40000,EUR,2025,", "nobody,1,2,3,EUR,2025,");
		assertThat(pay("miller")).containsEntry("payMedian", 2L);
		ImportJob job = runOwn("baker,30000,35000,40000,EUR,2025,");
		assertThat(pay("miller")).isEqualTo(Map.of("payMin", 20000L, "payCurrency", "EUR"));
		assertThat(pay("baker")).containsEntry("payMedian", 35000L);
		assertThat(TestImport.things(job, "role")).hasToString(new ImportJob.Things("role", 0, 1, 0).toString());
		assertThat(this.graph.run("MATCH (r:Role) RETURN DISTINCT r.status AS s"))
			.containsExactly(Map.of("s", "ACTIVE"));
	}

	@Test
	void takesTheYearFromTheOptionWhereTheRowHasNone() {
		own().with("year", "2023").file("pay.csv", OWN + "baker,1,,2,EUR,,\nmiller,1,,2,EUR,2020,");
		assertThat(pay("baker")).containsEntry("payYear", 2023L);
		assertThat(pay("miller")).containsEntry("payYear", 2020L);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			nobody,1,2,3,EUR,2025,  | column role: "nobody" is no id, title or alternate title of a role in use
			,1,2,3,EUR,2025,        | column role: is empty
			baker,-1,2,3,EUR,2025,  | column payMin: "-1" has to be a whole number from 0 to 2147483647
			baker,1,2,3k,EUR,2025,  | column payMax: "3k" has to be a whole number from 0 to 2147483647
			baker,1,2.5,3,EUR,2025, | column payMedian: "2.5" has to be a whole number from 0 to 2147483647
			baker,4,,3,EUR,2025,    | column payMin: "4" is more than payMax
			baker,1,4,3,EUR,2025,   | column payMedian: "4" is more than payMax
			baker,,,,EUR,2025,      | column payMin, payMedian, payMax: are all empty
			baker,1,2,3,eur,2025,   | column payCurrency: "eur" has to be a currency of ISO 4217, such as EUR
			baker,1,2,3,,2025,      | column payCurrency: has to be a currency of ISO 4217, such as EUR
			baker,1,2,3,EUR,25,     | column payYear: "25" has to be a whole number from 1900 to 2200
			""")
	void refusesARowWithTheReason(String row, String reason) {
		ImportJob job = runOwn(row);
		assertThat(TestImport.rows(job)).containsExactly(1L, 0L, 0L, 1L);
		assertThat(own().refused(job)).containsExactly("pay.csv, line 2, " + reason + ".");
		assertThat(pay("baker")).isEmpty();
	}

	@Test
	void refusesASecondRowAboutARole() {
		ImportJob job = runOwn("baker,1,2,3,EUR,2025,", "Pâtissier,1,2,4,EUR,2025,");
		assertThat(TestImport.rows(job)).containsExactly(2L, 1L, 0L, 1L);
		assertThat(own().refused(job)).containsExactly(
				"pay.csv, line 3, column role: \"Pâtissier\" is in an earlier row already: leave out the one that is wrong.");
	}

	@Test
	void takesARepeatedRowOnlyOnceItIsMended() throws IOException {
		ImportJob job = runOwn("baker,1,2,3,EUR,2025,", "Pâtissier,1,2,4,EUR,2025,", "mill,1,2,5,EUR,2025,");
		String refused = Files.readString(this.imports.refusedRows(job.id(), "pay.csv"));
		ImportJob again = own().partially().file("pay.csv", refused.replace("mill,", "miller,"));
		assertThat(TestImport.rows(again)).containsExactly(2L, 1L, 0L, 1L);
		assertThat(pay("baker")).containsEntry("payMax", 3L);
		assertThat(pay("miller")).containsEntry("payMax", 5L);
		// What was refused of it is the same row once more, still to be mended.
		refused = Files.readString(this.imports.refusedRows(again.id(), "pay.csv"));
		assertThat(refused).contains("role: baker is in an earlier row already", "Pâtissier,1,2,4,EUR,2025");
		own().partially().file("pay.csv", refused.replace("Pâtissier", "Miller"));
		assertThat(pay("miller")).containsEntry("payMax", 4L);
		own().partially().file("pay.csv", refused.replaceAll("\"?role: baker is[^,]*,", ","));
		assertThat(pay("baker")).containsEntry("payMax", 4L);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					pay.csv            | title,pay\\n                        | our-company | is missing: the header row needs role, payCurrency
					national_M2024.csv | OCC_CODE,O_GROUP,A_PCT10\\n         | bls-oews    | is missing: the header row needs OCC_CODE, OCC_TITLE
					""")
	void refusesAFileOfWhichNothingCanBeMade(String name, String text, String source, String reason) {
		ImportJob job = TestImport.of(this.imports, this.folder, "pay", source).file(name, text.replace("\\n", "\n"));
		assertThat(job.status()).isEqualTo(ImportJob.State.FAILED);
		assertThat(job.problems().toString()).contains(reason);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			pay.csv   | role,payMin,payCurrency\\nbaker,1,EUR | source has to say where the pay in pay.csv comes from
			wages.csv | OCC_CODE,O_GROUP,A_PCT10\\n           | year is missing: the name wages.csv does not say it
			""")
	void saysBeforeItBeginsWhichOptionAFileNeeds(String name, String text, String reason) {
		assertThatThrownBy(() -> bls().file(name, text.replace("\\n", "\n"))).isInstanceOf(Problem.class)
			.hasMessageContaining(reason);
		assertThat(this.graph.run("MATCH (job:Import) RETURN count(job) AS n")).containsExactly(Map.of("n", 0L));
	}

	@Test
	void saysWhichImportComesFirstAndLeavesNoSource() {
		this.graph.reset("CREATE (:Role {id: 'baker', title: 'Baker', status: 'ACTIVE', version: 1})");
		ImportJob job = runBls("99,000000,27-2011,Actors,detailed,23.33,*,*,*,*,*");
		assertThat(job.status()).isEqualTo(ImportJob.State.FAILED);
		assertThat(job.problems()).singleElement()
			.asString()
			.startsWith("national_M2024.csv: is about the occupations of O*NET")
			.contains("import O*NET first (format onet)");
		assertThat(this.graph.run("MATCH (s:Source) RETURN s.id AS id")).isEmpty();
	}

	@Test
	void writesNothingWhereEveryRowIsRefused() {
		for (ImportJob job : List.of(runBls("99,000000,99-9999,Nobody,detailed,23.33,*,*,*,*,*"),
				runOwn("nobody,1,2,3,EUR,2025,"))) {
			assertThat(job.status()).isEqualTo(ImportJob.State.FAILED);
			assertThat(job.message()).isEqualTo("Every row was refused. Nothing was written.");
		}
		assertThat(this.graph.run("MATCH (s:Source) RETURN s.id AS id")).isEmpty();
	}

	@Test
	void refusesTwoFilesAtOnce() throws IOException {
		Files.writeString(this.folder.resolve("pay.csv"), OWN);
		Files.writeString(this.folder.resolve("national_M2024.csv"), BLS);
		ImportJob job = bls().folder(this.folder);
		assertThat(job.status()).isEqualTo(ImportJob.State.FAILED);
		assertThat(job.problems()).singleElement().asString().contains("send one file of pay at a time");
	}

	@Test
	void givesAnOccupationsPayToAllThatOnetTellsApartInIt() {
		ImportJob job = runBls(
				"99,000000,15-1252,Software Developers,detailed,63.98,79850,\"103,050\",133080,169000,211450");
		assertThat(TestImport.rows(job)).containsExactly(1L, 1L, 0L, 0L);
		assertThat(pay("onet:15-1252.00")).containsAllEntriesOf(Map.of("payMin", 103050L, "payMedian", 133080L,
				"payMax", 169000L, "payCurrency", "USD", "payYear", 2024L, "paySource", "bls-oews"));
		assertThat(String.valueOf(pay("onet:15-1252.00").get("payNote"))).contains("middle half")
			.doesNotContain("15-1252");
		assertThat(pay("onet:15-1252.01")).containsEntry("payMedian", 133080L);
		assertThat(String.valueOf(pay("onet:15-1252.01").get("payNote")))
			.contains("Pay of Software Developers (15-1252) as a whole");
		assertThat(this.graph.run("MATCH (s:Source) RETURN s {.id, .author, .published, .licence} AS s"))
			.containsExactly(Map.of("s", Map.of("id", "bls-oews", "author", "U.S. Bureau of Labor Statistics",
					"published", "2024-05", "licence", "Public domain")));
	}

	@Test
	void takesATopCodedWageForWhatItIsAndAMissingOneForUnknown() {
		runBls("99,000000,29-1022,Surgeons,detailed,#,100000,200000,#,#,#",
				"99,000000,27-2011,Actors,detailed,23.33,*,*,*,*,*");
		assertThat(pay("onet:29-1022.00")).containsEntry("payMin", 200000L)
			.containsEntry("payTopCoded", List.of("payMedian", "payMax"))
			.doesNotContainKeys("payMedian", "payMax");
		assertThat(String.valueOf(pay("onet:29-1022.00").get("payNote"))).contains("at least $239,200 a year");
		assertThat(pay("onet:27-2011.00")).containsOnlyKeys("payCurrency", "payYear", "payNote", "paySource");
		assertThat(String.valueOf(pay("onet:27-2011.00").get("payNote"))).contains("not published");
	}

	@Test
	void leavesAKnownPayWhereAWageIsNotPublished() {
		this.graph.run("MATCH (r:Role {id: 'onet:27-2011.00'}) SET r.payMin = 30000, r.payCurrency = 'USD'");
		String unknown = "99,000000,27-2011,Actors,detailed,23.33,*,*,*,*,*";
		assertThat(TestImport.rows(runBls(unknown))).containsExactly(1L, 1L, 0L, 0L);
		assertThat(pay("onet:27-2011.00")).isEqualTo(Map.of("payMin", 30000L, "payCurrency", "USD"));
		assertThat(TestImport.rows(runBls(unknown))).containsExactly(1L, 0L, 1L, 0L);
		assertThat(TestImport.rows(runBls(unknown.replace("*,*,*,*,*", "*,25000,*,*,*")))).containsExactly(1L, 1L, 0L,
				0L);
		assertThat(pay("onet:27-2011.00")).containsEntry("paySource", "bls-oews");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					99,000000,00-0000,All,total,1,1,1,1,1,1            | is a group of occupations: only detailed rows are taken
					99,000000,15-0000,Computer,major,1,1,1,1,1,1       | is a group of occupations: only detailed rows are taken
					99,000000,15-1200,Computer,minor,1,1,1,1,1,1       | is a group of occupations: only detailed rows are taken
					99,000000,15-1250,Computer,broad,1,1,1,1,1,1       | is a group of occupations: only detailed rows are taken
					06,000000,15-1252,Computer,detailed,1,1,1,1,1,1    | is not the whole country (99)
					99,541500,15-1252,Computer,detailed,1,1,1,1,1,1    | is one industry, not all (000000)
					99,000000,15-1299,Computer,detailed,1,1,1,1,1,1    | is no O*NET occupation in the graph
					99,000000,151252,Computer,detailed,1,1,1,1,1,1     | has to be a code of the Standard Occupational Classification, such as 15-1252
					99,000000,15-1252,Computer,detailed,1,1,1,-5,1,1   | has to be a yearly wage, # or *
					99,000000,15-1252,Computer,detailed,1,1,,1,1,1     | has to be a yearly wage, # or *
					""")
	void leavesOutWhatIsNoOccupationOfTheWholeCountry(String row, String reason) {
		ImportJob job = runBls(row);
		assertThat(TestImport.rows(job)).containsExactly(1L, 0L, 0L, 1L);
		assertThat(this.imports.refused(job.id(), 0, 9)).extracting((refusal) -> refusal.reason())
			.containsExactly(reason);
		assertThat(pay("onet:15-1252.00")).isEmpty();
	}

	@Test
	void showsPayWithItsSourceAndKeepsItWhenTheRoleIsWritten() {
		runBls("99,000000,29-1022,Surgeons,detailed,#,100000,200000,#,#,#",
				"99,000000,15-1252,Software Developers,detailed,63.98,79850,103050,133080,169000,211450");
		String expected = """
				{"pay": {"min": 103050, "median": 133080, "max": 169000, "topCoded": [], "currency": "USD", "year": 2024,
				  "source": {"id": "bls-oews", "author": "U.S. Bureau of Labor Statistics"}}}""";
		HttpHeaders headers = this.client.get()
			.uri("/v1/roles/onet:15-1252.00")
			.exchange()
			.expectBody()
			.json(expected)
			.returnResult()
			.getResponseHeaders();
		this.client.put()
			.uri("/v1/roles/onet:15-1252.00")
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.IF_MATCH, String.valueOf(headers.getETag()))
			.body("""
					{"title": "Developers", "pay": {"min": 103050, "max": 169000, "currency": "USD", "year": 2024}}""")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.json(expected);
		this.client.get().uri("/v1/roles/onet:29-1022.00").exchange().expectBody().json("""
				{"pay": {"min": 200000, "median": null, "max": null, "topCoded": ["median", "max"]}}""");
	}

	@Test
	void reconcilesWithTheRealFile() throws IOException {
		Assumptions.assumeTrue(SharedData.isThere(), "the folder of public data is not there");
		Path onet = Files.createDirectory(this.folder.resolve("onet"));
		Files.copy(SharedData.path("onet-29.3/Occupation Data.txt"), onet.resolve("Occupation Data.txt"));
		this.graph.reset();
		TestImport.of(this.imports, this.folder, "onet", "onet").folder(onet);
		Path pay = Files.createDirectory(this.folder.resolve("pay"));
		Files.copy(SharedData.path("bls-oews/national_M2024.csv"), pay.resolve("national_M2024.csv"));
		ImportJob job = bls().folder(pay);
		// Counted in the files: 1,403 rows, 572 of them groups; of 831 occupations O*NET
		// has
		// 819, which are 962 of its own.
		assertThat(TestImport.rows(job)).containsExactly(1403L, 819L, 0L, 584L);
		assertThat(TestImport.things(job, "role").changed()).isEqualTo(962);
		assertThat(TestImport.things(job, "role").created() + TestImport.things(job, "role").retired()).isZero();
		assertThat(TestImport.rows(bls().folder(pay))).containsExactly(1403L, 0L, 819L, 584L);
		assertThat(pay("onet:11-1011.00")).containsEntry("payMin", 126080L)
			.containsEntry("payMedian", 206420L)
			.containsEntry("payTopCoded", List.of("payMax"));
	}

}
