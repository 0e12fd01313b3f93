package org.careerpathing.telemetry;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import org.careerpathing.cypher.CypherFile;
import org.careerpathing.support.BuiltInGraph;
import org.careerpathing.support.GraphTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.micrometer.tracing.test.autoconfigure.AutoConfigureTracing;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Meters, spans and the log of slow queries, as Prometheus, a collector of traces and a
 * person see them.
 */
@GraphTest
@BuiltInGraph
@AutoConfigureTracing
@Import(TelemetryTests.Spans.class)
@TestPropertySource(properties = { "management.prometheus.metrics.export.enabled=true",
		"management.tracing.sampling.probability=1", "career-pathing.slow-query=1ns" })
@ExtendWith(OutputCaptureExtension.class)
class TelemetryTests {

	private static final String PATHS = "/v1/paths?from=product-designer&to=director-of-product";

	@Autowired
	RestTestClient client;

	@Autowired
	MockMvc mvc;

	@Autowired
	InMemorySpanExporter spans;

	@Test
	void countsSearchesByGoalModeAndOutcome() {
		String found = "career_search_seconds_count{error=\"none\",goal=\"best-fit\",mode=\"best\",outcome=\"found\"}";
		String none = "career_search_seconds_count{error=\"none\",goal=\"fewest-moves\",mode=\"best\",outcome=\"none\"}";
		double foundBefore = value(found);
		double noneBefore = value(none);
		ask(PATHS, 200);
		ask(PATHS + "&k=1", 200);
		ask("/v1/paths?from=director-of-product&to=product-designer&goal=fewest-moves", 200);
		assertThat(value(found) - foundBefore).isEqualTo(2);
		assertThat(value(none) - noneBefore).isEqualTo(1);
		assertThat(value("career_search_labels_count{mode=\"best\"}")).isGreaterThanOrEqualTo(2);
		assertThat(scrape()).contains("career_search_seconds_bucket{");
	}

	@Test
	void countsQueriesByTheirFileAndNothingElseOfThem() {
		String counted = "career_query_seconds_count{file=\"path/best-paths.cypher\",outcome=\"ok\"}";
		double before = value(counted);
		ask(PATHS + "&k=1&maxMoves=7", 200);
		assertThat(value(counted) - before).isEqualTo(1);
		assertThat(scrape().lines().filter((line) -> line.startsWith("career_query")))
			.noneMatch((line) -> line.contains("product-designer") || line.contains("MATCH"));
	}

	@Test
	void countsQueriesOutsideOfTransactions(@Autowired Neo4jClient database) {
		String counted = "career_query_seconds_count{file=\"importing/similar-roles.cypher\",outcome=\"ok\"}";
		double before = value(counted);
		database.query(CypherFile.of("importing/similar-roles.cypher"))
			.bindAll(Map.of("roles", List.of("product-designer"), "source", "nobody", "nearest", 1, "least", 0.5,
					"acrossOnly", false, "common", 500, "assumedLevel", 3.0, "assumedImportance", 1.0))
			.fetch()
			.all();
		assertThat(value(counted) - before).isEqualTo(1);
	}

	@Test
	void countsWhatAnEarlierSearchWorkedOut() {
		ask(PATHS, 200);
		double before = value("cache_gets_total{cache=\"bounds\",result=\"hit\"}");
		ask(PATHS, 200);
		assertThat(value("cache_gets_total{cache=\"bounds\",result=\"hit\"}") - before).isEqualTo(1);
	}

	@Test
	void tellsOfTurnsAndConnections() {
		ask(PATHS, 200);
		assertThat(value("career_turns_limit")).isPositive();
		assertThat(value("career_turns_running")).isZero();
		assertThat(value("career_turns_wait_seconds_count")).isPositive();
		assertThat(value("career_turns_shed_total")).isZero();
		assertThat(scrape()).contains("db_client_connection_count{").contains("db_client_connection_max{");
	}

