package org.careerpathing.change;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares values of properties, and writes them down.
 */
public final class Values {

	private static final JsonMapper JSON = JsonMapper.shared();

	private Values() {
	}

	/**
	 * Whether two values are the same: 3 and 3.0 are, and so are no value and an empty
	 * list.
	 * @param one a value of a property
	 * @param other another
	 * @return whether they are
	 */
	public static boolean same(@Nullable Object one, @Nullable Object other) {
		if (one instanceof Number a && other instanceof Number b) {
			return a.doubleValue() == b.doubleValue();
		}
		if (isEmpty(one) || isEmpty(other)) {
			return isEmpty(one) && isEmpty(other);
		}
		if (one instanceof List<?> a && other instanceof List<?> b) {
			if (a.size() != b.size()) {
				return false;
			}
			for (int place = 0; place < a.size(); place++) {
				if (!same(a.get(place), b.get(place))) {
					return false;
				}
			}
			return true;
		}
		return Objects.equals(one, other);
	}

	private static boolean isEmpty(@Nullable Object value) {
		return value == null || value instanceof List<?> list && list.isEmpty();
	}

	/**
	 * A value as JSON.
	 * @param value a value of a property
	 * @return its text; {@code null} as a text where there is none
	 */
	public static String text(@Nullable Object value) {
		return isEmpty(value) ? "null" : JSON.writeValueAsString(value);
	}

	/**
	 * A value that was written down.
	 * @param text JSON
	 * @return the value
	 */
	public static @Nullable Object read(String text) {
		return JSON.readValue(text, Object.class);
	}

}
