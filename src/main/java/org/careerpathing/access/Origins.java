package org.careerpathing.access;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.careerpathing.web.Problem;
import org.careerpathing.web.ProblemType;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Which pages may ask the API from a browser: the service's own and those that the
 * settings name. Others are refused, not only kept from reading the answer: in the open
 * mode a foreign page could otherwise send an import.
 */
final class Origins extends DefaultCorsProcessor {

	private final HandlerExceptionResolver resolver;

	private Origins(HandlerExceptionResolver resolver) {
		this.resolver = resolver;
	}

	static CorsFilter filter(HandlerExceptionResolver resolver, String publicUrl, List<String> allowed) {
		CorsConfiguration pages = new CorsConfiguration();
		// Behind a proxy that ends TLS, the service may not see that the page is its own.
		List<String> origins = new ArrayList<>(allowed);
		origins.add(publicUrl);
		pages.setAllowedOrigins(origins);
		pages.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "DELETE"));
		pages.setAllowedHeaders(List.of(HttpHeaders.ACCEPT, HttpHeaders.CONTENT_TYPE, HttpHeaders.AUTHORIZATION,
				"X-API-Key", HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH, "X-Correlation-Id", "X-Bookmark"));
		pages.setExposedHeaders(List.of(HttpHeaders.ETAG, HttpHeaders.LOCATION, HttpHeaders.RETRY_AFTER,
				HttpHeaders.WWW_AUTHENTICATE, "RateLimit", "RateLimit-Policy", "X-Correlation-Id", "X-Bookmark"));
		pages.setMaxAge(Duration.ofHours(1));
		UrlBasedCorsConfigurationSource addresses = new UrlBasedCorsConfigurationSource();
		addresses.registerCorsConfiguration("/v1/**", pages);
		addresses.registerCorsConfiguration("/actuator/**", pages);
		// Neo4j Browser loads its guides from another origin; nothing there depends on
		// data.
		addresses.registerCorsConfiguration("/browser/**", new CorsConfiguration().applyPermitDefaultValues());
		CorsFilter filter = new CorsFilter(addresses);
		filter.setCorsProcessor(new Origins(resolver));
		return filter;
	}

	@Override
	public boolean processRequest(@Nullable CorsConfiguration pages, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		boolean allowed = super.processRequest(pages, request, response);
		if (!allowed) {
			this.resolver.resolveException(request, response, null, new Problem(ProblemType.FORBIDDEN,
					"Pages of this origin may not ask the API from a browser. See career-pathing.access.allowed-origins."));
		}
		return allowed;
	}

	/** Answered as a problem instead. */
	@Override
	protected void rejectRequest(ServerHttpResponse response) {
	}

}
