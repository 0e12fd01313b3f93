package org.careerpathing.web;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.careerpathing.database.DatabaseFaults;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;

import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Turns whatever goes wrong into a problem document of the fixed list. What it does not
 * know becomes {@link ProblemType#INTERNAL_ERROR}, logged with its cause and answered
 * without it.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

	private static final Log log = LogFactory.getLog(ProblemAdvice.class);

	static final Duration RETRY_AFTER = Duration.ofSeconds(5);

	@ExceptionHandler(OptimisticLockingFailureException.class)
	@Nullable ResponseEntity<Object> changedMeanwhile(OptimisticLockingFailureException ex, WebRequest request) {
		return answer(
				new Problem(ProblemType.PRECONDITION_FAILED,
						"Somebody changed it at the same moment. Read it again and send the change with its new ETag."),
				request);
	}

	@ExceptionHandler(InvalidParameterException.class)
	@Nullable ResponseEntity<Object> undecodable(InvalidParameterException ex, WebRequest request) {
		return answer(Problem.invalid("query", "cannot be read: it has to be UTF-8 with percent-encoding"), request);
	}

	@ExceptionHandler(MultipartException.class)
	@Nullable ResponseEntity<Object> unreadableFiles(MultipartException ex, WebRequest request) {
		if (DiskFull.isCauseOf(ex)) {
			log.warn("Files could not be taken: the disk for temporary files is full.");
			return answer(
					new Problem(ProblemType.INSUFFICIENT_STORAGE,
							"The files cannot be taken: the disk for temporary files is full. Nothing was imported."),
					request);
		}
		return answer(new Problem(ProblemType.MALFORMED_BODY,
				"The body is not multipart/form-data that can be read to its end."), request);
	}

	@ExceptionHandler({ DataAccessException.class, TransactionException.class, Neo4jException.class,
			IllegalStateException.class })
	@Nullable ResponseEntity<Object> database(RuntimeException ex, WebRequest request) {
		if (DatabaseFaults.isUnavailable(ex)) {
			log.warn("The database does not answer: " + ex.getMessage());
			return answer(new Problem(ProblemType.DATABASE_UNAVAILABLE, isRead(request)
					? "The database does not answer. Try again later."
					: "The database does not answer. Whether the change was made is not known: read it again, and send the change once more with its ETag where it is missing."),
					request);
		}
		if (DatabaseFaults.isOutOfTime(ex)) {
			return answer(new Problem(ProblemType.TIME_LIMIT, isRead(request)
					? "The database ended the question because it took too long. Ask for less: lower maxMoves or k, or fewer checks."
					: "The database ended the change because it took too long, as where it waits for others. Nothing was changed: try again."),
					request);
		}
		if (DatabaseFaults.isInvalidBookmark(ex)) {
			return answer(Problem.invalid("X-Bookmark", "is not the bookmark of an answer of this service"), request);
		}
		return fault(ex, request);
	}

	private static boolean isRead(WebRequest request) {
		Object handler = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE,
				RequestAttributes.SCOPE_REQUEST);
		return handler instanceof HandlerMethod method && RetriedReads.isRead(method.getMethod());
	}

	@ExceptionHandler(Exception.class)
	@Nullable ResponseEntity<Object> fault(Exception ex, WebRequest request) {
		if (DisconnectedClientHelper.isClientDisconnectedException(ex)) {
			// Nobody is left to answer, and nothing went wrong here.
			return null;
		}
		log.error("A request ended in a fault.", ex);
		return answer(new Problem(ProblemType.INTERNAL_ERROR, "The service made a mistake. Its log says which."),
				request);
	}

	private @Nullable ResponseEntity<Object> answer(Problem problem, WebRequest request) {
		return handleExceptionInternal(problem, null, new HttpHeaders(), problem.getStatusCode(), request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		if (DisconnectedClientHelper.isClientDisconnectedException(ex)) {
			return null;
		}
		Problem problem = problem(ex, status);
		ProblemDetail detail = problem.getBody();
		if (request instanceof ServletWebRequest servlet) {
			detail.setInstance(URI.create(servlet.getRequest().getRequestURI()));
		}
		CorrelationId.current().ifPresent((id) -> detail.setProperty(CorrelationId.FIELD, id));
		HttpHeaders answer = new HttpHeaders(headers);
		answer.putAll(problem.getHeaders());
		answer.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		if (problem.getStatusCode().value() == 503 && !answer.containsHeader(HttpHeaders.RETRY_AFTER)) {
			answer.set(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER.toSeconds()));
		}
		return super.handleExceptionInternal(ex, detail, answer, problem.getStatusCode(), request);
	}

	private static Problem problem(Exception ex, HttpStatusCode status) {
		return switch (ex) {
			case Problem problem -> problem;
			case MethodArgumentNotValidException invalid -> Problem.invalid(invalid.getAllErrors()
				.stream()
				.map((error) -> new InvalidInput((error instanceof FieldError field) ? field.getField() : "body",
						String.valueOf(error.getDefaultMessage())))
				.sorted((a, b) -> a.parameter().compareTo(b.parameter()))
				.toList());
			case HandlerMethodValidationException invalid -> Problem.invalid(parameters(invalid));
			case MethodArgumentTypeMismatchException mismatch ->
				Problem.invalid(mismatch.getName(), Mismatch.message(mismatch));
			case TypeMismatchException mismatch ->
				Problem.invalid(String.valueOf(mismatch.getPropertyName()), Mismatch.message(mismatch));
			case MissingServletRequestParameterException missing ->
				Problem.invalid(missing.getParameterName(), "is missing");
			case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
			case HttpMediaTypeNotSupportedException unsupported when !unsupported.getSupportedMediaTypes().isEmpty() ->
				new Problem(ProblemType.UNSUPPORTED_MEDIA_TYPE,
						"The body has to be " + MediaType.toString(unsupported.getSupportedMediaTypes())
								+ "; the header Content-Type " + ((unsupported.getContentType() != null)
										? "says " + unsupported.getContentType() + "." : "is missing."));
			default -> other(ex, status);
		};
	}

	private static List<InvalidInput> parameters(HandlerMethodValidationException invalid) {
		return invalid.getParameterValidationResults()
			.stream()
			.flatMap((result) -> result.getResolvableErrors()
				.stream()
				.map((error) -> new InvalidInput(String.valueOf(result.getMethodParameter().getParameterName()),
						String.valueOf(error.getDefaultMessage()))))
			.toList();
	}

	private static Problem unreadable(HttpMessageNotReadableException ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof Problem problem) {
				return problem;
			}
		}
		if (ex.getCause() instanceof JacksonException invalid && !invalid.getPath().isEmpty()
				&& (invalid instanceof DatabindException || invalid instanceof InputCoercionException)) {
			String field = invalid.getPath()
				.stream()
				.map((step) -> (step.getPropertyName() != null) ? step.getPropertyName() : "[" + step.getIndex() + "]")
				.collect(Collectors.joining("."))
				.replace(".[", "[");
			return Problem.invalid(field, Mismatch.message(invalid));
		}
		if (ex.getCause() instanceof JacksonException syntax && syntax.getLocation() != null) {
			return new Problem(ProblemType.MALFORMED_BODY, "The body is not JSON: see line "
					+ syntax.getLocation().getLineNr() + ", column " + syntax.getLocation().getColumnNr() + ".");
		}
		return new Problem(ProblemType.MALFORMED_BODY, "The body is missing or is not JSON of the documented shape.");
	}

	private static Problem other(Exception ex, HttpStatusCode status) {
		ProblemType type = ProblemType.of(status);
		if (type == ProblemType.INTERNAL_ERROR) {
			log.error("A request ended in a fault.", ex);
			return new Problem(type, "The service made a mistake. Its log says which.");
		}
		String detail = (ex instanceof org.springframework.web.ErrorResponse response) ? response.getBody().getDetail()
				: null;
		return new Problem(type, (detail != null) ? detail : type.title() + ".");
	}

}
