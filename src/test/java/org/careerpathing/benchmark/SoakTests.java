package org.careerpathing.benchmark;

import java.time.Duration;
import java.util.List;

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
 * The soak of the benchmark, for a few seconds: the service over HTTP with many questions
 * at once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SoakTests {

	private static final int MOVES = 30;

	private Service service;

	private Mix mix;

	@BeforeAll
	void start() {
		try (Driver driver = GraphDatabase.driver(TestNeo4j.uri(), AuthTokens.none())) {
			driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
		}
		this.service = Service.start(List.of("--spring.neo4j.uri=" + TestNeo4j.uri()));
		GraphData data = GeneratedGraph.of(7, 300);
		this.service.load(data);
		this.mix = new Mix(this.service.instance().address(), data, new Reference(this.service.graph(), data, MOVES),
				MOVES, 7);
	}

	@AfterAll
	void stop() {
		this.service.close();
	}

	@Test
	void answersEveryQuestionOfTheMixAndEachRightly() {
		try (Caller caller = new Caller()) {
			planEachSearch(caller);
			List<Soak.Minute> minutes = new Soak(this.service.instance(), new OpenLoop(caller, this.mix::next),
					Duration.ofSeconds(2))
				.run(10, Duration.ofSeconds(4));
			assertThat(minutes).allSatisfy((minute) -> {
				assertThat(minute.outcome().errorsByKind()).isEqualTo("0");
				assertThat(minute.outcome().example()).isEmpty();
				assertThat(minute.vitals().heap()).isPositive();
				assertThat(minute.vitals().files()).isPositive();
				assertThat(minute.vitals().threads()).isPositive();
				assertThat(minute.vitals().used() + minute.vitals().idle()).isPositive();
			});
			assertThat(minutes)
				.extracting((minute) -> minute.outcome().served().getTotalCount() + minute.outcome().shed())
				.satisfies((counts) -> assertThat(counts.stream().mapToLong(Long::longValue).sum()).isEqualTo(40));
			assertThat(minutes).extracting((minute) -> minute.outcome().compared()).anyMatch((count) -> count > 0);
		}
	}

	/** One after the other: all at once, each of them would have the database plan it. */
	private void planEachSearch(Caller caller) {
		for (int i = 0; i < 20; i++) {
			caller.ask(this.mix.next(), System.nanoTime(), new Tally()).join();
		}
	}

}
