package org.careerpathing.importing.format;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What docs/history.md says, worked out in the plainest way: all in memory, each job
 * compared with each other one.
 */
final class HistoryReference {

	private final Map<String, Map<String, Integer>> months = new TreeMap<>();

	private final Map<String, Set<String>> leavers = new HashMap<>();

	/**
	 * A row.
	 */
	record Row(String person, String role, String start, String end) {

	}

	/**
	 * What is expected of a move.
	 */
	record Move(long count, long leavers, double share, double low, double high, long months) {

	}

	private record Span(String role, LocalDate from, LocalDate low, LocalDate high) {

		static Span of(Row row) {
			LocalDate from = day(row.start(), 0);
			LocalDate low = row.end().isEmpty() ? LocalDate.MAX : day(row.end(), 0);
			return new Span(row.role(), from, low.isBefore(from) ? from : low,
					row.end().isEmpty() ? LocalDate.MAX : day(row.end(), 1));
		}

		/** The first day of what is written, or of what comes after it. */
		private static LocalDate day(String text, int next) {
			return switch (text.length()) {
				case 4 -> LocalDate.parse(text + "-01-01").plusYears(next);
				case 7 -> LocalDate.parse(text + "-01").plusMonths(next);
				default -> LocalDate.parse(text).plusDays(next);
			};
		}

		boolean holds(Span other) {
			boolean within = !other.from.isBefore(this.from) && !other.low.isAfter(this.low)
					&& other.from.isBefore(this.low);
			boolean same = other.from.equals(this.from) && other.low.equals(this.low);
			return this != other && (same ? ORDER.compare(this, other) < 0 : within);
		}

	}

	private static final Comparator<Span> ORDER = Comparator.comparing(Span::from)
		.thenComparing(Span::high)
		.thenComparing(Span::role);

	HistoryReference(Collection<Row> rows) {
		rows.stream()
			.distinct()
			.collect(Collectors.groupingBy(Row::person))
			.forEach((person, jobs) -> person(person, jobs.stream().map(Span::of).distinct().toList()));
	}

	private void person(String person, List<Span> jobs) {
		List<Span> kept = jobs.stream()
			.filter((job) -> jobs.stream().noneMatch((other) -> other.holds(job)))
			.sorted(ORDER)
			.toList();
		List<Span> stay = new ArrayList<>();
		for (Span job : kept) {
			if (!stay.isEmpty() && !stay.getLast().role().equals(job.role())) {
				String from = stay.getLast().role();
				this.leavers.computeIfAbsent(from, (none) -> new LinkedHashSet<>()).add(person);
				this.months.computeIfAbsent(from + " " + job.role(), (none) -> new HashMap<>())
					.putIfAbsent(person, months(stay, job.from()));
				stay.clear();
			}
			stay.add(job);
		}
	}

	/** The months of the pieces that are left when overlaps are joined. */
	private static int months(List<Span> stay, LocalDate next) {
		int months = 0;
		LocalDate from = stay.getFirst().from();
		LocalDate until = stay.getFirst().high();
		for (Span job : stay) {
			if (job.from().isAfter(until)) {
				months += (int) Period.between(from, until).toTotalMonths();
				from = job.from();
			}
			until = job.high();
		}
		return months + (int) Period.between(from, until.isBefore(next) ? until : next).toTotalMonths();
	}

	Map<String, Move> moves(int minimum) {
		Map<String, Move> moves = new TreeMap<>();
		this.months.forEach((pair, people) -> {
			if (people.size() >= minimum) {
				moves.put(pair, move(people.values(), this.leavers.get(pair.split(" ")[0])));
			}
		});
		return moves;
	}

	private static Move move(Collection<Integer> months, @Nullable Set<String> leavers) {
		List<Integer> sorted = months.stream().sorted().toList();
		int size = sorted.size();
		double median = (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2.0;
		double n = (leavers != null) ? leavers.size() : 0;
		double p = size / n;
		double z = 1.959963984540054;
		double root = z * Math.sqrt(z * z + 4 * n * p * (1 - p));
		return new Move(size, (long) n, p, four((2 * n * p + z * z - root) / (2 * (n + z * z))),
				four((2 * n * p + z * z + root) / (2 * (n + z * z))), (long) Math.floor(median + 0.5));
	}

	private static double four(double value) {
		return Math.round(value * 1e4) / 1e4;
	}

}
