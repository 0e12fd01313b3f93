package org.careerpathing.path;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.careerpathing.path.NoPath.Changed;
import org.careerpathing.path.NoPath.Reason;
import org.careerpathing.role.RoleId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds the smallest changes of a question's limits that open a path.
 */
@Component
class Relaxations {

	/** So many avoided or wanted things are tried one by one. */
	private static final int TRIED = 20;

	/** So often a smaller pay dip is tried. */
	private static final int DIPS = 12;

	private final BestPathSearch search;

	private final Explanations explanations;

	Relaxations(BestPathSearch search, Explanations explanations) {
		this.search = search;
		this.explanations = explanations;
	}

	/**
	 * The changes that open a path, each by itself; where there is none, the one that
	 * loosens as few limits together as it takes.
	 * @param question a question without a path
	 * @return the changes; empty where not even a question without limits has a path
	 */
	List<Relaxation> opening(PathQuestion question) {
		List<Relaxation> single = new ArrayList<>();
		moves(question, single);
		months(question, single);
		payDip(question, single);
		Limits limits = question.limits();
		each(question, single, Reason.AVOIDED, "avoid", limits.avoid(), limits::withAvoid, "Allow the role ");
		each(question, single, Reason.AVOIDED, "avoidFamilies", limits.avoidFamilies(), limits::withAvoidFamilies,
				"Allow the family ");
		each(question, single, Reason.AVOIDED, "avoidKinds", limits.avoidKinds(), limits::withAvoidKinds,
				"Allow moves of the kind ");
		each(question, single, Reason.AVOIDED, "avoidTracks", limits.avoidTracks(), limits::withAvoidTracks,
				"Allow steps into the track ");
		if (!limits.basis().isEmpty()) {
			tryOut(single, new Relaxation(Reason.BASIS_MISSING, "Allow moves that rest on anything.",
					List.of(new Changed("basis", null)), question.withLimits(limits.withBasis(List.of()))));
		}
		each(question, single, Reason.VIA_NOT_PASSED, "via", limits.via(), limits::withVia, "Do not ask to pass ");
		return single.isEmpty() ? together(question) : single;
	}

	private void moves(PathQuestion question, List<Relaxation> found) {
		Limits limits = question.limits();
		if (limits.maxMoves() < Limits.MOST_MOVES) {
			Found.@Nullable Path path = first(
					question.withLimits(limits.withMaxMoves(Limits.MOST_MOVES)).withGoal(Goal.FEWEST_MOVES));
			if (path != null) {
				int needed = path.roles().size() - 1;
				found.add(new Relaxation(Reason.MORE_MOVES_NEEDED,
						"Allow " + needed + " moves, " + (needed - limits.maxMoves()) + " more.",
						List.of(new Changed("maxMoves", String.valueOf(needed))),
						question.withLimits(limits.withMaxMoves(needed))));
			}
		}
	}

	private void months(PathQuestion question, List<Relaxation> found) {
		Limits limits = question.limits();
		if (limits.maxMonths() != null) {
			Found.@Nullable Path path = first(
					question.withLimits(limits.withMaxMonths(null)).withGoal(Goal.LEAST_TIME));
			if (path != null) {
				found.add(
						new Relaxation(Reason.MORE_MONTHS_NEEDED,
								"Allow " + path.months() + " months, " + (path.months() - limits.maxMonths())
										+ " more.",
								List.of(new Changed("maxMonths", String.valueOf(path.months()))),
								question.withLimits(limits.withMaxMonths(path.months()))));
			}
		}
	}

	private void payDip(PathQuestion question, List<Relaxation> found) {
		Limits limits = question.limits();
		if (limits.maxPayDip() == null) {
			return;
		}
		PathQuestion free = question.withLimits(limits.withMaxPayDip(null));
		if (first(free) == null) {
			return;
		}
		Integer dip = smallestDip(question);
		if (dip == null) {
			found.add(new Relaxation(Reason.PAY_UNKNOWN,
					"Do not limit the pay dip: on every path there is a role whose pay is not known.",
					List.of(new Changed("maxPayDip", null)), free));
		}
		else {
			found.add(new Relaxation(Reason.DEEPER_PAY_DIP_NEEDED, "Allow a pay dip of " + dip + ".",
					List.of(new Changed("maxPayDip", String.valueOf(dip))),
					question.withLimits(limits.withMaxPayDip(dip))));
		}
	}

	/** The smallest dip of all paths whose pay is known. */
	private @Nullable Integer smallestDip(PathQuestion question) {
		Integer smallest = null;
		int tried = Integer.MAX_VALUE;
		for (int i = 0; i < DIPS && tried > 0; i++) {
			PathQuestion asked = question.withLimits(question.limits().withMaxPayDip(tried)).best(1);
			List<CareerPath> paths = this.explanations.explain(asked, this.search.find(asked, List.of()).paths());
			Double dip = paths.isEmpty() ? null : paths.getFirst().totals().payDip();
			if (dip == null) {
				break;
			}
			smallest = (int) Math.ceil(dip);
			tried = smallest - 1;
		}
		return smallest;
	}

