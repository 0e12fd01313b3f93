package org.careerpathing.path;

import java.util.ArrayList;
import java.util.List;

import org.careerpathing.cypher.Rows;
import org.careerpathing.evidence.Disagreement;
import org.careerpathing.evidence.SourceIndex;
import org.careerpathing.role.RoleRef;
import org.careerpathing.transition.Assumptions;
import org.careerpathing.transition.Edge;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Reads one move of a row of {@code path/explain.cypher}.
 */
class MoveRow {

	private final Value row;

	private final Edge transition;

	private final List<RoleRef> roles;

	private final int step;

	private final SourceIndex sources;

	private final Assumptions assumptions;

	private final boolean experienceKnown;

	MoveRow(Value row, List<RoleRef> roles, int step, SourceIndex sources, Assumptions assumptions,
			boolean experienceKnown) {
		this.row = row;
		this.transition = new Edge(row.get("properties"), sources);
		this.roles = roles;
		this.step = step;
		this.sources = sources;
		this.assumptions = assumptions;
		this.experienceKnown = experienceKnown;
	}

	/**
	 * Whether the arrival is known: everything before was, this move's time is, and so is
	 * the experience at the start where the role asks for some.
	 */
	boolean arrivalKnown(boolean departureKnown) {
		return departureKnown && this.transition.months() != null
				&& (this.experienceKnown || this.row.get("minMonths").isNull());
	}

	int arrival() {
		return this.row.get("arrival").asInt();
	}

	Move move(boolean arrivalKnown, int departure, Weights weights) {
		Integer months = this.transition.months();
		MoveSkills skills = new MoveSkills(this.row, this.roles, this.assumptions);
		double evidenceCost = PathRows.rounded(this.row.get("properties").get("evidenceCost").asDouble());
		return new Move(from(), to(), this.transition.kind(),
				(months != null) ? Months.of(months, true) : Months.of(this.assumptions.months(), false),
				Months.of(arrival(), arrivalKnown), experience(), skills.learning(), skills.toLearn(), skills.covered(),
				this.transition.evidence(), evidenceCost,
				Points.of(weights, arrival() - departure, PathRows.value(skills.learning()), evidenceCost),
				this.transition.conditions(), Rows.list(this.row, "statements", this.sources::statement),
				Rows.list(this.row, "disagreements", this::disagreement), assumed(skills));
	}

	private RoleRef from() {
		return this.roles.get(this.step);
	}

	private RoleRef to() {
		return this.roles.get(this.step + 1);
	}

	private Move.@Nullable Experience experience() {
		Integer least = Rows.integer(this.row, "minMonths");
		return (least != null) ? new Move.Experience(least, Rows.integer(this.row, "minMonthsUpTo")) : null;
	}

	private List<String> assumed(MoveSkills skills) {
		List<String> assumed = new ArrayList<>();
		if (this.transition.months() == null) {
			assumed.add("No source gives the time in " + from().title() + " before this move: counted as "
					+ this.assumptions.months() + " months.");
		}
		if (!this.experienceKnown && !this.row.get("minMonths").isNull()) {
			assumed.add("The experience at the start is not known: only the time on this path counts towards what "
					+ to().title() + " asks for.");
		}
		assumed.addAll(skills.assumed(from(), to()));
		return assumed;
	}

	private Disagreement disagreement(Value value) {
		return new Disagreement(Rows.required(value, "id"), Rows.required(value, "question"),
				Rows.list(value, "sides", this.sources::statement));
	}

}
