package org.careerpathing.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Collects everything that is wrong with a request, so that all of it is answered at
 * once. The checks give back the value that goes into the graph: stripped texts, lists
 * without repetitions.
 */
public final class InputChecks {

	private final List<InvalidInput> errors = new ArrayList<>();

	/**
	 * Notes something that is wrong.
	 * @param field the field or parameter
	 * @param message what it has to be
	 */
	public void reject(String field, String message) {
		this.errors.add(new InvalidInput(field, message));
	}

	/**
	 * A text of one line that has to be there.
	 * @param field the field
	 * @param value its value
	 * @param length the most characters that it may have
	 * @return the text; empty when it is missing
	 */
	public String required(String field, @Nullable String value, int length) {
		if (value == null) {
			reject(field, "is missing");
			return "";
		}
		return String.valueOf(text(field, value, length, false));
	}

	/**
	 * A text of one line.
	 * @param field the field
	 * @param value its value
	 * @param length the most characters that it may have
	 * @return the text
	 */
	public @Nullable String line(String field, @Nullable String value, int length) {
		return text(field, value, length, false);
	}

	/**
	 * A text that may have several lines.
	 * @param field the field
	 * @param value its value
	 * @param length the most characters that it may have
	 * @return the text
	 */
	public @Nullable String lines(String field, @Nullable String value, int length) {
		return text(field, value, length, true);
	}

	/**
	 * A list of texts of one line each.
	 * @param field the field
	 * @param values its values; null is an empty list
	 * @param size the most values that it may have
	 * @param length the most characters that each may have
	 * @return the list, each text once
	 */
	public List<String> list(String field, @Nullable List<@Nullable String> values, int size, int length) {
		if (values == null) {
			return List.of();
		}
		if (values.size() > size) {
			reject(field, "may have at most " + size + " values");
			return List.of();
		}
		List<String> checked = new ArrayList<>();
		for (int i = 0; i < values.size(); i++) {
			String value = required(field + "[" + i + "]", values.get(i), length);
			if (!checked.contains(value)) {
				checked.add(value);
			}
		}
		return checked;
	}

	/**
	 * One of a fixed list of names, where it is given.
	 * @param field the field
	 * @param value its value
	 * @param type the list; its {@code toString} are the names
	 * @param <E> the list
	 * @return the value; null where it is wrong
	 */
	public <E extends Enum<E>> @Nullable E oneOf(String field, String value, Class<E> type) {
		E[] constants = type.getEnumConstants();
		for (E constant : constants) {
			if (constant.toString().equals(value)) {
				return constant;
			}
		}
		reject(field,
				"has to be one of " + Arrays.stream(constants).map(Object::toString).collect(Collectors.joining(", ")));
		return null;
	}

	/**
	 * A number that has to lie in a range, where it is given.
	 * @param field the field
	 * @param value its value
	 * @param min the smallest that it may be
	 * @param max the greatest that it may be
	 * @param <N> the kind of number
	 * @return the number
	 */
	public <N extends Number> @Nullable N range(String field, @Nullable N value, long min, long max) {
		if (value != null && !(value.doubleValue() >= min && value.doubleValue() <= max)) {
			reject(field, "has to be from " + min + " to " + max);
		}
		return value;
	}

	/**
	 * Ids of things that have to exist.
	 * @param field the field
	 * @param ids its values as they were given
	 * @param concept what has the ids
	 * @param missing gives back those that do not exist
	 */
	public void known(String field, @Nullable List<@Nullable String> ids, String concept,
			UnaryOperator<List<String>> missing) {
		if (ids == null || isRejected(field)) {
			return;
		}
		List<String> unknown = missing.apply(ids.stream().filter(Objects::nonNull).toList());
		for (int i = 0; i < ids.size(); i++) {
			String place = field + "[" + i + "]";
			String id = ids.get(i);
			if (id != null && unknown.contains(id) && !isRejected(place)) {
				reject(place, "has to be the id of a " + concept + ": there is no " + id);
			}
		}
	}

	private boolean isRejected(String field) {
		return this.errors.stream().anyMatch((error) -> error.parameter().equals(field));
	}

	/**
	 * Ends the request when anything was wrong.
	 * @throws Problem 400 naming all of it
	 */
	public void done() {
		if (!this.errors.isEmpty()) {
			throw Problem.invalid(this.errors);
		}
	}

	private @Nullable String text(String field, @Nullable String value, int length, boolean lines) {
		if (value == null) {
			return null;
		}
		if (value.isBlank()) {
			reject(field, "must not be blank");
		}
		else if (value.codePointCount(0, value.length()) > length) {
			reject(field, "may have at most " + length + " characters");
		}
		else if (value.codePoints().anyMatch((character) -> isForbidden(character, lines))) {
			reject(field, "has a character that is no text: a control character or half of a pair");
		}
		return value.strip();
	}

	private static boolean isForbidden(int character, boolean lines) {
		return switch (Character.getType(character)) {
			case Character.SURROGATE -> true;
			case Character.CONTROL -> !(lines && (character == '\n' || character == '\r' || character == '\t'));
			default -> false;
		};
	}

}
