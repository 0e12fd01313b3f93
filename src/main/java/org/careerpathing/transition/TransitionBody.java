package org.careerpathing.transition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.swagger.v3.oas.annotations.media.Schema;
import org.careerpathing.concept.ConceptIds;
import org.careerpathing.evidence.Basis;
import org.careerpathing.web.InputChecks;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a transition when it is written.
 */
record TransitionBody(
		@Schema(description = "What kind of move it is", requiredMode = Schema.RequiredMode.REQUIRED,
				example = "CROSSOVER") @Nullable MoveKind kind,
		@Schema(description = "Usual time in the origin before the move, in months; null where unknown", minimum = "0",
				maximum = "720", example = "24") @Nullable Integer months,
		@Schema(description = "Part of those who left the origin that made this move; null where unknown. Without share and count, what an import counted stays",
				minimum = "0", maximum = "1", example = "0.05") @Nullable Double share,
		@Schema(description = "Number of people who were seen to make it; null where unknown", minimum = "1",
				maximum = "1000000000", example = "7") @Nullable Long count,
		@Schema(description = "What it rests on; OBSERVED asks for count or share",
				requiredMode = Schema.RequiredMode.REQUIRED, example = "OBSERVED") @Nullable Basis basis,
		@Schema(description = "Ids of the sources that say so; at most 50",
				example = "[]") @Nullable List<@Nullable String> sources,
		@Schema(description = "Why the evidence is weak; null where it is not", maxLength = TransitionBody.TEXT,
				example = "One company only") @Nullable String weakness,
		@Schema(description = "What is asked of a person before the move; at most 50",
				example = "[]") @Nullable List<@Nullable ConditionBody> conditions) {

	static final int TEXT = 500;

	private static final int MANY = 50;

	private static final int MOST_MONTHS = 720;

	private static final long MOST_PEOPLE = 1_000_000_000;

	/**
	 * Checks it.
	 * @param checks takes everything that is wrong
	 * @param missing gives back those of some ids that are of no source
	 * @return what the relationship is to carry; null removes a property
	 */
	Map<String, @Nullable Object> properties(InputChecks checks, UnaryOperator<List<String>> missing) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("kind", required("kind", this.kind, checks));
		properties.put("months", checks.range("months", this.months, 0, MOST_MONTHS));
		properties.put("share", checks.range("share", this.share, 0, 1));
		properties.put("count", checks.range("count", this.count, 1, MOST_PEOPLE));
		properties.put("basis", required("basis", this.basis, checks));
		if (this.basis == Basis.OBSERVED && this.count == null && this.share == null) {
			checks.reject("basis", "asks for count or share when it is OBSERVED");
		}
		properties.put("sources", sources("sources", this.sources, checks, missing));
		properties.put("weakness", checks.line("weakness", this.weakness, TEXT));
		List<String> texts = new ArrayList<>();
		List<String> saidBy = new ArrayList<>();
		List<@Nullable ConditionBody> all = conditionList(checks);
		for (int index = 0; index < all.size(); index++) {
			ConditionBody condition = all.get(index);
			String field = "conditions[" + index + "]";
			if (condition == null) {
				checks.reject(field, "is missing");
			}
			else {
				texts.add(checks.required(field + ".text", condition.text(), TEXT));
				saidBy.add(String.join(",", sources(field + ".sources", condition.sources(), checks, missing)));
			}
		}
		properties.put("conditions", texts);
		properties.put("conditionSources", saidBy);
		return properties;
	}

	private static @Nullable String required(String field, @Nullable Enum<?> value, InputChecks checks) {
		if (value == null) {
			checks.reject(field, "is missing");
			return null;
		}
		return value.name();
	}

	private static List<String> sources(String field, @Nullable List<@Nullable String> ids, InputChecks checks,
			UnaryOperator<List<String>> missing) {
		List<String> checked = checks.list(field, ids, MANY, ConceptIds.LENGTH);
		if (!checked.isEmpty()) {
			checks.known(field, ids, "source", missing);
		}
		return checked;
	}

	private List<@Nullable ConditionBody> conditionList(InputChecks checks) {
		if (this.conditions != null && this.conditions.size() > MANY) {
			checks.reject("conditions", "may have at most " + MANY + " values");
			return List.of();
		}
		return (this.conditions != null) ? this.conditions : List.of();
	}

}
