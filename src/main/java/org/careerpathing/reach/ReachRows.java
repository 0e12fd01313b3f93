package org.careerpathing.reach;

import java.util.List;
import java.util.stream.IntStream;

import org.careerpathing.cypher.Rows;
import org.careerpathing.evidence.SourceIndex;
import org.careerpathing.transition.Assumptions;
import org.careerpathing.transition.Edge;
import org.careerpathing.transition.LearningAmount;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Reads the rows of {@code reach/reach.cypher} and {@code reach/feeders.cypher}.
 */
class ReachRows {

	private final ReachQuestion question;

	private final Assumptions assumptions;

	ReachRows(ReachQuestion question, Assumptions assumptions) {
		this.question = question;
		this.assumptions = assumptions;
	}

	List<ReachAnswer.Ring> rings(Record row) {
		List<Integer> ends = this.question.rings().ends();
		List<Integer> totals = row.get("totals").asList((total) -> total.asInt());
		return IntStream.range(0, ends.size())
			.mapToObj((place) -> new ReachAnswer.Ring(ends.get(place), totals.get(place)))
			.toList();
	}

	ReachedRole role(Record row) {
		int arrival = row.get("arrival").asInt();
		// Counting no experience where it is not known makes arrivals the latest ones.
		boolean known = row.get("monthsKnown").asBoolean()
				&& (this.question.experienceMonths() != null || !row.get("asksExperience").asBoolean());
		return new ReachedRole(Edge.role(row.get("role")), ReachMonths.of(arrival, known), row.get("moves").asInt(),
				Rows.texts(row, "roles"), this.question.rings().of(arrival), firstMove(row), gap(row));
	}

	private ReachedRole.FirstMove firstMove(Record row) {
		Edge edge = new Edge(row.get("t"), SourceIndex.of(row, "sources"));
		return new ReachedRole.FirstMove(Edge.role(row.get("next")), edge.kind(),
				ReachMonths.of(edge.months(), this.assumptions.months()), edge.evidence(), edge.conditions());
	}

	private static ReachedRole.RoleGap gap(Record row) {
		@Nullable Double learning = Rows.decimal(row, "learning");
		// Without the noise that sums of decimals have in their last binary digits.
		return new ReachedRole.RoleGap(
				LearningAmount.of((learning != null) ? (Double) (Math.round(learning * 1e6) / 1e6) : null,
						row.get("learningKnown").asBoolean()),
				Rows.integer(row, "skillsToLearn"));
	}

}
