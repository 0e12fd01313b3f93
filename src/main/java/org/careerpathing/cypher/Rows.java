package org.careerpathing.cypher;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * Reads what may be absent from rows and maps. The driver's own {@code asString()} turns
 * an absent value into the text "null"; here it stays null.
 */
public final class Rows {

	private Rows() {
	}

	/**
	 * A text that has to be there.
	 * @param row row or map
	 * @param key its column
	 * @return the text
	 */
	public static String required(MapAccessor row, String key) {
		Value value = row.get(key);
		if (value.isNull()) {
			throw new IllegalStateException("There is no " + key + " in " + row.asMap() + ".");
		}
		return value.asString();
	}

	/**
	 * A text.
	 * @param row row or map
	 * @param key its column
	 * @return the text, or null where there is none
	 */
	public static @Nullable String text(MapAccessor row, String key) {
		Value value = row.get(key);
		return value.isNull() ? null : value.asString();
	}

	/**
	 * A whole number.
	 * @param row row or map
	 * @param key its column
	 * @return the number, or null where there is none
	 */
	public static @Nullable Integer integer(MapAccessor row, String key) {
		Value value = row.get(key);
		return value.isNull() ? null : (Integer) value.asInt();
	}

	/**
	 * A whole number that may be large.
	 * @param row row or map
	 * @param key its column
	 * @return the number, or null where there is none
	 */
	public static @Nullable Long whole(MapAccessor row, String key) {
		Value value = row.get(key);
		return value.isNull() ? null : (Long) value.asLong();
	}

	/**
	 * A number; whole ones count too.
	 * @param row row or map
	 * @param key its column
	 * @return the number, or null where there is none
	 */
	public static @Nullable Double decimal(MapAccessor row, String key) {
		Value value = row.get(key);
		return value.isNull() ? null : (Double) value.asDouble();
	}

	/**
	 * A value of an enum that is stored by name.
	 * @param row row or map
	 * @param key its column
	 * @param type the enum
	 * @param <E> the enum
	 * @return the constant, or null where there is none
	 */
	public static <E extends Enum<E>> @Nullable E constant(MapAccessor row, String key, Class<E> type) {
		String name = text(row, key);
		return (name != null) ? Enum.valueOf(type, name) : null;
	}

	/**
	 * A list of texts.
	 * @param row row or map
	 * @param key its column
	 * @return the list; empty where there is none
	 */
	public static List<String> texts(MapAccessor row, String key) {
		return list(row, key, Value::asString);
	}

	/**
	 * A list with each of its values mapped.
	 * @param row row or map
	 * @param key its column
	 * @param mapper makes something of each value
	 * @param <T> what it makes
	 * @return the list; empty where there is none
	 */
	public static <T> List<T> list(MapAccessor row, String key, Function<Value, T> mapper) {
		Value value = row.get(key);
		return value.isNull() ? List.of() : List.copyOf(value.asList(mapper));
	}

}
