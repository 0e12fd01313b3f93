package org.careerpathing.skill;

import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.media.Schema;
import org.careerpathing.concept.ConceptIds;
import org.careerpathing.concept.Status;
import org.careerpathing.web.InputChecks;
import org.jspecify.annotations.Nullable;

/**
 * What a client says of a skill. Whatever is left out or null is unknown.
 */
record SkillProperties(
		@Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "Pricing",
				maxLength = 200) @Nullable String name,
		@Schema(example = "business") @Nullable String category, @Schema(maxLength = 2000) @Nullable String summary,
		@Schema(example = "[\"Price setting\"]") @Nullable List<@Nullable String> alternateNames,
		@Schema(description = "Skills that it takes for granted",
				example = "[\"communication\"]") @Nullable List<@Nullable String> buildsOn,
		@Schema(description = "Ids of sources", example = "[]") @Nullable List<@Nullable String> sources) {

	/**
	 * Checks everything that can be checked without the graph.
	 * @return the skill with these properties, in use and without a version
	 */
	Skill skill(SkillId id, InputChecks checks) {
		checks.list("buildsOn", this.buildsOn, 50, ConceptIds.LENGTH);
		if (this.buildsOn != null && this.buildsOn.contains(id.value())) {
			checks.reject("buildsOn[" + this.buildsOn.indexOf(id.value()) + "]", "must not be the skill itself");
		}
		return new Skill(id, checks.required("name", this.name, 200), checks.line("category", this.category, 200),
				checks.lines("summary", this.summary, 2000),
				checks.list("alternateNames", this.alternateNames, 50, 200),
				checks.list("sources", this.sources, 100, ConceptIds.LENGTH), Status.ACTIVE, null, null);
	}

	List<String> buildsOnIds() {
		return (this.buildsOn != null) ? this.buildsOn.stream().filter(Objects::nonNull).distinct().toList()
				: List.of();
	}

}
