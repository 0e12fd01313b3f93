package org.careerpathing.web;

import java.net.URI;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * The fixed list of problem types that the service answers with (RFC 9457). The README
 * documents each; the name of a constant is the last part of its URN and never changes.
 */
public enum ProblemType {

	/** A parameter or a field is missing, unknown, or not what it may be. */
	INVALID_REQUEST(HttpStatus.BAD_REQUEST, "The request is not valid"),

	/** The body is not JSON, or not of the shape that is asked for. */
	MALFORMED_BODY(HttpStatus.BAD_REQUEST, "The body cannot be read"),

	/** Nobody said who asks, or it could not be believed. */
	UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "Who asks is not known"),

	/** Who asks may not do this. */
	FORBIDDEN(HttpStatus.FORBIDDEN, "Not allowed"),

	/** No role has the id. */
	UNKNOWN_ROLE(HttpStatus.NOT_FOUND, "Unknown role"),

	/** No skill has the id. */
	UNKNOWN_SKILL(HttpStatus.NOT_FOUND, "Unknown skill"),

	/** The role has no such requirement. */
	UNKNOWN_REQUIREMENT(HttpStatus.NOT_FOUND, "Unknown requirement"),

	/** There is no such transition between the two roles. */
	UNKNOWN_TRANSITION(HttpStatus.NOT_FOUND, "Unknown transition"),

	/** There is no such import, or it has no such file. */
	UNKNOWN_IMPORT(HttpStatus.NOT_FOUND, "Unknown import"),

	/** Nothing is served at the address. */
	UNKNOWN_ADDRESS(HttpStatus.NOT_FOUND, "Nothing is served here"),

	/** The address does not take the method. */
	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Method not allowed"),

	/** None of the accepted media types can be given. */
	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "No acceptable media type"),

	/** The write is refused because of what the graph already holds. */
	CONFLICT(HttpStatus.CONFLICT, "In conflict with the graph"),

	/** The version named in If-Match is not the current one. */
	PRECONDITION_FAILED(HttpStatus.PRECONDITION_FAILED, "Changed by somebody else"),

	/** The body is larger than the service takes. */
	BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large"),

	/** The body is of a media type that the address does not take. */
	UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Unsupported media type"),

	/** Changing what exists asks for If-Match. */
	PRECONDITION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED, "If-Match is required"),

	/** The client asks more often than it may. */
	TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests"),

	/** There is no room for what was sent. */
	INSUFFICIENT_STORAGE(HttpStatus.INSUFFICIENT_STORAGE, "No room for the files"),

	/** The search needed more time than it is given. */
	TIME_LIMIT(HttpStatus.SERVICE_UNAVAILABLE, "The search took too long"),

	/** More searches were asked for at once than the service runs. */
	BUSY(HttpStatus.SERVICE_UNAVAILABLE, "Too many searches at once"),

	/** The database does not answer. */
	DATABASE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The database does not answer"),

	/** The authorization server does not answer. */
	AUTHORIZATION_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The authorization server does not answer"),

	/** A fault of the service. */
	INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Internal error");

	private final HttpStatus status;

	private final String title;

	ProblemType(HttpStatus status, String title) {
		this.status = status;
		this.title = title;
	}

	/**
	 * The type for a status that no code of ours gave.
	 * @param status the status
	 * @return the type that says the most about it
	 */
	static ProblemType of(HttpStatusCode status) {
		return switch (status.value()) {
			case 401 -> UNAUTHENTICATED;
			case 403 -> FORBIDDEN;
			case 404 -> UNKNOWN_ADDRESS;
			case 405, 501 -> METHOD_NOT_ALLOWED;
			case 406 -> NOT_ACCEPTABLE;
			case 413 -> BODY_TOO_LARGE;
			case 415 -> UNSUPPORTED_MEDIA_TYPE;
			case 429 -> TOO_MANY_REQUESTS;
			default -> status.is4xxClientError() ? INVALID_REQUEST : INTERNAL_ERROR;
		};
	}

	public HttpStatus status() {
		return this.status;
	}

	public String title() {
		return this.title;
	}

	/**
	 * The value of {@code type}.
	 * @return a URN, for instance {@code urn:problem-type:career-pathing:unknown-role}
	 */
	public URI uri() {
		return URI.create("urn:problem-type:career-pathing:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

}
