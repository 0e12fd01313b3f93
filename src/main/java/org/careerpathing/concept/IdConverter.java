package org.careerpathing.concept;

import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * Stores the ids of one type as text. Each room offers one as a bean.
 *
 * @param <T> the id
 */
public final class IdConverter<T> implements GenericConverter {

	private final Class<T> type;

	private final Function<String, T> read;

	private final Function<T, String> write;

	/**
	 * A converter.
	 * @param type the id
	 * @param read makes an id of its text
	 * @param write gives its text
	 */
	public IdConverter(Class<T> type, Function<String, T> read, Function<T, String> write) {
		this.type = type;
		this.read = read;
		this.write = write;
	}

	@Override
	public Set<ConvertiblePair> getConvertibleTypes() {
		return Set.of(new ConvertiblePair(this.type, Value.class), new ConvertiblePair(Value.class, this.type));
	}

	@Override
	public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
		if (this.type.isInstance(source)) {
			return Values.value(this.write.apply(this.type.cast(source)));
		}
		return (source instanceof Value value && !value.isNull()) ? this.read.apply(value.asString()) : null;
	}

}
