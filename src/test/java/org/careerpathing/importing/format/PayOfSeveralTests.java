package org.careerpathing.importing.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.careerpathing.importing.job.ImportJob;
import org.careerpathing.importing.job.Imports;
import org.careerpathing.importing.job.OneImport;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pay of which several speak: the graph that was there, a source that mentions it with
 * its roles, and files of pay.
 */
@GraphTest
class PayOfSeveralTests {

	private static final String SURVEY = "role,payMin,payMedian,payMax,payCurrency,payYear,payNote\n";

	private static final String OLD = SURVEY + "miller,,27000,,EUR,2023,Old";

	private static final String NEW = SURVEY + "miller,26000,28000,30000,CHF,2024,";

	private static final String NONE = SURVEY + "baker,,1,,EUR,2024,";

	private static final String ROLES = "id,title,payMin,payMax,payCurrency\n";

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
					CREATE (:Role {id: 'baker', title: 'Baker', status: 'ACTIVE', version: 1}),
					  (:Role {id: 'miller', title: 'Miller', payMin: 20000, payMax: 25000, payCurrency: 'EUR', payYear: 2020,
					    payNote: 'Of mills', status: 'ACTIVE', version: 1})""");
	}

	@Test
	void givesBackThePayThatTheGraphHad() throws IOException {
		Map<String, Object> before = role("miller");
		Path survey = file("pay.csv", NEW);
		ImportJob dry = OneImport.of(this.imports, "survey").dryRun().run("pay", survey);
		assertThat(OneImport.rows(dry, "pay.csv") + ", " + OneImport.things(dry, "role")).isEqualTo("1 1 0 0, 0 1 0");
		assertThat(role("miller")).isEqualTo(before);
		assertThat(said("pay", "survey", NEW)).isEqualTo("1 1 0 0, 0 1 0");
		assertThat(role("miller"))
			.containsAllEntriesOf(Map.of("payMin", 26000L, "payMedian", 28000L, "payMax", 30000L, "payCurrency", "CHF",
					"payYear", 2024L, "paySource", "survey", "atOdds",
					List.of("payCurrency", "payMax", "payMin", "payYear")))
			.doesNotContainKeys("payNote", "added", "importedBy");
		this.client.get()
			.uri("/v1/roles/miller")
			.exchange()
			.expectBody()
			.json("""
					{"pay": {"min": 26000, "median": 28000, "max": 30000, "currency": "CHF", "source": {"id": "survey"}},
					  "provenance": {"source": null, "edited": [], "added": [], "others": [
					    {"source": null,
					      "says": {"payMin": 20000, "payMax": 25000, "payCurrency": "EUR", "payYear": 2020, "payNote": "Of mills"}},
					    {"source": "survey", "says": {"payMin": 26000, "payMedian": 28000, "payMax": 30000, "payCurrency": "CHF",
					      "payYear": 2024, "paySource": "survey"}}]}}""");
		this.client.get()
			.uri("/v1/lint?check=sources-at-odds")
			.exchange()
			.expectBody()
			.jsonPath("$.checks[0].count")
			.isEqualTo(1);
		assertThat(said("pay", "survey", NEW)).isEqualTo("1 0 1 0, 0 0 0");
		OneImport.of(this.imports, "survey").partial().run("pay", file("pay.csv", NONE));
		assertThat(role("miller")).containsEntry("payMedian", 28000L);
		dry = OneImport.of(this.imports, "survey").dryRun().run("pay", file("pay.csv", NONE));
		assertThat(OneImport.things(dry, "role")).isEqualTo("0 1 0");
		assertThat(said("pay", "survey", NONE)).isEqualTo("1 0 1 0, 0 1 0");
		assertThat(role("miller")).isEqualTo(before);
	}

	@Test
	void isTheNewestOfTwoFilesOfPayInWhateverOrder() throws IOException {
		Map<String, Object> before = role("miller");
		List<List<String>> orders = List.of(List.of("old", "new"), List.of("new", "old"));
		List<Map<String, Object>> results = orders.stream().map((order) -> {
			fill();
			order.forEach(this::say);
			order.forEach((source) -> assertThat(say(source)).isEqualTo("1 0 1 0, 0 0 0"));
			Map<String, Object> role = role("miller");
			assertThat(role).containsAllEntriesOf(Map.of("payMedian", 28000L, "paySource", "new"));
			// Who spoke first is in the order of this list, and in nothing else.
			role.computeIfPresent("alsoSaid", (name, said) -> Set.copyOf((List<?>) said));
			return role;
		}).toList();
		assertThat(results.getFirst()).isEqualTo(results.getLast());
		assertThat(said("pay", "new", NONE)).isEqualTo("1 1 0 0, 0 2 0");
		assertThat(role("miller"))
			.containsAllEntriesOf(Map.of("payMedian", 27000L, "payYear", 2023L, "payNote", "Old", "paySource", "old"))
			.doesNotContainKeys("payMin", "payMax");
		assertThat(said("pay", "old", NONE)).isEqualTo("1 1 0 0, 0 2 0");
		assertThat(role("miller")).isEqualTo(before);
		// Of the same year, the one whose name comes first.
		said("pay", "b", NEW);
		said("pay", "a", NEW.replace("28000", "29000"));
		assertThat(role("miller")).containsAllEntriesOf(Map.of("paySource", "a", "payMedian", 29000L));
	}

	private String say(String source) {
		try {
			return said("pay", source, source.equals("old") ? OLD : NEW);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The company has the role, and files of both kinds. */
	@Test
	void countsBeforeWhatTheRolesOwnSourceMentions() throws IOException {
		String roles = ROLES + "smith,Smith,10,20,EUR\ntester,Tester,,,";
		said("graph", "company", roles);
		Map<String, Object> before = role("smith");
		for (String source : List.of("company", "survey")) {
			assertThat(said("pay", source, SURVEY + "smith,,15,,EUR,2024,")).isEqualTo("1 1 0 0, 0 1 0");
			assertThat(role("smith"))
				.containsAllEntriesOf(Map.of("payMedian", 15L, "paySource", source, "importedBy", "company"))
				.doesNotContainKeys("payMin", "payMax");
			assertThat(said("graph", "company", roles)).isEqualTo("2 0 2 0, 0 0 0");
			assertThat(said("graph", "company", roles.replace("10,20", "11,21"))).isEqualTo("2 1 1 0, 0 1 0");
			assertThat(role("smith")).containsEntry("payMedian", 15L).doesNotContainKey("payMin");
			said("graph", "company", roles);
			assertThat(said("pay", source, NONE)).isEqualTo("1 1 0 0, 0 2 0");
			assertThat(role("smith")).isEqualTo(before);
		}
	}

	@Test
	void keepsNoRoleInUseThatItsSourceDrops() throws IOException {
		String roles = ROLES + "smith,Smith,10,20,EUR\ntester,Tester,,,";
		said("graph", "company", roles);
		said("pay", "survey", SURVEY + "smith,,15,,EUR,2024,");
		said("pay", "company", SURVEY + "smith,,14,,EUR,2023,");
		assertThat(said("graph", "company", ROLES + "tester,Tester,,,")).isEqualTo("1 0 1 0, 0 0 1");
		assertThat(role("smith")).containsAllEntriesOf(Map.of("status", "RETIRED", "paySource", "survey"));
		// Pay does not go with the one who had the role.
		said("graph", "other", "id,title\nsmith,Blacksmith");
		assertThat(role("smith"))
			.containsAllEntriesOf(Map.of("status", "ACTIVE", "importedBy", "other", "paySource", "survey"));
		assertThat(said("pay", "survey", NONE)).isEqualTo("1 1 0 0, 0 2 0");
		assertThat(role("smith")).containsAllEntriesOf(Map.of("paySource", "company", "payMedian", 14L));
		said("pay", "company", NONE);
		assertThat(role("smith")).doesNotContainKeys("payMin", "payMedian", "paySource", "alsoSaid", "atOdds");
	}

	@Test
	void leavesPayThatSomebodyEdited() throws IOException {
		Map<String, Object> before = role("miller");
		put("{\"min\": 22000, \"max\": 25000, \"currency\": \"EUR\", \"year\": 2020}");
		assertThat(said("pay", "survey", NEW)).isEqualTo("1 1 0 0, 0 1 0");
		assertThat(said("pay", "survey", NEW)).isEqualTo("1 0 1 0, 0 0 0");
		assertThat(role("miller"))
			.containsAllEntriesOf(Map.of("payMin", 22000L, "payMax", 25000L, "payCurrency", "EUR", "payYear", 2020L))
			.doesNotContainKeys("payMedian", "paySource", "payNote");
		// What counted without the edit.
		put("{\"min\": 26000, \"max\": 30000, \"currency\": \"CHF\", \"year\": 2024}");
		assertThat(role("miller")).containsAllEntriesOf(Map.of("payMedian", 28000L, "paySource", "survey"));
		assertThat(said("pay", "survey", NONE)).endsWith("0 2 0");
		Map<String, Object> after = role("miller");
		assertThat(List.of(String.valueOf(after.remove("handEdited")), String.valueOf(after.remove("imported"))))
			.containsExactly("[]", "[]");
		before.put("alternateTitles", List.of());
		before.put("sources", List.of());
		assertThat(after).isEqualTo(before);
	}

	private void put(String pay) {
		this.client.put()
			.uri("/v1/roles/miller")
			.contentType(MediaType.APPLICATION_JSON)
			.header("If-Match",
					String.valueOf(this.client.get()
						.uri("/v1/roles/miller")
						.exchange()
						.returnResult(String.class)
						.getResponseHeaders()
						.getETag()))
			.body("{\"title\": \"Miller\", \"pay\": " + pay + "}")
			.exchange()
			.expectStatus()
			.isOk();
	}

	/**
	 * An import by itself: its rows, and the roles that it created, changed and retired.
	 */
	private String said(String format, String source, String text) throws IOException {
		String name = format.equals("pay") ? "pay.csv" : "roles.csv";
		ImportJob job = OneImport.of(this.imports, source).run(format, file(name, text));
		assertThat(job.status()).as("%s %s", job.message(), job.problems()).isEqualTo(ImportJob.State.DONE);
		return OneImport.rows(job, name) + ", " + OneImport.things(job, "role");
	}

	private Path file(String name, String text) throws IOException {
		Path files = Files.createTempDirectory(this.folder, "files");
		Files.writeString(files.resolve(name), text + "\n");
		return files;
	}

	/** All properties, but for the version. */
	@SuppressWarnings("unchecked")
	private Map<String, Object> role(String id) {
		Map<String, Object> role = new TreeMap<>((Map<String, Object>) Objects.requireNonNull(
				this.graph.run("MATCH (r:Role {id: '" + id + "'}) RETURN properties(r) AS r").getFirst().get("r")));
		role.keySet().removeAll(List.of("version", "index"));
		return role;
	}

}
