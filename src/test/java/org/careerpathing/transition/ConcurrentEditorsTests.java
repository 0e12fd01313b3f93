package org.careerpathing.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several editors of one transition, or of transitions that share roles.
 */
@GraphTest
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ConcurrentEditorsTests {

	private static final String BODY = "{\"kind\": \"LATERAL\", \"basis\": \"STATED\", \"months\": %d}";

	@Autowired
	TestGraph graph;

	@Autowired
	RestTestClient client;

	@Autowired
	Driver driver;

	@BeforeEach
	void fill() {
		this.graph.reset(
				"UNWIND range(1, 4) AS i CREATE (:Role {id: 'r' + i, title: 'R', status: 'ACTIVE', version: 0})",
				"MATCH (a:Role {id: 'r1'}) MATCH (b:Role {id: 'r2'}) "
						+ "CREATE (a)-[:TRANSITIONS_TO {kind: 'PROMOTION', basis: 'STATED', version: 1}]->(b)");
	}

	@Test
	void onlyOneOfSeveralEditorsOfTheSameVersionWins() throws Exception {
		List<Callable<Integer>> editors = new ArrayList<>();
		for (int editor = 0; editor < 8; editor++) {
			int months = editor;
			editors.add(() -> put("r1", "r2", "\"1\"", months));
		}
		List<Integer> answers = together(editors);
		assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
		assertThat(this.graph.run("MATCH ()-[t:TRANSITIONS_TO]->() RETURN t.version AS version, t.months AS months"))
			.containsExactly(Map.of("version", 2L, "months", (long) answers.indexOf(200)));
	}

	@Test
	void onlyOneOfSeveralCreatorsWins() throws Exception {
		List<Callable<Integer>> editors = new ArrayList<>();
		for (int editor = 0; editor < 8; editor++) {
			int months = editor;
			editors.add(() -> put("r3", "r4", null, months));
		}
		List<Integer> answers = together(editors);
		// Who comes too late is told to read what exists now.
		assertThat(answers).containsOnlyOnce(201).containsOnly(201, 428);
		assertThat(this.graph.run("MATCH (:Role {id: 'r3'})-[t:TRANSITIONS_TO]->() RETURN t.version AS version"))
			.containsExactly(Map.of("version", 1L));
	}

	@Test
	void editorsOfDifferentTransitionsBetweenTheSameRolesDoNotHinderEachOther() throws Exception {
		List<Callable<Integer>> editors = new ArrayList<>();
		for (int from = 1; from <= 4; from++) {
			for (int to = 1; to <= 4; to++) {
				String origin = "r" + from;
				String target = "r" + to;
				if (from != to && !(from == 1 && to == 2)) {
					editors.add(() -> put(origin, target, null, 1));
				}
			}
		}
		assertThat(together(editors)).hasSize(11).containsOnly(201);
		assertThat(this.graph.run("MATCH (v:DataVersion) RETURN v.number AS number"))
			.containsExactly(Map.of("number", 11L));
	}

	@Test
	void noticesSomebodyWhoWritesPastTheService() throws Exception {
		// Somebody else has locked the roles and not yet finished when the version is
		// read.
		try (ExecutorService pool = Executors.newSingleThreadExecutor();
				Session session = this.driver.session();
				Transaction other = session.beginTransaction()) {
			Map<String, Object> change = Map.of("from", "r1", "to", "r2", "version", 1, "transition",
					Map.of("kind", "CROSSOVER"));
			assertThat(other.run(CypherFile.of("transition/write.cypher").text(), change).list()).hasSize(1);
			Future<Integer> answer = pool.submit(() -> put("r1", "r2", "\"1\"", 1));
			TimeUnit.SECONDS.sleep(2);
			assertThat(answer.isDone()).isFalse();
			other.commit();
			assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo(412);
		}
		assertThat(this.graph.run("MATCH ()-[t:TRANSITIONS_TO]->() RETURN t.kind AS kind, t.version AS version"))
			.containsExactly(Map.of("kind", "CROSSOVER", "version", 2L));
	}

	private static List<Integer> together(List<Callable<Integer>> editors) throws Exception {
		CyclicBarrier start = new CyclicBarrier(editors.size());
		try (ExecutorService pool = Executors.newFixedThreadPool(editors.size())) {
			List<Future<Integer>> answers = editors.stream().map((editor) -> pool.submit(() -> {
				start.await();
				return editor.call();
			})).toList();
			List<Integer> statuses = new ArrayList<>();
			for (Future<Integer> answer : answers) {
				statuses.add(answer.get(60, TimeUnit.SECONDS));
			}
			return statuses;
		}
	}

	private int put(String from, String to, @Nullable String tag, int months) {
		return this.client.put().uri("/v1/roles/{from}/transitions/{to}", from, to).headers((headers) -> {
			if (tag != null) {
				headers.setIfMatch(tag);
			}
		})
			.contentType(MediaType.APPLICATION_JSON)
			.body(BODY.formatted(months))
			.exchange()
			.returnResult(Void.class)
			.getStatus()
			.value();
	}

}
