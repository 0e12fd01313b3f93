package org.careerpathing.benchmark;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;

/**
 * Asks without waiting for the answer, and enters what comes. There is no limit to the
 * questions under way.
 */
final class Caller implements AutoCloseable {

	/** With Retry-After: the service says that it has no room, and when to come again. */
	private static final Set<Integer> SHED = Set.of(429, 503);

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	/**
	 * Asks.
	 * @param query the question
	 * @param due when it was due, by {@link System#nanoTime()}; its time counts from then
	 * @param tally takes what comes
	 * @return ends when the answer, or none, has been entered; tells whether it was
	 * served
	 */
	CompletableFuture<Boolean> ask(Query query, long due, Tally tally) {
		return this.client.sendAsync(query.request(), HttpResponse.BodyHandlers.ofString())
			.handle((answer, failure) -> enter(query, answer, failure, System.nanoTime() - due, tally));
	}

	private static boolean enter(Query query, @Nullable HttpResponse<String> answer, @Nullable Throwable failure,
			long nanos, Tally tally) {
		if (answer == null) {
			Throwable cause = (failure instanceof CompletionException wrapped) ? wrapped.getCause() : failure;
			tally.error(String.valueOf(cause));
		}
		else if (answer.statusCode() == 200) {
			tally.served(nanos);
			if (!query.costs().isEmpty()) {
				compare(query, answer.body(), tally);
			}
			return true;
		}
		else if (SHED.contains(answer.statusCode()) && answer.headers().firstValue("Retry-After").isPresent()) {
			tally.shed();
		}
		else {
			tally.error(answer.statusCode() + " to " + query.request().uri().getPath());
		}
		return false;
	}

	private static void compare(Query query, String answer, Tally tally) {
		boolean right = PathQuestions.costs(answer).equals(query.costs());
		tally.compared(right, right ? ""
				: "%s costs %s, not %s".formatted(query.request().uri(), PathQuestions.costs(answer), query.costs()));
	}

	@Override
	public void close() {
		this.client.close();
	}

}
