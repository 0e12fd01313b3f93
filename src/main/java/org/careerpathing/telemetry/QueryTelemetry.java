package org.careerpathing.telemetry;

import java.time.Duration;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.Observation.Context;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.observation.micrometer.ResultConsumeContext;
import org.neo4j.driver.observation.micrometer.ResultListContext;
import org.neo4j.driver.observation.micrometer.ResultNextContext;
import org.neo4j.driver.observation.micrometer.ResultPeekContext;
import org.neo4j.driver.observation.micrometer.ResultSingleContext;
import org.neo4j.driver.observation.micrometer.SessionCloseContext;
import org.neo4j.driver.observation.micrometer.SessionRunContext;
import org.neo4j.driver.observation.micrometer.TransactionCloseContext;
import org.neo4j.driver.observation.micrometer.TransactionCommitContext;
import org.neo4j.driver.observation.micrometer.TransactionRollbackContext;
import org.neo4j.driver.observation.micrometer.TransactionRunContext;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Times each query from when it is sent to when the last of its rows is here: a meter and
 * a span with the name of its Cypher file, and a line in the log where it is slow.
 * Neither text nor parameters: those may say who asks.
 *
 * <p>
 * The driver tells of running and of reading rows one by one; what belongs together is
 * what one thread does between two queries, or until the transaction or session ends.
 */
@Component
class QueryTelemetry implements ObservationHandler<Context> {

	/**
	 * Timer by {@code file} and {@code outcome}, which is {@code ok} or {@code failed}.
	 */
	static final String METER = "career.query";

	private static final Log log = LogFactory.getLog(QueryTelemetry.class);

	private final ThreadLocal<Query> current = new ThreadLocal<>();

	private final MeterRegistry meters;

	private final ObjectProvider<Tracer> tracer;

	private final CypherNames names;

	private final long slow;

	/**
	 * The telemetry.
	 * @param meters where times are counted
	 * @param tracer where spans begin; only where there is one
	 * @param names the names of the Cypher files
	 * @param slow a query that takes as long or longer is logged; 0 for none
	 */
	QueryTelemetry(MeterRegistry meters, ObjectProvider<Tracer> tracer, CypherNames names,
			@Value("${career-pathing.slow-query:1s}") Duration slow) {
		this.meters = meters;
		this.tracer = tracer;
		this.names = names;
		this.slow = slow.toNanos();
	}

	@Override
	public boolean supportsContext(Context context) {
		return sent(context) != null || isReading(context) || isEnding(context);
	}

	@Override
	public void onStart(Context context) {
		String sent = sent(context);
		if (sent != null) {
			end();
			String file = this.names.of(sent);
			this.current.set(new Query(file, span(file)));
		}
		else if (isEnding(context)) {
			end();
		}
		Query query = this.current.get();
		if (query != null) {
			context.put(Query.class, query);
		}
	}

	/** The driver may tell of it in a thread of its own. */
	@Override
	public void onError(Context context) {
		Query query = context.get(Query.class);
		if (query != null) {
			query.failed = true;
		}
	}

	@Override
	public void onStop(Context context) {
		Query query = context.get(Query.class);
		if (query != null) {
			query.last = System.nanoTime();
		}
	}

	private @Nullable Span span(String file) {
		Tracer there = this.tracer.getIfAvailable();
		// Without a request around it, each query of an import would be a trace.
		if (there == null || there.currentSpan() == null) {
			return null;
		}
		return there.nextSpan()
			.name("cypher " + file)
			.tag("db.system.name", "neo4j")
			.tag("db.query.summary", file)
			.start();
	}

	private void end() {
		Query query = this.current.get();
		if (query == null) {
			return;
		}
		this.current.remove();
		Duration time = Duration.ofNanos(query.last - query.start);
		Timer.builder(METER)
			.description("Queries of the database, by Cypher file")
			.tag("file", query.file)
			.tag("outcome", query.failed ? "failed" : "ok")
			.register(this.meters)
			.record(time);
		if (query.span != null) {
			if (query.failed) {
				query.span.tag("error", "true");
			}
			query.span.end();
		}
		if (this.slow > 0 && time.toNanos() >= this.slow) {
			log.warn("Slow query: " + query.file + " took " + time.toMillis() + " ms"
					+ (query.failed ? " and failed." : "."));
		}
	}

	/** The text of the query that is sent with this, if any is. */
	private static @Nullable String sent(Context context) {
		return switch (context) {
			case TransactionRunContext run -> run.query();
			// Where nobody opened a transaction.
			case SessionRunContext run -> run.query();
			default -> null;
		};
	}

	private static boolean isReading(Context context) {
		return context instanceof ResultListContext || context instanceof ResultNextContext
				|| context instanceof ResultPeekContext || context instanceof ResultSingleContext
				|| context instanceof ResultConsumeContext;
	}

	private static boolean isEnding(Context context) {
		return context instanceof TransactionCommitContext || context instanceof TransactionRollbackContext
				|| context instanceof TransactionCloseContext || context instanceof SessionCloseContext;
	}

	/** A query under way. */
	private static final class Query {

		private final String file;

		private final @Nullable Span span;

		private final long start = System.nanoTime();

		private volatile long last = this.start;

		private volatile boolean failed;

		Query(String file, @Nullable Span span) {
			this.file = file;
			this.span = span;
		}

	}

}
