package org.careerpathing.path;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.careerpathing.transition.LearningAmount;

/**
 * Compares the paths of mode {@code pareto} by what they really ask, skills that are
 * learned on the way counted once: says what each is best at, and how it compares with
 * the fastest.
 */
final class Front {

	private Front() {
	}

	/**
	 * Labels the paths.
	 * @param paths the paths in the order of their arrival
	 * @return those that no other one beats, ranked anew and labelled
	 */
	static List<CareerPath> labelled(List<CareerPath> paths) {
		List<CareerPath> front = paths.stream()
			.filter((path) -> paths.stream().noneMatch((other) -> beats(other, path)))
			.toList();
		Map<Measure, CareerPath> best = new EnumMap<>(Measure.class);
		for (Measure measure : Measure.values()) {
			for (CareerPath path : front) {
				CareerPath leader = best.get(measure);
				if (value(measure, path) < ((leader != null) ? value(measure, leader) : Double.POSITIVE_INFINITY)) {
					best.put(measure, path);
				}
			}
		}
		List<CareerPath> labelled = new ArrayList<>();
		for (CareerPath path : front) {
			List<Measure> bestAt = best.keySet().stream().filter((measure) -> path.equals(best.get(measure))).toList();
			labelled.add(new CareerPath(labelled.size() + 1, path.roles(), path.totals(), bestAt,
					comparison(path, Objects.requireNonNull(best.get(Measure.MONTHS))), path.moves()));
		}
		return labelled;
	}

	private static boolean beats(CareerPath one, CareerPath other) {
		boolean better = false;
		for (Measure measure : Measure.values()) {
			double mine = value(measure, one);
			double theirs = value(measure, other);
			if (mine > theirs) {
				return false;
			}
			better |= mine < theirs;
		}
		return better;
	}

	/** A pay dip that is not known is worse than any that is. */
	private static double value(Measure measure, CareerPath path) {
		CareerPath.Totals totals = path.totals();
		return switch (measure) {
			case MONTHS -> months(totals.months());
			case LEARNING -> amount(totals.learning());
			case EVIDENCE -> totals.evidence();
			case PAY_DIP -> (totals.payDip() != null) ? totals.payDip() : Double.POSITIVE_INFINITY;
		};
	}

	private static double months(Months months) {
		return Objects.requireNonNull((months.known() != null) ? months.known() : months.assumed());
	}

	private static double amount(LearningAmount learning) {
		return PathRows.value(learning);
	}

	private static String comparison(CareerPath path, CareerPath fastest) {
		if (path.equals(fastest)) {
			return "The fastest of these paths.";
		}
		List<String> parts = new ArrayList<>();
		add(parts, value(Measure.MONTHS, path) - value(Measure.MONTHS, fastest), "%.0f months longer",
				"%.0f months shorter");
		add(parts, value(Measure.LEARNING, path) - value(Measure.LEARNING, fastest), "%.1f levels more to learn",
				"%.1f levels less to learn");
		add(parts, value(Measure.EVIDENCE, path) - value(Measure.EVIDENCE, fastest), "evidence thinner by %.2f",
				"evidence better by %.2f");
		payDip(parts, path, fastest);
		String text = parts.isEmpty() ? "as good in every measure" : String.join(", ", parts);
		return "Compared with the fastest: " + text + ".";
	}

	private static void payDip(List<String> parts, CareerPath path, CareerPath fastest) {
		Double mine = path.totals().payDip();
		Double theirs = fastest.totals().payDip();
		if (mine != null && theirs != null) {
			add(parts, mine - theirs, "a pay dip deeper by %.0f", "a pay dip smaller by %.0f");
		}
		else if (mine != null || theirs != null) {
			parts.add((mine != null) ? "a pay dip that is known" : "a pay dip that is not known");
		}
	}

	private static void add(List<String> parts, double difference, String more, String less) {
		if (Math.abs(difference) > 1e-6) {
			parts.add(String.format(Locale.ROOT, (difference > 0) ? more : less, Math.abs(difference)));
		}
	}

}
