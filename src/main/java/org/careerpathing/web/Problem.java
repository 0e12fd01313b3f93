package org.careerpathing.web;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A request that ends in a problem document.
 */
public class Problem extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	/**
	 * A problem without further fields.
	 * @param type one of the fixed list
	 * @param detail what happened and how to mend it, for a person
	 */
	public Problem(ProblemType type, String detail) {
		this(type, detail, null);
	}

	Problem(ProblemType type, String detail, @Nullable Throwable cause) {
		super(type.status(), body(type, detail), cause);
	}

	/**
	 * An invalid request with everything that is wrong with it.
	 * @param errors at least one
	 * @return the problem
	 */
	public static Problem invalid(List<InvalidInput> errors) {
		return new Problem(ProblemType.INVALID_REQUEST, InvalidInput.summary(errors)).with("errors", errors);
	}

	/**
	 * An invalid request with one thing wrong.
	 * @param parameter the parameter, field or header
	 * @param message what it has to be
	 * @return the problem
	 */
	public static Problem invalid(String parameter, String message) {
		return invalid(List.of(new InvalidInput(parameter, message)));
	}

	/**
	 * Adds a field to the problem document.
	 * @param name the field
	 * @param value a value that JSON can carry
	 * @return this problem
	 */
	public Problem with(String name, Object value) {
		getBody().setProperty(name, value);
		return this;
	}

	/**
	 * Says when to try again.
	 * @param wait how long to wait, told in whole seconds, one at least
	 * @return this problem
	 */
	public Problem retryAfter(Duration wait) {
		long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
		getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
		return this;
	}

	static ProblemDetail body(ProblemType type, String detail) {
		ProblemDetail body = ProblemDetail.forStatusAndDetail(type.status(), detail);
		body.setType(type.uri());
		body.setTitle(type.title());
		return body;
	}

}
