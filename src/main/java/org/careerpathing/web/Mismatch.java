package org.careerpathing.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

import org.springframework.beans.TypeMismatchException;

/**
 * Says in one phrase what a value has to be that could not be converted.
 */
final class Mismatch {

	private Mismatch() {
	}

	static String message(TypeMismatchException ex) {
		Throwable root = ex.getMostSpecificCause();
		if (root instanceof IllegalArgumentException && ex.getRequiredType() != null && isOurs(ex.getRequiredType())
				&& !ex.getRequiredType().isEnum()) {
			return String.valueOf(root.getMessage());
		}
		return "has to be " + expected(ex.getRequiredType());
	}

	static String message(JacksonException ex) {
		return switch (ex) {
			case UnrecognizedPropertyException unknown ->
				"is not known: the fields here are " + unknown.getKnownPropertyIds()
					.stream()
					.map(Object::toString)
					.sorted()
					.collect(Collectors.joining(", "));
			case InputCoercionException number -> "is out of range";
			case InvalidFormatException format -> "has to be " + expected(format.getTargetType());
			case MismatchedInputException mismatch when mismatch.getTargetType() != null ->
				"has to be " + expected(mismatch.getTargetType());
			default -> (ex.getCause() instanceof IllegalArgumentException cause && cause.getMessage() != null)
					? cause.getMessage() : "is not valid";
		};
	}

	private static boolean isOurs(Class<?> type) {
		return type.getName().startsWith("org.careerpathing.");
	}

	private static String expected(@Nullable Class<?> type) {
		if (type == null) {
			return "of another type";
		}
		if (type.isEnum()) {
			return "one of "
					+ Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
		}
		if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
			return "a whole number";
		}
		if (type == String.class) {
			return "a text";
		}
		if (Collection.class.isAssignableFrom(type)) {
			return "a list";
		}
		if (type.isRecord()) {
			return "an object";
		}
		if (type == double.class || type == Double.class) {
			return "a number";
		}
		return (type == boolean.class || type == Boolean.class) ? "true or false" : "of another type";
	}

}
