package org.careerpathing.role;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import org.careerpathing.concept.ConceptIds;

/**
 * The id of a role: a slug ({@code product-manager}) or a scheme and its code
 * ({@code onet:15-1252.00}).
 *
 * @param value the id as text
 */
@Schema(type = "string")
public record RoleId(@JsonValue String value) {

	@JsonCreator
	public RoleId {
		ConceptIds.check(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
