package org.careerpathing.access;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.careerpathing.web.Needs;
import org.careerpathing.web.Public;
import org.careerpathing.web.Scope;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.RequestPath;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.condition.ProducesRequestCondition;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Lets a caller through to an endpoint by what its method says. Decides before the body
 * is read, so that nobody fills the disk who may not.
 */
class EndpointRules implements AuthorizationManager<RequestAuthorizationContext> {

	private static final Log log = LogFactory.getLog(EndpointRules.class);

	/** What Spring Security puts before the name of a scope. */
	static final String PREFIX = "SCOPE_";

	private final HandlerMapping endpoints;

	EndpointRules(HandlerMapping endpoints) {
		this.endpoints = endpoints;
	}

	/** What has no method of ours: needs a scope. */
	static AuthorizationManager<RequestAuthorizationContext> scope(Scope scope) {
		return (caller, context) -> Allowance.of(scope, granted(caller.get()));
	}

	@Override
	public AuthorizationResult authorize(Supplier<? extends @Nullable Authentication> caller,
			RequestAuthorizationContext context) {
		HttpServletRequest request = context.getRequest();
		HandlerMethod endpoint = endpoint(request);
		if (endpoint == null || request.getMethod().equals(HttpMethod.OPTIONS.name())) {
			// Not even which addresses there are is told to everybody.
			return Allowance.of(Scope.GRAPH_READ, granted(caller.get()));
		}
		if (endpoint.hasMethodAnnotation(Public.class)) {
			return Allowance.ofEverybody();
		}
		Needs needs = endpoint.getMethodAnnotation(Needs.class);
		if (needs != null) {
			return Allowance.of(needs.value(), granted(caller.get()));
		}
		log.warn(endpoint + " is closed to everybody: it says neither @Needs nor @Public.");
		return Allowance.ofNobody();
	}

	private static Collection<String> granted(@Nullable Authentication caller) {
		return (caller == null) ? List.of()
				: caller.getAuthorities()
					.stream()
					.map(GrantedAuthority::getAuthority)
					.filter((authority) -> authority != null && authority.startsWith(PREFIX))
					.map((authority) -> authority.substring(PREFIX.length()))
					.toList();
	}

	private @Nullable HandlerMethod endpoint(HttpServletRequest request) {
		RequestPath before = (RequestPath) request.getAttribute(ServletRequestPathUtils.PATH_ATTRIBUTE);
		try {
			ServletRequestPathUtils.parseAndCache(request);
			HandlerExecutionChain chain = this.endpoints.getHandler(request);
			return (chain != null && chain.getHandler() instanceof HandlerMethod method) ? method : null;
		}
		catch (Exception ex) {
			// Such as a method that the address does not take: answered to those only who
			// may know.
			return null;
		}
		finally {
			ServletRequestPathUtils.setParsedRequestPath(before, request);
			ProducesRequestCondition.clearMediaTypesAttribute(request);
		}
	}

}
