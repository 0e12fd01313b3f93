package org.careerpathing.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that the endpoint does not know: a limit with a typing error
 * would otherwise be ignored and the answer be taken for a limited one. A parameter that
 * is given twice is refused too, unless the endpoint takes a list.
 */
@Component
class UnknownParameters implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && method.getBeanType().getPackageName().startsWith(ROOT)) {
			Set<String> known = known(method);
			List<InvalidInput> errors = request.getParameterMap()
				.entrySet()
				.stream()
				.map((entry) -> check(entry.getKey(), entry.getValue(), known))
				.filter(Objects::nonNull)
				.toList();
			if (!errors.isEmpty()) {
				throw Problem.invalid(errors);
			}
		}
		return true;
	}

	private static final String ROOT = UnknownParameters.class.getPackageName().replaceFirst("\\.web$", "");

	private static @org.jspecify.annotations.Nullable InvalidInput check(String name, String[] values,
			Set<String> known) {
		if (!known.contains(name)) {
			return new InvalidInput(name, known.isEmpty() ? "is not known: there are no parameters here"
					: "is not known: the parameters here are " + String.join(", ", known));
		}
		return (values.length > 1) ? new InvalidInput(name, "is given " + values.length + " times") : null;
	}

	private static Set<String> known(HandlerMethod method) {
		return Arrays.stream(method.getMethodParameters())
			.flatMap(UnknownParameters::names)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** A record of parameters stands for its components. */
	private static Stream<String> names(MethodParameter parameter) {
		if (parameter.hasParameterAnnotation(ParameterObject.class)) {
			return Arrays.stream(parameter.getParameterType().getRecordComponents()).map(RecordComponent::getName);
		}
		return parameter.hasParameterAnnotation(RequestParam.class)
				? Stream.of(Objects.requireNonNull(parameter.getParameter().getName())) : Stream.empty();
	}

}
