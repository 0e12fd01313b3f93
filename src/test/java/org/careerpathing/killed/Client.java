package org.careerpathing.killed;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;

import com.jayway.jsonpath.JsonPath;
import org.careerpathing.support.ServiceProcess;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks the service, one request after the other, and takes no other failure
 * than the documented ones.
 */
abstract class Client {

	private static final String TYPE = "urn:problem-type:career-pathing:";

	private static final String DONE = " done";

	/** What a request may meet that the database does not keep up with. */
	private static final List<String> SLOW = List.of(TYPE + "time-limit", TYPE + "busy");

	private final Machines machines;

	private final Map<String, Integer> counts = new ConcurrentSkipListMap<>();

	private volatile long longest;

	final Random random;

	Client(Machines machines, long seed) {
		this.machines = machines;
		this.random = new Random(seed);
	}

	/** Sends what is next, and looks at the answer. */
	abstract void step();

	/**
	 * Sends a request.
	 * @return the answer; null where the service was killed, or the database was away, so
	 * that what came of the request is not known
	 */
	@Nullable HttpResponse<String> send(String method, String path, @Nullable String json, String... headers) {
		ServiceProcess service = this.machines.service();
		long start = System.nanoTime();
		try {
			HttpResponse<String> answer = service.send(method, path, json, headers);
			this.longest = Math.max(this.longest, System.nanoTime() - start);
			if (answer.statusCode() != 503) {
				count((answer.statusCode() < 300) ? method + DONE : method + " " + answer.statusCode());
				return answer;
			}
			count(method + " " + problem(answer, start).replace(TYPE, ""));
		}
		catch (HttpTimeoutException ex) {
			throw new AssertionError(method + " " + path + " hung", ex);
		}
		catch (IOException ex) {
			if (!this.machines.isKilled(service)) {
				throw new AssertionError(method + " " + path + " was cut off by a service that lives", ex);
			}
			count(method + " cut off");
		}
		pause();
		return null;
	}

	private String problem(HttpResponse<String> answer, long start) {
		String type = JsonPath.read(answer.body(), "$.type");
		boolean explained = type.equals(TYPE + "database-unavailable") ? this.machines.missedDatabase(start)
				: SLOW.contains(type);
		if (!explained || answer.headers().firstValue("Retry-After").isEmpty()
				|| !answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")) {
			throw new AssertionError("Not a documented failure here: " + answer.headers().map() + answer.body());
		}
		return type;
	}

	private void count(String what) {
		this.counts.merge(what, 1, Integer::sum);
	}

	private void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(100 + this.random.nextInt(200));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** How many requests ended how. */
	Map<String, Integer> counts() {
		return this.counts;
	}

	/** How many changes were acknowledged. */
	int acknowledged() {
		return this.counts.getOrDefault("PUT" + DONE, 0) + this.counts.getOrDefault("DELETE" + DONE, 0);
	}

	/** The time of the answer that took longest, in nanoseconds. */
	long longest() {
		return this.longest;
	}

}
