package org.careerpathing.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.careerpathing.web.Problem;
import org.careerpathing.web.ProblemType;

import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Answers who is not let in with the problems of the fixed list. Why a key or a token is
 * not good is never said: it would help those most who guess.
 */
class Refusals
		implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler, RequestRejectedHandler {

	private static final String CHALLENGE = "Bearer realm=\"career-pathing\"";

	private final HandlerExceptionResolver resolver;

	private final AccessMode mode;

	private final HostNames hosts;

	Refusals(HandlerExceptionResolver resolver, AccessMode mode, HostNames hosts) {
		this.resolver = resolver;
		this.mode = mode;
		this.hosts = hosts;
	}

	/** Nobody said who asks, or it could not be believed. */
	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex) {
		if (this.mode == AccessMode.OPEN) {
			// Whoever asks may do all that anybody may: what is refused has no rule.
			answer(request, response, new Problem(ProblemType.FORBIDDEN, "This is not for callers."));
		}
		else if (ex instanceof InsufficientAuthenticationException) {
			answer(request, response, unauthenticated(
					"Say who asks, with " + credentials() + ". Whoever runs the service gives it out.", CHALLENGE));
		}
		else {
			answer(request, response, unauthenticated(
					"What was sent to say who asks is not, or no longer, good. Send " + credentials() + " that is.",
					CHALLENGE + ", error=\"invalid_token\""));
		}
	}

	private String credentials() {
		return (this.mode == AccessMode.API_KEY) ? "an API key in the header X-API-Key"
				: "an access token in the header Authorization: Bearer";
	}

	private static Problem unauthenticated(String detail, String challenge) {
		Problem problem = new Problem(ProblemType.UNAUTHENTICATED, detail);
		problem.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge);
		return problem;
	}

	/** What was sent is not good, or could not be checked. */
	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException ex) {
		if (!(ex instanceof AuthenticationServiceException)) {
			commence(request, response, ex);
		}
		else if (ex.getCause() instanceof Problem problem) {
			answer(request, response, problem);
		}
		else if (this.mode == AccessMode.API_KEY && ex.getCause() instanceof RuntimeException database) {
			answer(request, response, database);
		}
		else {
			answer(request, response, new Problem(ProblemType.AUTHORIZATION_UNAVAILABLE,
					"The authorization server does not answer, so the token cannot be checked. Try again later."));
		}
	}

	/** It is known who asks, and who asks may not. */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex) {
		Problem problem = new Problem(ProblemType.FORBIDDEN, "Who asks may not do this.");
		if (ex instanceof AuthorizationDeniedException denied
				&& denied.getAuthorizationResult() instanceof Allowance allowance && allowance.needed() != null) {
			problem = new Problem(ProblemType.FORBIDDEN, "This needs the scope " + allowance.needed() + ".")
				.with("scope", allowance.needed().toString());
			problem.getHeaders()
				.set(HttpHeaders.WWW_AUTHENTICATE,
						CHALLENGE + ", error=\"insufficient_scope\", scope=\"" + allowance.needed() + "\"");
		}
		answer(request, response, problem);
	}

	/** The address or the name of the host is not one that is answered. */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException ex) {
		answer(request, response,
				this.hosts.test(request.getServerName())
						? new Problem(ProblemType.INVALID_REQUEST,
								"The address has something in it that none here has.")
						: Problem.invalid(HttpHeaders.HOST, "is not a name that the service answers to without keys: "
								+ "see career-pathing.access.allowed-hosts"));
	}

	private void answer(HttpServletRequest request, HttpServletResponse response, RuntimeException problem) {
		this.resolver.resolveException(request, response, null, problem);
	}

}
