package org.careerpathing.role;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class RoleWritingTests {

	@Autowired
	RestTestClient client;

	@Autowired
	TestGraph graph;

	@BeforeEach
	void fillGraph() {
		this.graph.reset(
				"""
						CREATE (cook:Role:Level2 {id: 'cook', title: 'Cook', level: 2, summary: 'Cooks.', status: 'ACTIVE', version: 4,
						    unmapped: 'kept'}),
						  (chef:Role {id: 'chef', title: 'Chef', status: 'ACTIVE', version: 1}),
						  (staff:Role {id: 'staff', title: 'Staff', status: 'ACTIVE', version: 1}),
						  (:Role {id: 'turnspit', title: 'Turnspit', status: 'RETIRED', replacedBy: 'cook', version: 7}),
						  (knife:Skill {id: 'knife', name: 'Knife', status: 'ACTIVE', version: 1}),
						  (cook)-[:REQUIRES {level: 2.0, version: 1}]->(knife), (cook)-[:TRANSITIONS_TO {months: 12}]->(chef),
						  (cook)-[:BROADER]->(staff), (:Source {id: 'menu', title: 'The menu'})
						""",
				"CREATE (:DataVersion {id: 'graph', number: 10})");
	}

	@Test
	void createsARole() {
		put("sous-chef", null,
				"""
						{"title": " Sous chef ", "family": "kitchen", "level": 3, "track": "MANAGEMENT", "summary": "Two\\nlines.",
						 "alternateTitles": ["Second", "Second"], "minMonths": 12, "minMonthsUpTo": 36,
						 "pay": {"min": 40000, "max": 50000, "currency": "EUR", "year": 2024, "note": "A guess."},
						 "focus": "All of it", "broader": ["staff"], "sources": ["menu"]}
						""")
			.expectStatus()
			.isCreated()
			.expectHeader()
			.valueEquals(HttpHeaders.LOCATION, "/v1/roles/sous-chef")
			.expectHeader()
			.valueEquals(HttpHeaders.ETAG, "\"0\"")
			.expectBody()
			.jsonPath("$.title")
			.isEqualTo("Sous chef")
			.jsonPath("$.alternateTitles.length()")
			.isEqualTo(1)
			.jsonPath("$.pay.max")
			.isEqualTo(50000)
			.jsonPath("$.broader[0].id")
			.isEqualTo("staff")
			.jsonPath("$.sources[0].title")
			.isEqualTo("The menu")
			.jsonPath("$.experience.upToMonths")
			.isEqualTo(36);
		assertThat(row("MATCH (r:Role:Level3 {id: 'sous-chef'}) RETURN r.status AS status, r.version AS version"))
			.isEqualTo(Map.of("status", "ACTIVE", "version", 0L));
		assertThat(dataVersion()).isEqualTo(11L);
	}

	@Test
	void replacesEveryPropertyAndKeepsRelationsAndUnmappedProperties() {
		put("cook", "\"4\"", "{\"title\": \"Line cook\", \"level\": 3}").expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.ETAG, "\"5\"")
			.expectBody()
			.jsonPath("$.summary")
			.isEqualTo(null)
			.jsonPath("$.broader.length()")
			.isEqualTo(0);
		assertThat(row("MATCH (r:Role {id: 'cook'}) RETURN r.unmapped AS unmapped, r:Level2 AS two, r:Level3 AS three, "
				+ "COUNT { (r)-[:REQUIRES {level: 2.0}]->() } AS requires, COUNT { (r)-[:TRANSITIONS_TO {months: 12}]->() } AS moves"))
			.isEqualTo(Map.of("unmapped", "kept", "two", false, "three", true, "requires", 1L, "moves", 1L));
	}

	@Test
	void leavesThePayThatAnImportBroughtUntilSomebodySaysSomethingElse() {
		String pay = "MATCH (r:Role {id: 'cook'}) RETURN [r.payMin, r.payMedian, r.payCurrency, r.payYear] AS pay";
		this.graph.run("MATCH (r:Role {id: 'cook'}) SET r += {payMin: 30000, payMedian: 35000, payCurrency: 'USD', "
				+ "payYear: 2024, paySource: 'bls-oews'}");
		put("cook", "\"4\"", "{\"title\": \"Line cook\"}").expectStatus().isOk();
		assertThat(row(pay)).isEqualTo(Map.of("pay", List.of(30000L, 35000L, "USD", 2024L)));
		put("cook", "\"5\"",
				"{\"title\": \"Line cook\", \"pay\": {\"min\": 31000, \"currency\": \"USD\", \"year\": 2025}}")
			.expectStatus()
			.isOk();
		String all = "MATCH (r:Role {id: 'cook'}) RETURN properties(r) AS r";
		assertThat((Map<?, ?>) row(all).get("r")).asString()
			.contains("payMin=31000", "payYear=2025")
			.doesNotContain("payMedian=", "paySource=");
		this.client.get()
			.uri("/v1/roles/cook")
			.exchange()
			.expectBody()
			.jsonPath("$.pay.source")
			.isEmpty()
			.jsonPath("$.provenance.edited[?(@.property == 'paySource')].imported")
			.isEqualTo("bls-oews")
			.jsonPath("$.provenance.edited[?(@.property == 'payCurrency')].imported")
			.isEqualTo("USD");
		// What the source says is the source's again.
		put("cook", "\"6\"",
				"{\"title\": \"Line cook\", \"pay\": {\"min\": 30000, \"currency\": \"USD\", \"year\": 2024}}")
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.pay.source.id")
			.isEqualTo("bls-oews")
			.jsonPath("$.provenance.edited[?(@.property =~ /pay.*/)]")
			.isEmpty();
		assertThat(row(pay)).isEqualTo(Map.of("pay", List.of(30000L, 35000L, "USD", 2024L)));
		// Pay that somebody wrote is replaced with the rest.
		this.graph.run("MATCH (r:Role {id: 'cook'}) SET r.paySource = null, r.payMedian = null");
		put("cook", "\"7\"", "{\"title\": \"Line cook\"}").expectStatus().isOk();
		assertThat(row("MATCH (r:Role {id: 'cook'}) RETURN r.payMin IS NULL AND r.payYear IS NULL AS none"))
			.isEqualTo(Map.of("none", true));
	}

	@Test
	void changesARoleThatSomebodyMadeByHand() {
		this.graph.run("CREATE (:Role {id: 'baker', title: 'Baker'})");
		put("baker", "\"0\"", "{\"title\": \"Master baker\"}").expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.ETAG, "\"1\"");
		assertThat(row("MATCH (r:Role {id: 'baker'}) RETURN r.title AS title, r.status AS status"))
			.isEqualTo(Map.of("title", "Master baker", "status", "ACTIVE"));
	}

	@Test
	void countsWhatNamesARoleAsChangedWithIt() {
		put("cook", "\"4\"", "{\"title\": \"Cook\", \"level\": 2, \"broader\": [\"chef\"]}").expectStatus().isOk();
		assertThat(versions()).isEqualTo(Map.of("cook", 5L, "chef", 2L, "staff", 2L, "knife", 1L));
		put("cook", "\"5\"", "{\"title\": \"Line cook\", \"level\": 2, \"broader\": [\"chef\"]}").expectStatus().isOk();
		assertThat(versions()).isEqualTo(Map.of("cook", 6L, "chef", 3L, "staff", 2L, "knife", 2L));
	}

	@Test
	void asksForIfMatchToChangeWhatExists() {
		put("cook", null, "{\"title\": \"Cook\"}").expectStatus().isEqualTo(428);
		put("cook", "\"3\"", "{\"title\": \"Cook\"}").expectStatus().isEqualTo(412);
		put("new", "\"0\"", "{\"title\": \"New\"}").expectStatus().isEqualTo(412);
		this.client.put()
			.uri("/v1/roles/cook")
			.header(HttpHeaders.IF_NONE_MATCH, "*")
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"title\": \"Cook\"}")
			.exchange()
			.expectStatus()
			.isEqualTo(412);
		assertThat(versions()).containsEntry("cook", 4L);
		assertThat(dataVersion()).isEqualTo(10L);
	}

	@Test
	void createsWithIfNoneMatchOnlyWhatIsNotThere() {
		this.client.put()
			.uri("/v1/roles/onet:15-1252.00")
			.header(HttpHeaders.IF_NONE_MATCH, "*")
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"title\": \"Developer\"}")
			.exchange()
			.expectStatus()
			.isCreated();
	}

	@Test
	void letsOneOfTwoChangesOfTheSameVersionThrough() {
		CyclicBarrier start = new CyclicBarrier(2);
		Supplier<Integer> change = () -> {
			await(start);
			return put("cook", "\"4\"", "{\"title\": \"Cook\"}").returnResult().getStatus().value();
		};
		var one = CompletableFuture.supplyAsync(change, (task) -> new Thread(task).start());
		var other = CompletableFuture.supplyAsync(change, (task) -> new Thread(task).start());
		List<Integer> answers = List.of(one.join(), other.join());
		assertThat(answers).containsExactlyInAnyOrder(200, 412);
		assertThat(versions()).containsEntry("cook", 5L);
	}

	@Test
	void refusesAnIdThatASkillHas() {
		put("knife", null, "{\"title\": \"Knife\"}").expectStatus()
			.isEqualTo(409)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:problem-type:career-pathing:conflict")
			.jsonPath("$.detail")
			.isEqualTo("The id knife belongs to the skill \"Knife\". Choose another.");
		assertThat(dataVersion()).isEqualTo(10L);
	}

	@Test
	void takesTitlesOfUpToTwoHundredCharacters() {
		put("long", null, "{\"title\": \"" + "😀".repeat(200) + "\"}").expectStatus().isCreated();
		put("longer", null, "{\"title\": \"" + "a".repeat(201) + "\"}").expectStatus().isBadRequest();
	}

	@Test
	void retiresARoleAndNamesTheOneToUseInstead() {
		delete("cook", "\"4\"", "chef").expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.ETAG, "\"5\"")
			.expectBody()
			.jsonPath("$.status")
			.isEqualTo("RETIRED")
			.jsonPath("$.replacedBy")
			.isEqualTo("chef")
			.jsonPath("$.summary")
			.isEqualTo("Cooks.");
		assertThat(versions()).isEqualTo(Map.of("cook", 5L, "chef", 1L, "staff", 2L, "knife", 2L));
		assertThat(dataVersion()).isEqualTo(11L);
	}

	@Test
	void leavesARetiredRoleAsItIs() {
		delete("turnspit", null, "chef").expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.ETAG, "\"7\"")
			.expectBody()
			.jsonPath("$.replacedBy")
			.isEqualTo("cook");
		assertThat(dataVersion()).isEqualTo(10L);
	}

	@ParameterizedTest
	@CsvSource({ "nobody,has to be the id of a role: there is no nobody",
			"turnspit,has to be a role in use: turnspit is retired", "cook,must not be the role itself",
			"No Id,has to be an id of at most 100" })
	void refusesAReplacementThatIsNone(String replacedBy, String message) {
		delete("cook", "\"4\"", replacedBy).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].parameter")
			.isEqualTo("replacedBy")
			.jsonPath("$.errors[0].message")
			.value((String found) -> assertThat(found).startsWith(message));
	}

	@Test
	void retiresOnlyTheVersionThatWasRead() {
		delete("cook", null, null).expectStatus().isEqualTo(428);
		delete("cook", "\"3\"", null).expectStatus().isEqualTo(412);
		delete("nobody", "\"3\"", null).expectStatus().isNotFound();
	}

	@Test
	void takesARetiredRoleIntoUseAgain() {
		put("turnspit", "\"7\"", "{\"title\": \"Turnspit\"}").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.status")
			.isEqualTo("ACTIVE")
			.jsonPath("$.replacedBy")
			.isEqualTo(null);
	}

	private RestTestClient.ResponseSpec put(String id, @Nullable String ifMatch, String body) {
		return this.client.put().uri("/v1/roles/{id}", id).headers((headers) -> {
			if (ifMatch != null) {
				headers.set(HttpHeaders.IF_MATCH, ifMatch);
			}
		}).contentType(MediaType.APPLICATION_JSON).body(body).exchange();
	}

	private RestTestClient.ResponseSpec delete(String id, @Nullable String ifMatch, @Nullable String replacedBy) {
		String address = "/v1/roles/{id}" + ((replacedBy != null) ? "?replacedBy={other}" : "");
		return this.client.delete().uri(address, id, String.valueOf(replacedBy)).headers((headers) -> {
			if (ifMatch != null) {
				headers.set(HttpHeaders.IF_MATCH, ifMatch);
			}
		}).exchange();
	}

	private static void await(CyclicBarrier barrier) {
		try {
			barrier.await();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Map<String, Object> row(String statement) {
		return this.graph.run(statement).getFirst();
	}

	private Object dataVersion() {
		return row("MATCH (v:DataVersion) RETURN v.number AS number").getOrDefault("number", 0L);
	}

	private Map<String, Object> versions() {
		return this.graph.run(
				"MATCH (n:Role|Skill) WHERE n.id IN ['cook', 'chef', 'staff', 'knife'] RETURN n.id AS id, n.version AS version")
			.stream()
			.collect(
					Collectors.toMap((row) -> String.valueOf(row.get("id")), (row) -> row.getOrDefault("version", 0L)));
	}

}
