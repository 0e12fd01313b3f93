package org.careerpathing.transition;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A condition as it is written: what is asked, and who says so.
 */
record ConditionBody(
		@Schema(description = "What is asked of a person before the move", requiredMode = Schema.RequiredMode.REQUIRED,
				maxLength = TransitionBody.TEXT, example = "Has brought a product to market") @Nullable String text,
		@Schema(description = "Ids of the sources that say so",
				example = "[]") @Nullable List<@Nullable String> sources) {

}
