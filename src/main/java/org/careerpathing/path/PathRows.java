package org.careerpathing.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.careerpathing.cypher.Rows;
import org.careerpathing.evidence.Basis;
import org.careerpathing.evidence.SourceIndex;
import org.careerpathing.role.RoleRef;
import org.careerpathing.transition.Assumptions;
import org.careerpathing.transition.Edge;
import org.careerpathing.transition.LearningAmount;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Reads the rows of {@code path/explain.cypher}.
 */
class PathRows {

	private final Assumptions assumptions;

	private final PathQuestion question;

	private final List<Found.Path> found;

	PathRows(Assumptions assumptions, PathQuestion question, List<Found.Path> found) {
		this.assumptions = assumptions;
		this.question = question;
		this.found = found;
	}

	CareerPath path(Record row) {
		List<RoleRef> roles = row.get("roles").asList(Edge::role);
		List<Value> steps = row.get("moves").asList((value) -> value);
		SourceIndex sources = SourceIndex.of(row, "sources");
		List<Move> moves = new ArrayList<>();
		boolean timeKnown = true;
		int departure = 0;
		for (int step = 0; step < steps.size(); step++) {
			MoveRow move = new MoveRow(steps.get(step), roles, step, sources, this.assumptions,
					this.question.experienceMonths() != null);
			timeKnown = move.arrivalKnown(timeKnown);
			moves.add(move.move(timeKnown, departure, this.question.weights()));
			departure = move.arrival();
		}
		int place = row.get("place").asInt();
		return new CareerPath(place + 1, roles, totals(row, this.found.get(place), moves), List.of(), null, moves);
	}

	private CareerPath.Totals totals(Record row, Found.Path path, List<Move> moves) {
		List<Integer> stated = moves.stream().map((move) -> move.months().known()).filter(Objects::nonNull).toList();
		LearningAmount learning = LearningAmount.of(
				rounded(moves.stream().mapToDouble((move) -> value(move.learning())).sum()),
				moves.stream().allMatch((move) -> move.learning().known() != null));
		double evidence = rounded(moves.stream().mapToDouble(Move::evidenceCost).sum());
		int weak = (int) moves.stream().filter((move) -> move.evidence().weak()).count();
		int implied = (int) moves.stream().filter((move) -> move.evidence().basis() == Basis.IMPLIED).count();
		boolean pareto = this.question.mode() == Mode.PARETO;
		Points points = moves.stream().map(Move::points).reduce(Points.NONE, Points::and);
		return new CareerPath.Totals(pareto ? points.sum() : path.cost(), pareto ? points.sum() : path.countedCost(),
				points, moves.size(), moves.getLast().arrival(),
				stated.isEmpty() ? null : (Integer) stated.stream().mapToInt(Integer::intValue).sum(), learning,
				evidence, weak, implied, Rows.decimal(row, "payDip"), Rows.text(row, "payCurrency"));
	}

	/** Sums of decimals without the noise of their last binary digits. */
	static double rounded(double value) {
		return Math.round(value * 1e6) / 1e6;
	}

	static double value(LearningAmount learning) {
		return Objects.requireNonNull((learning.known() != null) ? learning.known() : learning.assumed());
	}

}
