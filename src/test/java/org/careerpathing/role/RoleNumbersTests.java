package org.careerpathing.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.careerpathing.version.DataVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.ProfiledPlan;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.IllegalTransactionStateException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class RoleNumbersTests {

	private static final String BY_HAND = "CREATE (:Role {id: '%s', title: 'By hand'})";

	@Autowired
	TestGraph graph;

	@Autowired
	RestTestClient client;

	@Autowired
	RoleNumbers numbers;

	@Autowired
	DataVersion version;

	@Autowired
	Driver driver;

	@Test
	void numbersRolesInTheOrderOfTheirIds() {
		this.graph.reset();
		this.graph.run("UNWIND ['cook', 'waiter', 'baker'] AS id CREATE (:Role {id: id, status: "
				+ "CASE id WHEN 'cook' THEN 'RETIRED' ELSE 'ACTIVE' END})");
		assertThat(this.numbers.refresh()).isTrue();
		assertThat(numbered()).containsExactly("baker", "cook", "waiter");
		assertThat(this.version.current()).isOne();
		assertThat(this.numbers.refresh()).isFalse();
		assertThat(this.version.current()).isOne();
	}

	@Test
	void continuesAfterTheHighestNumber() {
		this.graph.reset(BY_HAND.formatted("m"));
		this.graph.run(BY_HAND.formatted("b"));
		this.graph.run(BY_HAND.formatted("a"));
		assertThat(this.numbers.refresh()).isTrue();
		assertThat(numbered()).containsExactly("m", "a", "b");
	}

	@Test
	void givesANewRoleTheNextNumberWhateverOthersLack() {
		this.graph.reset(BY_HAND.formatted("m"));
		this.graph.run(BY_HAND.formatted("later"));
		assertThat(put("new", null)).isEqualTo(201);
		this.numbers.refresh();
		assertThat(numbered()).containsExactly("m", "new", "later");
	}

	@Test
	void keepsTheNumberAndWhatIsDerivedWhenARoleIsReplacedRetiredAndBroughtBack() {
		this.graph
			.reset("CREATE (:Role {id: 'a', title: 'A', version: 0}), (b:Role {id: 'b', title: 'B', version: 0}), "
					+ "(b)-[:REQUIRES {level: 2, importance: 0.5}]->(:Skill {id: 's', name: 'S'})");
		assertThat(put("b", "\"0\"")).isEqualTo(200);
		this.client.delete()
			.uri("/v1/roles/b")
			.header(HttpHeaders.IF_MATCH, "\"1\"")
			.exchange()
			.expectStatus()
			.is2xxSuccessful();
		assertThat(put("c", null)).isEqualTo(201);
		assertThat(put("b", "\"2\"")).isEqualTo(200);
		assertThat(numbered()).containsExactly("a", "b", "c");
		assertThat(this.graph.run("MATCH (r:Role {id: 'b'}) RETURN r.requiredLearning AS sum, r.version AS version"))
			.containsExactly(Map.of("sum", 1.0, "version", 3L));
	}

	@Test
	void numbersARoleMadeByHandWhenItIsReplaced() {
		this.graph.reset();
		this.graph.run(BY_HAND.formatted("a"));
		assertThat(put("a", "\"0\"")).isEqualTo(200);
		assertThat(numbered()).containsExactly("a");
	}

	@Test
	@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void givesEachOfManyCreatorsANumberOfItsOwn() throws Exception {
		this.graph.reset(BY_HAND.formatted("m"));
		List<Callable<Integer>> creators = IntStream.range(0, 12)
			.<Callable<Integer>>mapToObj((i) -> () -> put("role-" + i, null))
			.toList();
		assertThat(together(creators)).hasSize(12).containsOnly(201);
		assertThat(numbered()).hasSize(13).startsWith("m").doesNotHaveDuplicates();
	}

	@Test
	void takesNothingFromARoleThatIsRefused() {
		this.graph.reset(BY_HAND.formatted("m"), "CREATE (:Skill {id: 's', name: 'S'})");
		assertThat(put("s", null)).isEqualTo(409);
		assertThat(put("new", null)).isEqualTo(201);
		assertThat(numbered()).containsExactly("m", "new");
	}

	@Test
	void holdsEachNumberOnce() {
		this.graph.reset(BY_HAND.formatted("m"));
		assertThatException().isThrownBy(() -> this.graph.run("CREATE (:Role {id: 'n', index: 0})"))
			.withMessageContaining("index");
	}

	@Test
	void looksAtNoOtherRoleToNumberOne() {
		this.graph.reset("UNWIND range(1, 100) AS i CREATE (:Role {id: 'r' + i, title: 'R'})");
		this.graph.run(BY_HAND.formatted("new"));
		ProfiledPlan plan = this.driver.executableQuery("PROFILE " + CypherFile.of("role/number.cypher").text())
			.withParameters(Map.of("roles", List.of("new")))
			.execute()
			.summary()
			.profile();
		assertThat(numbered()).hasSize(101).endsWith("new");
		assertThat(rows(plan)).isLessThan(10);
	}

	@Test
	void refusesToNumberOutsideTheTransactionOfTheChange() {
		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(this.numbers::giveAll);
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.numbers.give(new RoleId("a")));
	}

	/** The ids by number, after a check that there is no gap. */
	private List<String> numbered() {
		List<Map<String, Object>> rows = this.graph
			.run("MATCH (r:Role) RETURN r.id AS id, coalesce(r.index, -1) AS index ORDER BY index");
		assertThat(rows).extracting((row) -> row.get("index"))
			.containsExactlyElementsOf(LongStream.range(0, rows.size()).<Object>mapToObj((i) -> i).toList());
		return rows.stream().map((row) -> String.valueOf(row.get("id"))).toList();
	}

	/** The most rows that a step of the plan made. */
	private static long rows(ProfiledPlan plan) {
		return plan.children().stream().mapToLong(RoleNumbersTests::rows).reduce(plan.records(), Math::max);
	}

	private int put(String id, @Nullable String ifMatch) {
		return this.client.put().uri("/v1/roles/{id}", id).headers((headers) -> {
			if (ifMatch != null) {
				headers.set(HttpHeaders.IF_MATCH, ifMatch);
			}
		})
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"title\": \"New\"}")
			.exchange()
			.returnResult(Void.class)
			.getStatus()
			.value();
	}

	private static List<Integer> together(List<Callable<Integer>> tasks) throws Exception {
		CyclicBarrier start = new CyclicBarrier(tasks.size());
		try (ExecutorService pool = Executors.newFixedThreadPool(tasks.size())) {
			List<Future<Integer>> answers = tasks.stream().map((task) -> pool.submit(() -> {
				start.await();
				return task.call();
			})).toList();
			List<Integer> statuses = new ArrayList<>();
			for (Future<Integer> answer : answers) {
				statuses.add(answer.get(60, TimeUnit.SECONDS));
			}
			return statuses;
		}
	}

}
