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
 * Reads one move of a row of {@code path/best-paths.cypher}.
 */
class MoveRow {

	private final Value row;

	private final Edge transition;

	private final RoleRef from;

	private final RoleRef to;

	private final SourceIndex sources;

	private final Assumptions assumptions;

	private final boolean experienceKnown;

	MoveRow(Value row, RoleRef from, RoleRef to, SourceIndex sources, Assumptions assumptions,
			boolean experienceKnown) {
		this.row = row;
		this.transition = new Edge(row.get("properties"), sources);
		this.from = from;
		this.to = to;
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

	Move move(boolean arrivalKnown) {
		Integer months = this.transition.months();
		MoveSkills skills = new MoveSkills(this.row, this.assumptions);
		return new Move(this.from, this.to, this.transition.kind(),
				(months != null) ? Months.of(months, true) : Months.of(this.assumptions.months(), false),
				Months.of(this.row.get("arrival").asInt(), arrivalKnown), experience(), skills.learning(),
				skills.toLearn(), skills.covered(), this.transition.evidence(), this.transition.conditions(),
				Rows.list(this.row, "statements", this.sources::statement),
				Rows.list(this.row, "disagreements", this::disagreement), assumed(skills));
	}

	private Move.@Nullable Experience experience() {
		Integer least = Rows.integer(this.row, "minMonths");
		return (least != null) ? new Move.Experience(least, Rows.integer(this.row, "minMonthsUpTo")) : null;
	}

	private List<String> assumed(MoveSkills skills) {
		List<String> assumed = new ArrayList<>();
		if (this.transition.months() == null) {
			assumed.add("No source gives the time in " + this.from.title() + " before this move: counted as "
					+ this.assumptions.months() + " months.");
		}
		if (!this.experienceKnown && !this.row.get("minMonths").isNull()) {
			assumed.add("The experience at the start is not known: only the time on this path counts towards what "
					+ this.to.title() + " asks for.");
		}
		assumed.addAll(skills.assumed(this.from, this.to));
		return assumed;
	}

	private Disagreement disagreement(Value value) {
		return new Disagreement(Rows.required(value, "id"), Rows.required(value, "question"),
				Rows.list(value, "sides", this.sources::statement));
	}

}
