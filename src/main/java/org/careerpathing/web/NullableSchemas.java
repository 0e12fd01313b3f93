package org.careerpathing.web;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Says in the OpenAPI document which fields may be null: those whose record component is
 * {@code @Nullable}. Unknown values are null in answers, and a strict client has to
 * expect them.
 */
@Component
class NullableSchemas implements OpenApiCustomizer {

	private static final String ROOT = NullableSchemas.class.getPackageName().replaceFirst("\\.web$", "");

	@Override
	public void customise(OpenAPI document) {
		Map<String, Schema> schemas = document.getComponents().getSchemas();
		for (Class<?> type : records()) {
			schemas.forEach((name, schema) -> {
				if (isOf(type, name) && schema.getProperties() != null) {
					customise(type, schema);
				}
			});
		}
	}

	/**
	 * Of a type with parameters there is a schema for each of its uses, named after both.
	 */
	private static boolean isOf(Class<?> type, String schema) {
		return (type.getTypeParameters().length > 0) ? schema.startsWith(name(type)) : schema.equals(name(type));
	}

	private static void customise(Class<?> type, Schema<?> schema) {
		for (RecordComponent component : type.getRecordComponents()) {
			if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
				schema.getProperties().computeIfPresent(component.getName(), (name, field) -> nullable(field));
			}
		}
	}

	private static Schema<?> nullable(Schema<?> field) {
		if (field.get$ref() != null) {
			return new Schema<>().anyOf(List.of(field, new Schema<>().types(Set.of("null"))));
		}
		Set<String> types = new LinkedHashSet<>((field.getTypes() != null) ? field.getTypes() : Set.of());
		if (!types.isEmpty()) {
			types.add("null");
			field.setTypes(types);
			allowNull(field);
		}
		return field;
	}

	@SuppressWarnings("NullAway") // null is a value of the enumeration
	private static <T> void allowNull(Schema<T> field) {
		if (field.getEnum() != null && !field.getEnum().contains(null)) {
			List<T> values = new ArrayList<>(field.getEnum());
			values.add(null);
			field.setEnum(values);
		}
	}

	private static String name(Class<?> type) {
		io.swagger.v3.oas.annotations.media.Schema given = type
			.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
		return (given != null && !given.name().isEmpty()) ? given.name() : type.getSimpleName();
	}

	private static List<Class<?>> records() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false) {

			@Override
			protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
				// Others are not loaded: where there is no embedded server, what its
				// classes extend is missing.
				return Record.class.getName().equals(definition.getMetadata().getSuperClassName());
			}

		};
		scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*")));
		List<Class<?>> records = new ArrayList<>();
		for (BeanDefinition definition : scanner.findCandidateComponents(ROOT)) {
			records.add(ClassUtils.resolveClassName(String.valueOf(definition.getBeanClassName()), null));
		}
		return records;
	}

}
