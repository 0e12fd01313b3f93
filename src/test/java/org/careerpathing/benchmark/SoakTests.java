package org.careerpathing.benchmark;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.careerpathing.support.GraphData;
import org.careerpathing.support.TestNeo4j;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The soak of the benchmark, for a few seconds: the service over HTTP with several
 * clients at once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SoakTests {

	private static final int MOVES = 30;

	private Service service;

	private Questions questions;

	private final Map<Pair, List<Long>> expected = new LinkedHashMap<>();

	@BeforeAll
	void start() {
		try (Driver driver = GraphDatabase.driver(TestNeo4j.uri(), AuthTokens.none())) {
			driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
		}
		this.service = Service.start(List.of("--spring.neo4j.uri=" + TestNeo4j.uri()));
		GraphData data = GeneratedGraph.of(7, 300);
		this.service.load(data);
		Reference reference = new Reference(this.service.graph(), data, MOVES);
		this.questions = new Questions(this.service, reference, Benchmark.profile(data), MOVES);
		Pair.of(reference.graph(), 100, MOVES, 7)
			.forEach((pair) -> this.expected.put(pair, reference.carried(pair, 1)));
	}

	@AfterAll
	void stop() {
		this.service.close();
	}

	@Test
	void answersManyClientsAtOnceAndEachRightly() {
		Soak.Outcome outcome = new Soak(this.service, this.questions, this.expected).run(8, Duration.ofSeconds(4), 7);
		assertThat(outcome.statuses()).containsOnlyKeys(200);
		assertThat(outcome.wrong()).isZero();
		assertThat(outcome.nanos()).hasSizeGreaterThanOrEqualTo(8);
	}

	@Test
	void noticesAnswersThatAreWrong() {
		Map<Pair, List<Long>> tooMuch = new LinkedHashMap<>();
		this.expected.forEach((pair, costs) -> tooMuch.put(pair, List.of(costs.getFirst() + 1)));
		Soak.Outcome outcome = new Soak(this.service, this.questions, tooMuch).run(2, Duration.ofMillis(500), 7);
		assertThat(outcome.wrong()).isPositive().isEqualTo(outcome.nanos().size());
	}

}
