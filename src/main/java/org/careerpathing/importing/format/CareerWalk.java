package org.careerpathing.importing.format;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Goes through the jobs of people, in the order of {@link Job#key()}, and tells the moves
 * that they made.
 *
 * <p>
 * A job within an earlier one is held beside it, and left out. Jobs with the same role in
 * a row are one stay, whose months are those of its jobs, each day counted once. Where
 * two jobs overlap, the first one's time ends when the second begins; a gap between two
 * belongs to neither.
 */
final class CareerWalk {

	private final ObservedMoves moves;

	private final Set<String> made = new HashSet<>();

	private final Set<String> left = new HashSet<>();

	private @Nullable Job last;

	private LocalDate from = LocalDate.MIN;

	private LocalDate until = LocalDate.MIN;

	private long months;

	CareerWalk(ObservedMoves moves) {
		this.moves = moves;
	}

	void next(Job job) {
		Job before = this.last;
		if (before == null || !before.person().equals(job.person())) {
			this.made.clear();
			this.left.clear();
			begin(job);
		}
		else if (job.start().isBefore(before.end()) && !job.end().isAfter(before.end()) || isSameTime(before, job)) {
			return;
		}
		else if (before.role().equals(job.role())) {
			stay(job);
		}
		else {
			move(before.role(), job);
		}
		this.last = job;
	}

	/** Both on one day, or within the same month or year: no order is known. */
	private static boolean isSameTime(Job before, Job job) {
		return before.start().equals(job.start()) && before.end().equals(job.end());
	}

	private void begin(Job job) {
		this.months = 0;
		this.from = job.start();
		this.until = job.until();
	}

	private void stay(Job job) {
		if (job.start().isAfter(this.until)) {
			this.months += ChronoUnit.MONTHS.between(this.from, this.until);
			this.from = job.start();
		}
		this.until = job.until();
	}

	private void move(String role, Job job) {
		LocalDate end = job.start().isBefore(this.until) ? job.start() : this.until;
		long spent = this.months + ChronoUnit.MONTHS.between(this.from, end);
		if (this.left.add(role)) {
			this.moves.left(role);
		}
		if (this.made.add(role + " " + job.role())) {
			this.moves.made(role, job.role(), spent);
		}
		begin(job);
	}

}
