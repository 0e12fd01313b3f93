package org.careerpathing.reach;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import io.swagger.v3.oas.annotations.media.Schema;
import org.careerpathing.reach.ReachQuestion.Direction;
import org.careerpathing.role.RoleId;
import org.careerpathing.skill.Profile;
import org.careerpathing.skill.ProfileBody;
import org.careerpathing.skill.Profiles;
import org.careerpathing.web.InputChecks;
import org.jspecify.annotations.Nullable;

/**
 * A question for a person as it was sent.
 */
record ReachBody(
		@Schema(description = "Id of the role that the person has", requiredMode = Schema.RequiredMode.REQUIRED,
				example = "product-manager") @Nullable String from,
		@Schema(description = "The most moves to a role; 5 where left out", minimum = "1", maximum = "30",
				example = "5") @Nullable Integer maxMoves,
		@Schema(description = "The last month of an arrival; where left out, the end of the last ring", minimum = "1",
				maximum = "720", example = "60") @Nullable Integer maxMonths,
		@Schema(description = "Working experience now, in months; where left out none is counted, and the answer says so",
				minimum = "0", maximum = "720", example = "48") @Nullable Integer experienceMonths,
		@Schema(description = "The month that each ring ends with, ascending, 1 to 10 of them; 12, 24 and 60 where left out",
				example = "[12, 24, 60]") @Nullable List<@Nullable Integer> rings,
		@Schema(description = "How many roles to give; 200 where left out", minimum = "1", maximum = "1000",
				example = "20") @Nullable Integer limit,
		@Schema(description = "What the person can do, beyond what the role requires") @Nullable ProfileBody profile) {

	/**
	 * Reads it.
	 * @param profiles reads the profile
	 * @return the question, defaults filled in
	 * @throws org.careerpathing.web.Problem 400 that names everything that is wrong
	 */
	ReachQuestion question(Profiles profiles) {
		InputChecks checks = new InputChecks();
		RoleId role = read("from", checks, () -> (this.from != null) ? new RoleId(this.from) : null);
		if (this.from == null) {
			checks.reject("from", "is missing");
		}
		checks.range("maxMoves", this.maxMoves, 1, ReachQuestion.MOST_MOVES);
		checks.range("maxMonths", this.maxMonths, 1, ReachQuestion.MOST_MONTHS);
		checks.range("experienceMonths", this.experienceMonths, 0, ReachQuestion.MOST_MONTHS);
		Rings counted = read("rings", checks, () -> (this.rings != null) ? Rings.of(this.rings) : null);
		checks.range("limit", this.limit, 1, ReachQuestion.MOST_ROLES);
		Profile person = profiles.check("profile", this.profile, checks);
		checks.done();
		Rings known = Objects.requireNonNullElse(counted, Rings.DEFAULT);
		return new ReachQuestion(Objects.requireNonNull(role), Direction.FROM,
				Objects.requireNonNullElse(this.maxMoves, ReachQuestion.DEFAULT_MOVES),
				Objects.requireNonNullElse(this.maxMonths, known.last()), known, this.experienceMonths,
				Objects.requireNonNullElse(this.limit, ReachQuestion.DEFAULT_ROLES), person);
	}

	private static <T> @Nullable T read(String field, InputChecks checks, Supplier<@Nullable T> reader) {
		try {
			return reader.get();
		}
		catch (IllegalArgumentException ex) {
			checks.reject(field, String.valueOf(ex.getMessage()));
			return null;
		}
	}

}
