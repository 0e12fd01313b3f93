package org.careerpathing.path;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.careerpathing.skill.ProfileBody;
import org.jspecify.annotations.Nullable;

/**
 * A question for the best path to each of several roles.
 */
record TargetsBody(
		@Schema(description = "Id of the role where the path starts", requiredMode = Schema.RequiredMode.REQUIRED,
				example = "product-designer") @Nullable String from,
		@Schema(description = "Ids of the roles where paths end; at most 50",
				requiredMode = Schema.RequiredMode.REQUIRED,
				example = "[\"director-of-product\", \"senior-product-manager\"]") @Nullable List<@Nullable String> to,
		@Schema(description = "What makes a path the best one", allowableValues = {
				"fewest-moves", "least-time", "least-learning", "best-fit" }, defaultValue = "best-fit",
				example = "best-fit") @Nullable String goal,
		@Schema(description = "What one unit of each measure costs, in points; for goal best-fit. One that is left "
				+ "out has its default") SearchBody.@Nullable WeightsBody weights,
		@Schema(description = "The most moves that a path may have", minimum = "1", maximum = "30", defaultValue = "8",
				example = "8") @Nullable Integer maxMoves,
		@Schema(description = "The latest arrival, in months from the start", minimum = "0", maximum = "1200",
				example = "240") @Nullable Integer maxMonths,
		@Schema(description = "How far yearly pay may fall below that of the start, in its currency. A role whose pay "
				+ "is not known does not keep to it", minimum = "0",
				maximum = "1000000000") @Nullable Integer maxPayDip,
		@Schema(description = "Ids of roles that the path has to pass, in any order; at most 10",
				example = "[\"product-manager\"]") @Nullable List<@Nullable String> via,
		@Schema(description = "Ids of roles that it must not enter; at most 200",
				example = "[\"vp-of-product\"]") @Nullable List<@Nullable String> avoid,
		@Schema(description = "Families of roles that it must not enter; at most 50",
				example = "[]") @Nullable List<@Nullable String> avoidFamilies,
		@Schema(description = "Kinds of move that it must not make",
				allowableValues = { "PROMOTION", "LATERAL", "CROSSOVER", "STEP_BACK" },
				example = "[\"STEP_BACK\"]") @Nullable List<@Nullable String> avoidKinds,
		@Schema(description = "Tracks that it must not step into: MANAGEMENT for no step into people management",
				allowableValues = { "INDIVIDUAL_CONTRIBUTOR", "MANAGEMENT" },
				example = "[]") @Nullable List<@Nullable String> avoidTracks,
		@Schema(description = "What its moves may rest on; none for anything",
				allowableValues = { "STATED", "IMPLIED", "OBSERVED", "SIMILARITY" },
				example = "[]") @Nullable List<@Nullable String> basis,
		@Schema(description = "Working experience at the start, in months. Counts towards what roles ask for; where "
				+ "it is left out none is counted, and the answer says so", minimum = "0", maximum = "720",
				example = "36") @Nullable Integer experienceMonths,
		@Schema(description = "What the person can do. It counts beyond what the start requires; of two levels "
				+ "of a skill the higher one") @Nullable ProfileBody profile){

	/** Everything but the targets. */
	SearchBody rest() {
		return new SearchBody(this.from, null, null, this.goal, this.weights, null, null, this.maxMoves, this.maxMonths,
				this.maxPayDip, this.via, this.avoid, this.avoidFamilies, this.avoidKinds, this.avoidTracks, this.basis,
				this.experienceMonths, this.profile);
	}

}
