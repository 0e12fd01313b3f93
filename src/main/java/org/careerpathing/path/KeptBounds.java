package org.careerpathing.path;

import java.util.Arrays;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * What is left to pay from every role to a target, as the database worked it out for an
 * earlier question: later ones with the same target, weights, wishes and profile need not
 * wait for it again. Each is marked with the version of the data that it holds for, and
 * the database takes it for that version only; so nothing stale is ever used, whichever
 * instance of the service wrote.
 */
@Component
class KeptBounds {

	/** Bytes per number: the driver's object and the reference to it. */
	private static final int BYTES = 24;

	/** Its name in the metrics: {@code cache_gets_total} and others. */
	static final String CACHE = "bounds";

	private final Cache<List<@Nullable Object>, Value> kept;

	KeptBounds(SearchLimits limits, MeterRegistry meters) {
		this.kept = Caffeine.newBuilder()
			.recordStats()
			.maximumWeight(limits.keptMegabytes() * 1024L * 1024L)
			.weigher((List<@Nullable Object> key, Value value) -> 1000 + BYTES * numbers(value))
			.build();
		CaffeineCacheMetrics.monitor(meters, this.kept, CACHE);
	}

	@Nullable Value find(PathQuestion question) {
		return this.kept.getIfPresent(key(question));
	}

	void keep(PathQuestion question, Value bounds) {
		this.kept.put(key(question), bounds);
	}

	/** All that the numbers depend on, besides the data. */
	private static List<@Nullable Object> key(PathQuestion question) {
		Limits limits = question.limits();
		return Arrays.asList(question.to(), question.weights(), question.between(), limits.avoid(),
				limits.avoidFamilies(), limits.avoidKinds(), limits.avoidTracks(), limits.basis(),
				limits.maxMonths() != null, limits.maxPayDip(), (limits.maxPayDip() != null) ? question.from() : null,
				question.profile());
	}

	private static int numbers(Value value) {
		int numbers = value.get("personal").size();
		for (Value bound : value.get("bounds").values()) {
			for (Value layer : bound.values()) {
				numbers += layer.size();
			}
		}
		return numbers;
	}

}
