package org.careerpathing.web;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request an id, its caller's where it names one, that is found again in the
 * answer, in problems, in every line of the log and in the database's list of
 * transactions.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class CorrelationId extends OncePerRequestFilter {

	/** The header, of the request and of the answer. */
	public static final String HEADER = "X-Correlation-Id";

	/** Its name in the log, in problems and in the database. */
	public static final String FIELD = "correlationId";

	/** Nothing that could be taken for another line of a log, or for markup. */
	private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

	/**
	 * The id of the request that this thread answers.
	 * @return the id; empty where it answers none
	 */
	public static Optional<String> current() {
		return Optional.ofNullable(MDC.get(FIELD));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String id = checked(request.getHeader(HEADER));
		response.setHeader(HEADER, id);
		try (MDC.MDCCloseable _ = MDC.putCloseable(FIELD, id)) {
			chain.doFilter(request, response);
		}
	}

	/** The dispatch to the error page answers the same request. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	private static String checked(@Nullable String sent) {
		return (sent != null && ALLOWED.matcher(sent).matches()) ? sent : UUID.randomUUID().toString();
	}

}
