package org.careerpathing.web;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of a query from their text and gathers everything that is wrong
 * with them, wrong types included, so that one answer names it all.
 */
public final class Inputs {

	private final InputChecks checks = new InputChecks();

	/**
	 * Reads a value that has to be there.
	 * @param <T> its type
	 * @param name the parameter
	 * @param text what was sent
	 * @param reader makes the value, or throws an {@link IllegalArgumentException} whose
	 * message says what it has to be
	 * @return the value; null where it is wrong, which {@link #check()} reports
	 */
	public <T> @Nullable T required(String name, @Nullable String text, Function<String, T> reader) {
		if (text == null || text.isBlank()) {
			this.checks.reject(name, (text == null) ? "is missing" : "is empty");
			return null;
		}
		try {
			return reader.apply(text);
		}
		catch (IllegalArgumentException ex) {
			this.checks.reject(name, String.valueOf(ex.getMessage()));
			return null;
		}
	}

	/**
	 * Reads a whole number.
	 * @param name the parameter
	 * @param text what was sent
	 * @param least the smallest that is allowed
	 * @param most the largest that is allowed
	 * @param fallback the value where nothing was sent
	 * @return the number, or the fallback where it is wrong, which {@link #check()}
	 * reports
	 */
	public int integer(String name, @Nullable String text, int least, int most, int fallback) {
		Integer value = integer(name, text, least, most);
		return (value != null) ? value : fallback;
	}

	/**
	 * Reads a whole number that may be left out.
	 * @param name the parameter
	 * @param text what was sent
	 * @param least the smallest that is allowed
	 * @param most the largest that is allowed
	 * @return the number; null where nothing was sent or where it is wrong
	 */
	public @Nullable Integer integer(String name, @Nullable String text, int least, int most) {
		if (text == null) {
			return null;
		}
		try {
			int value = Integer.parseInt(text);
			if (value >= least && value <= most) {
				return value;
			}
		}
		catch (NumberFormatException ex) {
			// said below, with the range
		}
		this.checks.reject(name, "has to be a whole number from " + least + " to " + most);
		return null;
	}

	/**
	 * Reads one of a fixed list of names.
	 * @param <E> the list
	 * @param name the parameter
	 * @param text what was sent
	 * @param type the list; its {@code toString} are the names
	 * @param fallback the value where nothing was sent
	 * @return the value, or the fallback where it is wrong, which {@link #check()}
	 * reports
	 */
	public <E extends Enum<E>> E oneOf(String name, @Nullable String text, Class<E> type, E fallback) {
		if (text == null) {
			return fallback;
		}
		E[] values = type.getEnumConstants();
		for (E value : values) {
			if (value.toString().equals(text)) {
				return value;
			}
		}
		this.checks.reject(name,
				"has to be one of " + Arrays.stream(values).map(Object::toString).collect(Collectors.joining(", ")));
		return fallback;
	}

	/**
	 * Notes something that is wrong.
	 * @param name the parameter
	 * @param message what it has to be
	 */
	public void reject(String name, String message) {
		this.checks.reject(name, message);
	}

	/**
	 * Ends the reading.
	 * @throws Problem 400 that names everything that was wrong
	 */
	public void check() {
		this.checks.done();
	}

}
