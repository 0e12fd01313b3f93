package org.careerpathing.access;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What browsers are told that they must not do with what the service answers.
 */
final class SecurityHeaders {

	private static final String NOBODY_FRAMES = "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	/** Of answers nothing may run; the styles are those in a drawn map. */
	private static final String ANSWER = "default-src 'none'; style-src 'unsafe-inline'" + NOBODY_FRAMES;

	/** The one rule of style that Cytoscape writes into the page. */
	private static final String CYTOSCAPE = "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='";

	/** The page saves pictures, which it makes itself (blob:). */
	private static final String PAGE = "default-src 'none'; script-src 'self'; style-src 'self' " + CYTOSCAPE
			+ "; connect-src 'self'; " + "img-src 'self' data: blob:; font-src 'self'" + NOBODY_FRAMES;

	/** Swagger UI writes styles into its page. */
	private static final String API_PAGE = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "connect-src 'self'; img-src 'self' data:; font-src 'self' data:" + NOBODY_FRAMES;

	private SecurityHeaders() {
	}

	/**
	 * Beside these, Spring Security keeps answers out of caches and types from being
	 * guessed.
	 */
	static void set(HeadersConfigurer<HttpSecurity> headers) {
		headers.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.NO_REFERRER))
			.crossOriginOpenerPolicy((opener) -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.crossOriginResourcePolicy((resource) -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
			.addHeaderWriter(SecurityHeaders::contentSecurityPolicy);
	}

	private static void contentSecurityPolicy(HttpServletRequest request, HttpServletResponse response) {
		String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
		String policy = switch (path) {
			case "/", "/index.html" -> PAGE;
			default -> path.startsWith("/swagger-ui/") ? API_PAGE : ANSWER;
		};
		response.setHeader("Content-Security-Policy", policy);
	}

}
