package org.careerpathing.reach;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The rings that reached roles are counted in.
 *
 * @param ends the month that each ring ends with, ascending
 */
public record Rings(List<Integer> ends) {

	/** The most rings that a question may name. */
	static final int MOST = 10;

	static final Rings DEFAULT = new Rings(List.of(12, 24, 60));

	private static final String FORM = "has to be 1 to " + MOST + " whole numbers of months from 1 to "
			+ ReachQuestion.MOST_MONTHS + ", each greater than the one before";

	public Rings {
		ends = List.copyOf(ends);
	}

	/**
	 * Reads {@code 12,24,60}.
	 * @param text what was sent
	 * @return the rings
	 * @throws IllegalArgumentException with what rings have to be
	 */
	static Rings parse(String text) {
		try {
			return of(Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList());
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException(FORM, ex);
		}
	}

	/**
	 * Checks what was sent.
	 * @param ends the month that each ring ends with
	 * @return the rings
	 * @throws IllegalArgumentException with what rings have to be
	 */
	static Rings of(List<? extends @Nullable Integer> ends) {
		List<Integer> known = ends.stream().filter(Objects::nonNull).map(Integer.class::cast).toList();
		boolean ascending = IntStream.range(1, known.size()).allMatch((i) -> known.get(i - 1) < known.get(i));
		if (known.isEmpty() || known.size() < ends.size() || known.size() > MOST || !ascending || known.getFirst() < 1
				|| known.getLast() > ReachQuestion.MOST_MONTHS) {
			throw new IllegalArgumentException(FORM);
		}
		return new Rings(known);
	}

	int last() {
		return this.ends.getLast();
	}

	/**
	 * The same rings, the last of which ends where the search does, so that every role
	 * that is reached lies in one.
	 */
	Rings upTo(int maxMonths) {
		return new Rings(
				Stream.concat(this.ends.stream().filter((end) -> end < maxMonths), Stream.of(maxMonths)).toList());
	}

	/**
	 * The ring that a month lies in.
	 * @param month not after the last ring
	 * @return the month that the ring ends with
	 */
	int of(int month) {
		return this.ends.stream().filter((end) -> month <= end).findFirst().orElseThrow();
	}

}
