package org.careerpathing.path;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.careerpathing.path.SearchBody.WeightsBody;
import org.careerpathing.web.InputChecks;
import org.jspecify.annotations.Nullable;

/**
 * A path question as query parameters. Lists are separated by commas.
 */
record PathParameters(
		@Parameter(description = "Id of the role where the path starts", example = "product-designer",
				required = true) @Nullable String from,
		@Parameter(description = "Id of the role where the path ends", example = "director-of-product",
				required = true) @Nullable String to,
		@Parameter(
				description = "Which paths are given: the best ones, ones that differ from each other, or those "
						+ "that no other path beats in months, learning, evidence and pay dip together",
				schema = @Schema(allowableValues = {
						"best", "different", "pareto" }, defaultValue = "best")) @Nullable String mode,
		@Parameter(description = "What makes a path the best one; not for mode pareto",
				schema = @Schema(allowableValues = { "fewest-moves", "least-time", "least-learning", "best-fit" },
						defaultValue = "best-fit")) @Nullable String goal,
		@Parameter(description = "Points per move; this and the other weights are for goal best-fit",
				schema = @Schema(type = "number", minimum = "0", maximum = "1000",
						defaultValue = "1")) @Nullable String weightMoves,
		@Parameter(description = "Points per month until the arrival",
				schema = @Schema(type = "number", minimum = "0", maximum = "1000",
						defaultValue = "0.04")) @Nullable String weightMonths,
		@Parameter(description = "Points per importance-weighted level to learn",
				schema = @Schema(type = "number", minimum = "0", maximum = "1000",
						defaultValue = "0.1")) @Nullable String weightLearning,
		@Parameter(description = "Points per nat of missing evidence",
				schema = @Schema(type = "number", minimum = "0", maximum = "1000",
						defaultValue = "1")) @Nullable String weightEvidence,
		@Parameter(description = "How many paths to give; 3 if left out, and 12 at most and if left out in mode pareto",
				example = "3", schema = @Schema(type = "integer", minimum = "1", maximum = "20")) @Nullable String k,
		@Parameter(
				description = "In mode different, the part of the roles between start and target that two paths may "
						+ "share",
				schema = @Schema(type = "number", minimum = "0", maximum = "1",
						defaultValue = "0.5")) @Nullable String maxShared,
		@Parameter(description = "The most moves that a path may have", example = "8",
				schema = @Schema(type = "integer", minimum = "1", maximum = "30",
						defaultValue = "8")) @Nullable String maxMoves,
		@Parameter(description = "The latest arrival, in months from the start",
				schema = @Schema(type = "integer", minimum = "0", maximum = "1200")) @Nullable String maxMonths,
		@Parameter(
				description = "How far yearly pay may fall below that of the start, in its currency. A role whose "
						+ "pay is not known does not keep to it",
				schema = @Schema(type = "integer", minimum = "0", maximum = "1000000000")) @Nullable String maxPayDip,
		@Parameter(
				description = "Ids of roles that the path has to pass, in any order; at most 10, separated by commas",
				schema = @Schema(type = "string")) @Nullable String via,
		@Parameter(description = "Ids of roles that it must not enter; at most 200, separated by commas",
				schema = @Schema(type = "string")) @Nullable String avoid,
		@Parameter(description = "Families of roles that it must not enter; at most 50, separated by commas",
				schema = @Schema(type = "string")) @Nullable String avoidFamilies,
		@Parameter(description = "Kinds of move that it must not make, separated by commas: PROMOTION, LATERAL, "
				+ "CROSSOVER, STEP_BACK", schema = @Schema(type = "string")) @Nullable String avoidKinds,
		@Parameter(
				description = "Tracks that it must not step into, separated by commas: MANAGEMENT for no step into "
						+ "people management, INDIVIDUAL_CONTRIBUTOR",
				schema = @Schema(type = "string")) @Nullable String avoidTracks,
		@Parameter(
				description = "What its moves may rest on, separated by commas: STATED, IMPLIED, OBSERVED, SIMILARITY",
				schema = @Schema(type = "string")) @Nullable String basis,
		@Parameter(
				description = "Working experience at the start, in months. Counts towards what roles ask for; "
						+ "where it is left out none is counted, and the answer says so",
				schema = @Schema(type = "integer", minimum = "0", maximum = "720")) @Nullable String experienceMonths){

	/**
	 * The parameters that an address gives.
	 * @param values the parameters' texts
	 * @return the parameters
	 */
	static PathParameters of(Map<String, String> values) {
		return new PathParameters(values.get("from"), values.get("to"), values.get("mode"), values.get("goal"),
				values.get("weightMoves"), values.get("weightMonths"), values.get("weightLearning"),
				values.get("weightEvidence"), values.get("k"), values.get("maxShared"), values.get("maxMoves"),
				values.get("maxMonths"), values.get("maxPayDip"), values.get("via"), values.get("avoid"),
				values.get("avoidFamilies"), values.get("avoidKinds"), values.get("avoidTracks"), values.get("basis"),
				values.get("experienceMonths"));
	}

	/**
	 * Reads them.
	 * @param checks takes what is no number
	 * @return the question as a body would ask it
	 */
	SearchBody body(InputChecks checks) {
		WeightsBody weights = new WeightsBody(decimal("weightMoves", this.weightMoves, checks),
				decimal("weightMonths", this.weightMonths, checks),
				decimal("weightLearning", this.weightLearning, checks),
				decimal("weightEvidence", this.weightEvidence, checks));
		boolean weighed = this.weightMoves != null || this.weightMonths != null || this.weightLearning != null
				|| this.weightEvidence != null;
		return new SearchBody(this.from, this.to, this.mode, this.goal, weighed ? weights : null,
				integer("k", this.k, checks), decimal("maxShared", this.maxShared, checks),
				integer("maxMoves", this.maxMoves, checks), integer("maxMonths", this.maxMonths, checks),
				integer("maxPayDip", this.maxPayDip, checks), list(this.via), list(this.avoid),
				list(this.avoidFamilies), list(this.avoidKinds), list(this.avoidTracks), list(this.basis),
				integer("experienceMonths", this.experienceMonths, checks), null);
	}

	private static @Nullable Integer integer(String name, @Nullable String text, InputChecks checks) {
		return number(name, text, Integer::valueOf, "has to be a whole number", checks);
	}

	private static @Nullable Double decimal(String name, @Nullable String text, InputChecks checks) {
		return number(name, text, Double::valueOf, "has to be a number", checks);
	}

	private static <N> @Nullable N number(String name, @Nullable String text, Function<String, N> reader,
			String message, InputChecks checks) {
		if (text == null) {
			return null;
		}
		try {
			return reader.apply(text);
		}
		catch (NumberFormatException ex) {
			checks.reject(name, message);
			return null;
		}
	}

	private static @Nullable List<@Nullable String> list(@Nullable String text) {
		return (text != null) ? Arrays.asList(text.split(",", -1)) : null;
	}

	/**
	 * The question as parameters, with everything spelled out that is not the default.
	 * @param question the question
	 * @return texts by name, in a fixed order
	 */
	static Map<String, String> of(PathQuestion question) {
		Map<String, String> values = new LinkedHashMap<>();
		Limits limits = question.limits();
		values.put("from", question.from().value());
		values.put("to", question.to().value());
		if (question.mode() != Mode.BEST) {
			values.put("mode", question.mode().toString());
		}
		if (question.mode() != Mode.PARETO) {
			values.put("goal", question.goal().toString());
		}
		Weights weights = question.weights();
		Weights usual = question.goal().weights();
		put(values, "weightMoves", weights.moves(), usual.moves());
		put(values, "weightMonths", weights.months(), usual.months());
		put(values, "weightLearning", weights.learning(), usual.learning());
		put(values, "weightEvidence", weights.evidence(), usual.evidence());
		values.put("maxMoves", String.valueOf(limits.maxMoves()));
		values.put("k", String.valueOf(question.k()));
		if (question.mode() == Mode.DIFFERENT) {
			values.put("maxShared", String.valueOf(question.maxShared()));
		}
		put(values, "maxMonths", limits.maxMonths());
		put(values, "maxPayDip", limits.maxPayDip());
		put(values, "via", limits.via());
		put(values, "avoid", limits.avoid());
		put(values, "avoidFamilies", limits.avoidFamilies());
		put(values, "avoidKinds", limits.avoidKinds());
		put(values, "avoidTracks", limits.avoidTracks());
		put(values, "basis", limits.basis());
		put(values, "experienceMonths", question.experienceMonths());
		return values;
	}

	private static void put(Map<String, String> values, String name, double value, double usual) {
		if (value != usual) {
			values.put(name, String.valueOf(value));
		}
	}

	private static void put(Map<String, String> values, String name, @Nullable Object value) {
		if (value instanceof List<?> list) {
			if (!list.isEmpty()) {
				values.put(name, list.stream().map(String::valueOf).collect(Collectors.joining(",")));
			}
		}
		else if (value != null) {
			values.put(name, value.toString());
		}
	}

}
