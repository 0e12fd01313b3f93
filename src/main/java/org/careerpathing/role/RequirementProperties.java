package org.careerpathing.role;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.careerpathing.concept.ConceptIds;
import org.careerpathing.evidence.Basis;
import org.careerpathing.web.InputChecks;
import org.jspecify.annotations.Nullable;

/**
 * What a client says of a requirement. Whatever is left out or null is unknown.
 */
record RequirementProperties(
		@Schema(description = "How well the skill has to be mastered", example = "3.5", minimum = "0",
				maximum = "5") @Nullable Double level,
		@Schema(description = "How much it matters; 1 is essential", example = "1", minimum = "0",
				maximum = "1") @Nullable Double importance,
		@Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "STATED") @Nullable Basis basis,
		@Schema(description = "Ids of sources", example = "[]") @Nullable List<@Nullable String> sources,
		@Schema(maxLength = 2000) @Nullable String note) {

	/**
	 * Checks everything that can be checked without the graph.
	 * @return the properties as they go into the graph, by name
	 */
	Map<String, @Nullable Object> checked(InputChecks checks) {
		if (this.basis == null) {
			checks.reject("basis", "is missing");
		}
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("level", checks.range("level", this.level, 0, 5));
		values.put("importance", checks.range("importance", this.importance, 0, 1));
		values.put("basis", (this.basis != null) ? this.basis.name() : null);
		values.put("sources", checks.list("sources", this.sources, 100, ConceptIds.LENGTH));
		values.put("note", checks.lines("note", this.note, 2000));
		return values;
	}

}
