package org.careerpathing.path;

import org.careerpathing.transition.LearningAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.careerpathing.evidence.Basis;
import org.careerpathing.evidence.SourceIndex;
import org.careerpathing.role.RoleRef;
import org.careerpathing.transition.Assumptions;
import org.careerpathing.transition.Edge;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Reads the rows of {@code path/best-paths.cypher}.
 */
class PathRows {

	private final Assumptions assumptions;

	private final boolean experienceKnown;

	PathRows(Assumptions assumptions, boolean experienceKnown) {
		this.assumptions = assumptions;
		this.experienceKnown = experienceKnown;
	}

	CareerPath path(Record row) {
		List<RoleRef> roles = row.get("roles").asList(Edge::role);
		List<Value> steps = row.get("moves").asList((value) -> value);
		SourceIndex sources = SourceIndex.of(row, "sources");
		List<Move> moves = new ArrayList<>();
		boolean timeKnown = true;
		for (int step = 0; step < steps.size(); step++) {
			MoveRow move = new MoveRow(steps.get(step), roles.get(step), roles.get(step + 1), sources, this.assumptions,
					this.experienceKnown);
			timeKnown = move.arrivalKnown(timeKnown);
			moves.add(move.move(timeKnown));
		}
		return new CareerPath(row.get("rank").asInt(), roles, totals(row, steps, moves), moves);
	}

	private static CareerPath.Totals totals(Record row, List<Value> steps, List<Move> moves) {
		List<Integer> stated = moves.stream().map((move) -> move.months().known()).filter(Objects::nonNull).toList();
		double learning = moves.stream().mapToDouble((move) -> value(move.learning())).sum();
		boolean known = moves.stream().allMatch((move) -> move.learning().known() != null);
		double evidence = steps.stream().mapToDouble((step) -> step.get("evidenceCost").asDouble()).sum();
		int weak = (int) moves.stream().filter((move) -> move.evidence().weak()).count();
		int implied = (int) moves.stream().filter((move) -> move.evidence().basis() == Basis.IMPLIED).count();
		return new CareerPath.Totals(row.get("cost").asDouble(), moves.size(), moves.getLast().arrival(),
				stated.isEmpty() ? null : (Integer) stated.stream().mapToInt(Integer::intValue).sum(),
				LearningAmount.of(rounded(learning), known), rounded(evidence), weak, implied);
	}

	/** Sums of decimals without the noise of their last binary digits. */
	static double rounded(double value) {
		return Math.round(value * 1e6) / 1e6;
	}

	private static double value(LearningAmount learning) {
		return Objects.requireNonNull((learning.known() != null) ? learning.known() : learning.assumed());
	}

}
