package org.careerpathing.importing.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.careerpathing.importing.job.ImportJob;
import org.careerpathing.importing.job.Imports;
import org.careerpathing.onet.SharedData;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class CrosswalkFormatTests {

	private static final String OWN = "id,externalId,match\n";

	private static final String NESTA = "id,esco_occupation,onet_code,confidence,concept_uri\n";

	private static final String ESCO = "f2b15a0e-e65a-438a-affb-29b9d50b77d1";

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
					CREATE (:Role {id: 'developer', title: 'Developer', status: 'ACTIVE', version: 1}),
					  (:Role {id: 'onet:15-1252.00', title: 'Software Developers', status: 'ACTIVE', version: 1, importedBy: 'onet'}),
					  (:Role {id: 'esco:%s', title: 'software developer', status: 'ACTIVE', version: 1}),
					  (:Role {id: 'old', title: 'Typist', status: 'RETIRED', version: 1})"""
				.formatted(ESCO));
	}

	private TestImport from(String source) {
		return TestImport.of(this.imports, this.folder, "crosswalk", source);
	}

	private ImportJob run(String source, String... rows) {
		return from(source).file("crosswalk.csv", OWN + String.join("\n", rows));
	}

	private Map<String, List<?>> ids() {
		return this.graph.run("MATCH (r:Role) WHERE size(r.externalIds) > 0 RETURN r.id AS id, r.externalIds AS ids")
			.stream()
			.collect(Collectors.toMap((row) -> String.valueOf(row.get("id")),
					(row) -> List.copyOf((List<?>) java.util.Objects.requireNonNull(row.get("ids")))));
	}

	@Test
	void writesAMatchOnBothSides() {
		ImportJob job = run("crosswalk", "developer,onet:15-1252.00,narrow", "developer,isco:2512,broad");
		assertThat(TestImport.rows(job)).containsExactly(2L, 2L, 0L, 0L);
		assertThat(ids()).isEqualTo(Map.of("developer", List.of("onet:15-1252.00 narrow", "isco:2512 broad"),
				"onet:15-1252.00", List.of("developer broad")));
		this.client.get().uri("/v1/roles/developer").exchange().expectBody().json("""
				{"externalIds": [{"scheme": "onet", "id": "onet:15-1252.00", "match": "narrow"},
				  {"scheme": "isco", "id": "isco:2512", "match": "broad"}]}""");
		assertThat(TestImport.rows(run("crosswalk", "developer,onet:15-1252.00,narrow", "developer,isco:2512,broad")))
			.containsExactly(2L, 0L, 2L, 0L);
		assertThat(this.graph.run("MATCH (r:Role) RETURN count(r) AS n, collect(r.importedBy) AS owners"))
			.containsExactly(Map.of("n", 4L, "owners", List.of("onet")));
	}

	@Test
	void keepsWhatOtherSourcesSay() {
		this.graph.run("MATCH (r:Role {id: 'developer'}) SET r.externalIds = ['hr:77 exact']");
		run("one", "developer,isco:2512,broad", "developer,isco:2513,close");
		run("two", "developer,isco:2512,broad", "developer,isco:2513,exact");
		assertThat(ids().get("developer"))
			.isEqualTo(List.of("hr:77 exact", "isco:2512 broad", "isco:2513 close", "isco:2513 exact"));
		run("one", "developer,isco:2514,close");
		assertThat(ids().get("developer"))
			.isEqualTo(List.of("hr:77 exact", "isco:2512 broad", "isco:2513 exact", "isco:2514 close"));
		run("two", "onet:15-1252.00,isco:2512,close");
		assertThat(ids()).isEqualTo(Map.of("developer", List.of("hr:77 exact", "isco:2514 close"), "onet:15-1252.00",
				List.of("isco:2512 close")));
	}

	@Test
	void takesNothingAwayWhereTheFileIsAPart() {
		run("one", "developer,isco:2512,broad", "developer,isco:2513,close");
		from("one").partially().file("crosswalk.csv", OWN + "developer,isco:2513,exact\ndeveloper,isco:9,close");
		assertThat(ids().get("developer")).isEqualTo(List.of("isco:2512 broad", "isco:2513 exact", "isco:9 close"));
	}

	@Test
	void isKeptWhenOnetIsImportedAgain() throws IOException {
		run("crosswalk", "developer,onet:15-1252.00,close");
		Path onet = Files.createDirectory(this.folder.resolve("onet"));
		Files.writeString(onet.resolve("Occupation Data.txt"),
				"O*NET-SOC Code\tTitle\tDescription\n15-1252.00\tSoftware Developers\tThey develop.\n");
		TestImport.of(this.imports, this.folder, "onet", "onet").folder(onet);
		assertThat(ids()).containsEntry("onet:15-1252.00", List.of("developer close"));
	}

	@Test
	void readsNestasCrosswalk() {
		ImportJob job = from("crosswalk").file("esco_onet_crosswalk_MCC.csv", NESTA
				+ "1,software developer,15-1252.00,2.0,http://data.europa.eu/esco/occupation/" + ESCO
				+ "\n2,gone,99-9999.00,1.0,http://data.europa.eu/esco/occupation/00000000-e65a-438a-affb-29b9d50b77d1"
				+ "\n3,half,15-1252.00,1.0,http://data.europa.eu/esco/occupation/11111111-e65a-438a-affb-29b9d50b77d1"
				+ "\n4,bad,15-1252,1.0,http://data.europa.eu/esco/occupation/" + ESCO
				+ "\n5,bad,15-1252.00,1.0,nowhere");
		assertThat(TestImport.rows(job)).containsExactly(5L, 2L, 0L, 3L);
		assertThat(ids()).isEqualTo(Map.of("esco:" + ESCO, List.of("onet:15-1252.00 close"), "onet:15-1252.00",
				List.of("esco:" + ESCO + " close", "esco:11111111-e65a-438a-affb-29b9d50b77d1 close")));
		assertThat(from("crosswalk").refused(job)).containsExactly(
				"esco_onet_crosswalk_MCC.csv, line 3, column concept_uri, onet_code: "
						+ "\"esco:00000000-e65a-438a-affb-29b9d50b77d1, onet:99-9999.00\" are no roles in use.",
				"esco_onet_crosswalk_MCC.csv, line 5, column onet_code: \"15-1252\" has to be an O*NET-SOC code, such as "
						+ "15-1252.00.",
				"esco_onet_crosswalk_MCC.csv, line 6, column concept_uri: \"nowhere\" has to be the address of an ESCO "
						+ "occupation.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					nobody,isco:1,close          | column id: "nobody" is no role in use
					old,isco:1,close             | column id: "old" is no role in use
					developer,2512,close         | column externalId: "2512" has to be a scheme and the id in it, such as onet:15-1252.00
					developer,isco:25 12,close   | column externalId: "isco:25 12" has to be a scheme and the id in it, such as onet:15-1252.00
					developer,,close             | column externalId: has to be a scheme and the id in it, such as onet:15-1252.00
					onet:15-1252.00,onet:15-1252.00,exact | column externalId: "onet:15-1252.00" is the role itself
					developer,isco:1,similar     | column match: "similar" has to be exact, close, broad or narrow
					developer,isco:1,            | column match: has to be exact, close, broad or narrow
					""")
	void refusesARowWithTheReason(String row, String reason) {
		ImportJob job = run("crosswalk", row);
		assertThat(TestImport.rows(job)).containsExactly(1L, 0L, 0L, 1L);
		assertThat(from("crosswalk").refused(job)).containsExactly("crosswalk.csv, line 2, " + reason + ".");
		assertThat(ids()).isEmpty();
	}

	@Test
	void refusesASecondRowAboutTheSameTwo() {
		ImportJob job = run("crosswalk", "onet:15-1252.00,esco:" + ESCO + ",close",
				"esco:" + ESCO + ",onet:15-1252.00,exact");
		assertThat(TestImport.rows(job)).containsExactly(2L, 1L, 0L, 1L);
	}

	@Test
	void refusesAFileWithoutItsColumns() {
		ImportJob job = from("crosswalk").file("mine.csv", "from,to\na,b\n");
		assertThat(job.status()).isEqualTo(ImportJob.State.FAILED);
		assertThat(job.problems()).extracting((problem) -> problem.column())
			.containsExactly("id", "externalId", "match");
	}

	@Test
	void reconcilesWithTheRealFile() throws IOException {
		Assumptions.assumeTrue(SharedData.isThere(), "the folder of public data is not there");
		Path onet = Files.createDirectory(this.folder.resolve("onet"));
		Files.copy(SharedData.path("onet-29.3/Occupation Data.txt"), onet.resolve("Occupation Data.txt"));
		this.graph.reset();
		TestImport.of(this.imports, this.folder, "onet", "onet").folder(onet);
		Path crosswalk = Files.createDirectory(this.folder.resolve("crosswalk"));
		Files.copy(SharedData.path("crosswalks/esco_onet_crosswalk_MCC.csv"),
				crosswalk.resolve("esco_onet_crosswalk_MCC.csv"));
		ImportJob job = from("crosswalk").folder(crosswalk);
		// Counted in the files: 1,355 of 1,680 rows have a code that O*NET 29.3 has.
		assertThat(TestImport.rows(job)).containsExactly(1680L, 1355L, 0L, 325L);
		assertThat(this.graph.run("MATCH (r:Role) RETURN sum(size(coalesce(r.externalIds, []))) AS n"))
			.containsExactly(Map.of("n", 1355L));
		assertThat(TestImport.rows(from("crosswalk").folder(crosswalk))).containsExactly(1680L, 0L, 1355L, 325L);
	}

}
