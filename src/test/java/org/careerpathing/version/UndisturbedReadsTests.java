package org.careerpathing.version;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.careerpathing.web.Needs;
import org.careerpathing.web.Scope;
import org.careerpathing.web.Turns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Somebody writes in the middle of reading.
 */
@GraphTest
class UndisturbedReadsTests {

	@Autowired
	TestGraph graph;

	@Autowired
	UndisturbedReads reads;

	@Autowired
	DataVersion version;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	PlatformTransactionManager manager;

	@Autowired
	Turns turns;

	@Autowired
	@Qualifier("oneVersionAdvisor")
	DefaultPointcutAdvisor advisor;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mappings;

	private final AtomicInteger tries = new AtomicInteger();

	@BeforeEach
	void empty() {
		this.graph.reset();
	}

	@Test
	void readsOnceWhereNobodyWrites() throws Throwable {
		assertThat(this.reads.read(() -> "answer " + this.tries.incrementAndGet())).isEqualTo("answer 1");
	}

	@Test
	void readsAgainWhatAWriteDisturbed() throws Throwable {
		assertThat(this.reads.read(() -> around(this.tries.incrementAndGet() == 1))).isEqualTo(List.of(1L, 1L));
		assertThat(this.tries).hasValue(2);
	}

	@Test
	void holdsWritersUpWhereTheyLeaveNoTime() throws Throwable {
		@SuppressWarnings("unchecked")
		List<Long> seen = (List<Long>) this.reads.read(() -> around(this.tries.incrementAndGet() > 0));
		// How many tries were disturbed before depends on how long they took.
		long disturbed = this.tries.get() - 1;
		assertThat(disturbed).isBetween(1L, 5L);
		assertThat(seen).containsExactly(disturbed, disturbed);
		// The writer that waited goes on, and finds nothing changed by the reading.
		for (int i = 0; i < 100 && this.version.current() <= disturbed; i++) {
			TimeUnit.MILLISECONDS.sleep(100);
		}
		assertThat(this.graph.run("MATCH (v:DataVersion) RETURN v.number AS number"))
			.containsExactly(Map.of("number", disturbed + 1));
	}

	@Test
	void givesWhatTakesLongerThanASearchItsTime() throws Throwable {
		UndisturbedReads hasty = new UndisturbedReads(this.version, this.turns, this.manager, Duration.ofSeconds(1));
		assertThat(hasty.read(() -> {
			TimeUnit.MILLISECONDS.sleep(1500);
			return around(this.tries.incrementAndGet() == 1);
		})).isEqualTo(List.of(1L, 1L));
		assertThat(this.tries).hasValue(2);
	}

	@Test
	void readsAgainWhatFailedBecauseOfAWrite() throws Throwable {
		assertThat(this.reads.read(() -> {
			if (this.tries.incrementAndGet() == 1) {
				write();
				throw new IllegalStateException("A move is gone.");
			}
			return "answer";
		})).isEqualTo("answer");
	}

	@Test
	void aFailureWithoutAWriteIsTheAnswer() {
		assertThatThrownBy(() -> this.reads.read(() -> {
			this.tries.incrementAndGet();
			throw new IllegalStateException("A fault.");
		})).hasMessage("A fault.");
		assertThat(this.tries).hasValue(1);
	}

	@Test
	void everyEndpointThatReadsTheGraphAnswersFromOneVersion() {
		assertThat(this.mappings.getHandlerMethods()
			.values()
			.stream()
			.filter((handler) -> Optional.ofNullable(handler.getMethodAnnotation(Needs.class))
				.filter((needs) -> needs.value() == Scope.GRAPH_READ)
				.isPresent())
			.filter((handler) -> !this.advisor.getPointcut()
				.getMethodMatcher()
				.matches(handler.getMethod(), handler.getBeanType()))
			.map((handler) -> handler.getBeanType().getSimpleName())
			.distinct()).containsExactlyInAnyOrder("ImportController", "LintController");
	}

	/** The version at the beginning and at the end of reading. */
	private List<Long> around(boolean disturbed) throws Exception {
		long before = this.version.current();
		if (disturbed) {
			write();
		}
		return List.of(before, this.version.current());
	}

	/** Somebody else writes, and perhaps has to wait. */
	private void write() throws Exception {
		try {
			CompletableFuture.runAsync(() -> this.transaction.executeWithoutResult((status) -> this.version.advance()))
				.get(500, TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			// It waits.
		}
	}

}
