package org.careerpathing.access;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.careerpathing.web.Needs;
import org.careerpathing.web.Public;
import org.careerpathing.web.Scope;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An endpoint of the service, as Spring knows it.
 *
 * @param method of HTTP
 * @param pattern its address, with variables in braces
 * @param scope what it asks for; null where it is open to everybody
 */
record Endpoint(String method, String pattern, @Nullable Scope scope) {

	/** Those of our own; but not where the container sends what failed. */
	static List<Endpoint> all(RequestMappingHandlerMapping handlers) {
		return handlers.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().getBeanType().getName().startsWith("org.careerpathing.")
					&& !entry.getKey().getPatternValues().contains("/error"))
			.flatMap((entry) -> of(entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparing(Endpoint::pattern).thenComparing(Endpoint::method))
			.toList();
	}

	private static Stream<Endpoint> of(RequestMappingInfo mapping, HandlerMethod handler) {
		Needs needs = handler.getMethodAnnotation(Needs.class);
		if ((needs == null) == (handler.getMethodAnnotation(Public.class) == null)) {
			throw new AssertionError(handler + " has to say either which scope it needs or that it is public.");
		}
		return mapping.getPatternValues()
			.stream()
			.flatMap((pattern) -> mapping.getMethodsCondition()
				.getMethods()
				.stream()
				.map(RequestMethod::name)
				.map((method) -> new Endpoint(method, pattern, (needs != null) ? needs.value() : null)));
	}

	/** With an id in place of each variable. */
	String address() {
		return this.pattern.replaceAll("\\{[^}]*}", "some-id");
	}

	@Override
	public String toString() {
		return this.method + " " + this.pattern + " " + ((this.scope != null) ? this.scope : "public");
	}

}