	private <T> void each(PathQuestion question, List<Relaxation> found, Reason reason, String parameter,
			List<T> values, Function<List<T>, Limits> without, String change) {
		if (values.isEmpty() || first(question.withLimits(without.apply(List.of()))) == null) {
			return;
		}
		boolean opened = false;
		for (T value : values.subList(0, Math.min(TRIED, values.size()))) {
			List<T> rest = values.stream().filter((other) -> !other.equals(value)).toList();
			opened |= tryOut(found, new Relaxation(reason, change + value + ".", List.of(changed(parameter, rest)),
					question.withLimits(without.apply(rest))));
		}
		if (!opened) {
			found.add(new Relaxation(reason, "Leave out " + parameter + ".", List.of(new Changed(parameter, null)),
					question.withLimits(without.apply(List.of()))));
		}
	}

	private static Changed changed(String parameter, List<?> values) {
		return new Changed(parameter,
				values.isEmpty() ? null : String.join(",", values.stream().map(String::valueOf).toList()));
	}

	private boolean tryOut(List<Relaxation> found, Relaxation relaxation) {
		return first(relaxation.question()) != null && found.add(relaxation);
	}

	/** Drops every limit, and takes back one after the other what closes nothing. */
	private List<Relaxation> together(PathQuestion question) {
		Limits asked = question.limits();
		Limits loose = Limits.of(Limits.MOST_MOVES);
		List<Changed> changes = new ArrayList<>();
		if (first(question.withLimits(loose)) == null) {
			return List.of();
		}
		loose = keep(question, loose, loose.withVia(asked.via()), "via", asked.via().isEmpty(), changes);
		loose = keep(question, loose, loose.withAvoid(asked.avoid()), "avoid", asked.avoid().isEmpty(), changes);
		loose = keep(question, loose, loose.withAvoidFamilies(asked.avoidFamilies()), "avoidFamilies",
				asked.avoidFamilies().isEmpty(), changes);
		loose = keep(question, loose, loose.withAvoidKinds(asked.avoidKinds()), "avoidKinds",
				asked.avoidKinds().isEmpty(), changes);
		loose = keep(question, loose, loose.withAvoidTracks(asked.avoidTracks()), "avoidTracks",
				asked.avoidTracks().isEmpty(), changes);
		loose = keep(question, loose, loose.withBasis(asked.basis()), "basis", asked.basis().isEmpty(), changes);
		loose = keep(question, loose, loose.withMaxPayDip(asked.maxPayDip()), "maxPayDip", asked.maxPayDip() == null,
				changes);
		loose = keep(question, loose, loose.withMaxMonths(asked.maxMonths()), "maxMonths", asked.maxMonths() == null,
				changes);
		if (asked.maxMonths() != null && loose.maxMonths() == null) {
			loose = leastMonths(question, loose, changes);
		}
		PathQuestion moving = question.withLimits(loose).withGoal(Goal.FEWEST_MOVES);
		Found.@Nullable Path shortest = first(moving);
		int moves = (shortest != null) ? Math.max(asked.maxMoves(), shortest.roles().size() - 1) : Limits.MOST_MOVES;
		if (moves > asked.maxMoves()) {
			changes.add(new Changed("maxMoves", String.valueOf(moves)));
		}
		String names = String.join(", ", changes.stream().map(Changed::parameter).toList());
		return List.of(new Relaxation(Reason.SEVERAL_LIMITS, "Loosen these together: " + names + ".", changes,
				question.withLimits(loose.withMaxMoves(moves))));
	}

	/** As many months as it takes, instead of any number. */
	private Limits leastMonths(PathQuestion question, Limits loose, List<Changed> changes) {
		Found.@Nullable Path fastest = first(question.withLimits(loose).withGoal(Goal.LEAST_TIME));
		if (fastest == null) {
			return loose;
		}
		changes.removeIf((change) -> change.parameter().equals("maxMonths"));
		changes.add(new Changed("maxMonths", String.valueOf(fastest.months())));
		return loose.withMaxMonths(fastest.months());
	}

	private Limits keep(PathQuestion question, Limits loose, Limits tighter, String parameter, boolean unused,
			List<Changed> changes) {
		if (unused || first(question.withLimits(tighter)) != null) {
			return tighter;
		}
		changes.add(new Changed(parameter, null));
		return loose;
	}

	private Found.@Nullable Path first(PathQuestion question) {
		List<Found.Path> paths = this.search.find(question.best(1), List.of()).paths();
		return paths.isEmpty() ? null : paths.getFirst();
	}

}
