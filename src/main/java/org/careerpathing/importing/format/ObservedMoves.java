package org.careerpathing.importing.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * How many people made each move, and how long they were in the role before. Kept as one
 * number for each move and number of months, so that the memory it takes does not grow
 * with the number of people.
 */
final class ObservedMoves {

	/** 95 % of a normal distribution lie within so many deviations. */
	private static final double Z = 1.959963984540054;

	private final Map<String, String> people;

	private final Map<String, Long> leavers = new HashMap<>();

	/**
	 * Counts nothing yet.
	 * @param people an empty map, sorted by key
	 */
	ObservedMoves(Map<String, String> people) {
		this.people = people;
	}

	/** One more person left a role. */
	void left(String role) {
		this.leavers.merge(role, 1L, Long::sum);
	}

	/** One more person made a move. */
	void made(String from, String to, long months) {
		String key = from + " " + to + " " + months;
		String before = this.people.get(key);
		this.people.put(key, String.valueOf((before != null) ? Long.parseLong(before) + 1 : 1));
	}

	/**
	 * Tells the moves, by the ids of their roles.
	 * @param minimum how many people have to have made a move for it to be told
	 * @param told is given each
	 */
	void tell(int minimum, Consumer<Observed> told) {
		String move = "";
		TreeMap<Long, Long> months = new TreeMap<>();
		for (Map.Entry<String, String> entry : this.people.entrySet()) {
			int end = entry.getKey().lastIndexOf(' ');
			String next = entry.getKey().substring(0, end);
			if (!next.equals(move)) {
				tell(move, months, minimum, told);
				months.clear();
				move = next;
			}
			months.put(Long.valueOf(entry.getKey().substring(end + 1)), Long.valueOf(entry.getValue()));
		}
		tell(move, months, minimum, told);
	}

	private void tell(String move, TreeMap<Long, Long> months, int minimum, Consumer<Observed> told) {
		long count = months.values().stream().mapToLong(Long::longValue).sum();
		if (count >= minimum) {
			String[] roles = move.split(" ");
			told.accept(Observed.of(roles[0], roles[1], count, Objects.requireNonNull(this.leavers.get(roles[0])),
					median(months, count)));
		}
	}

	/** Of an even number of people the mean of the two in the middle, a half upwards. */
	private static long median(TreeMap<Long, Long> months, long count) {
		long low = at(months, (count - 1) / 2);
		return (low + at(months, count / 2) + 1) / 2;
	}

	private static long at(TreeMap<Long, Long> months, long place) {
		long passed = 0;
		for (Map.Entry<Long, Long> entry : months.entrySet()) {
			passed += entry.getValue();
			if (passed > place) {
				return entry.getKey();
			}
		}
		throw new IllegalArgumentException("There is no place " + place + ".");
	}

	/**
	 * A move that people made.
	 *
	 * @param from the role that they left
	 * @param to the role that they took up
	 * @param count how many people
	 * @param leavers how many people left the role for any other
	 * @param share count of leavers
	 * @param shareLow the lower end of its 95 % interval (Wilson), to four decimals
	 * @param shareHigh the upper end
	 * @param months the median of the whole months that they were in the role before
	 */
	record Observed(String from, String to, long count, long leavers, double share, double shareLow, double shareHigh,
			long months) {

		static Observed of(String from, String to, long count, long leavers, long months) {
			double share = count / (double) leavers;
			double middle = share + Z * Z / (2 * leavers);
			double half = Z * Math.sqrt(share * (1 - share) / leavers + Z * Z / (4.0 * leavers * leavers));
			double whole = 1 + Z * Z / leavers;
			return new Observed(from, to, count, leavers, share, rounded((middle - half) / whole),
					rounded((middle + half) / whole), months);
		}

		private static double rounded(double value) {
			return Math.round(Math.clamp(value, 0.0, 1.0) * 10000) / 10000.0;
		}

	}

}