	@Test
	void tracesARequestThroughTheSearchToTheQuery() {
		String trace = "0af7651916cd43dd8448eb211c80319c";
		this.spans.reset();
		this.client.get()
			.uri(PATHS)
			.header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
			.exchange()
			.expectStatus()
			.isOk();
		Map<String, SpanData> byId = this.spans.getFinishedSpanItems()
			.stream()
			// Batches bring each of them a second time.
			.collect(Collectors.toMap(SpanData::getSpanId, Function.identity(), (one, same) -> one));
		SpanData query = byId.values()
			.stream()
			.filter((span) -> span.getName().equals("cypher path/best-paths.cypher"))
			.findFirst()
			.orElseThrow();
		assertThat(query.getTraceId()).isEqualTo(trace);
		assertThat(query.getAttributes().get(AttributeKey.stringKey("db.system.name"))).isEqualTo("neo4j");
		SpanData search = Objects.requireNonNull(byId.get(query.getParentSpanId()));
		assertThat(search.getName()).isEqualTo("search for paths");
		SpanData request = Objects.requireNonNull(byId.get(search.getParentSpanId()));
		assertThat(request.getName()).isEqualTo("http get /v1/paths");
		assertThat(request.getParentSpanId()).isEqualTo("b7ad6b7169203331");
		assertThat(byId.values()).noneMatch((span) -> span.getAttributes().toString().contains("MATCH"));
	}

	@Test
	void logsSlowQueriesWithoutWhatTheyAskFor(CapturedOutput log) {
		ask(PATHS, 200);
		List<String> slow = log.getOut().lines().filter((line) -> line.contains("Slow query: ")).toList();
		assertThat(slow).anyMatch((line) -> line.contains("Slow query: path/best-paths.cypher took "));
		assertThat(slow).noneMatch((line) -> line.contains("product-designer") || line.contains("MATCH"));
	}

	@Test
	void warnsOfNothingWhenARoleIsNotThere(CapturedOutput log) {
		ask("/v1/roles/nobody-knows-it", 404);
		ask("/v1/skills/nobody-knows-it", 404);
		assertThat(log.getOut().lines().filter((line) -> line.contains(" WARN ") && !line.contains("Slow query: ")))
			.isEmpty();
	}

	@Test
	void countsImportsAndTheirRows() throws Exception {
		String done = "career_import_seconds_count{format=\"graph\",outcome=\"done\"}";
		double before = value(done);
		double refused = value("career_import_rows_total{fate=\"refused\",format=\"graph\"}");
		this.mvc
			.perform(multipart("/v1/imports?format=graph&source=telemetry&dryRun=true")
				.file(new MockMultipartFile("files", "roles.csv", null,
						"id,title\nbaker,Baker\nNot An Id,Miller\n".getBytes(StandardCharsets.UTF_8))))
			.andExpect(status().isAccepted());
		for (int i = 0; i < 600 && value(done) == before; i++) {
			Thread.sleep(100);
		}
		assertThat(value(done) - before).isEqualTo(1);
		assertThat(value("career_import_rows_total{fate=\"refused\",format=\"graph\"}") - refused).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "deploy/grafana/career-pathing.json", "deploy/prometheus/career-pathing.yml" })
	void theDashboardAndTheAlertsAskForMetersThatThereAre(String file) throws Exception {
		countsImportsAndTheirRows();
		ask(PATHS, 200);
		Set<String> there = scrape().lines()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.split("[{ ]", 2)[0])
			.collect(Collectors.toSet());
		List<String> asked = Pattern.compile("\\b(career|http|cache|db|jvm)_[a-z_]+(?=\\{|\\[)")
			.matcher(Files.readString(Path.of(file)))
			.results()
			.map(MatchResult::group)
			.toList();
		assertThat(asked).hasSizeGreaterThan(4);
		assertThat(there).containsAll(asked);
	}

	private void ask(String uri, int status) {
		this.client.get().uri(uri).exchange().expectStatus().isEqualTo(status);
	}

	private String scrape() {
		byte[] body = this.client.get()
			.uri("/actuator/prometheus")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody();
		return new String(body, StandardCharsets.UTF_8);
	}

	/**
	 * The value of a meter with these labels, those of the application aside; 0 where it
	 * is not there yet.
	 */
	private double value(String series) {
		Matcher found = Pattern.compile("^" + Pattern.quote(series) + " (\\S+)$", Pattern.MULTILINE).matcher(scrape());
		return found.find() ? Double.parseDouble(found.group(1)) : 0;
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Spans {

		@Bean
		InMemorySpanExporter exporter() {
			return InMemorySpanExporter.create();
		}

		@Bean
		SpanProcessor atOnce(InMemorySpanExporter exporter) {
			return SimpleSpanProcessor.create(exporter);
		}

	}

}
