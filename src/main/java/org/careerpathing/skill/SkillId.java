package org.careerpathing.skill;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import org.careerpathing.concept.ConceptIds;

/**
 * The id of a skill: a slug ({@code prioritisation}) or a scheme and its code
 * ({@code onet:15-1252.00}).
 *
 * @param value the id as text
 */
@Schema(type = "string")
public record SkillId(@JsonValue String value) {

	@JsonCreator
	public SkillId {
		ConceptIds.check(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
