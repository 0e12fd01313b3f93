package org.careerpathing.killed;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the edits of one thing. One editor makes them, one after the other;
 * others look on.
 */
final class History {

	private final Set<Integer> removals = new HashSet<>();

	/** Edits since the last known one, of which nobody knows whether they were made. */
	private final Set<Integer> open = new TreeSet<>();

	private int sent;

	private int known;

	private int applied;

	/** A new edit. What comes of it is not known until {@link #made} or {@link #seen}. */
	synchronized int begin(boolean removal) {
		this.sent++;
		this.open.add(this.sent);
		if (removal) {
			this.removals.add(this.sent);
		}
		return this.sent;
	}

	/** The service acknowledged the newest edit. */
	synchronized void made(int edit) {
		this.known = edit;
		this.applied++;
		this.open.clear();
	}

	/**
	 * What is there while nothing is written.
	 * @param edit the edit that is shown; null where there is no such thing
	 * @throws AssertionError where it is neither the last acknowledged one nor one whose
	 * outcome was not known
	 */
	synchronized void seen(@Nullable Integer edit) {
		if (isThere() ? Integer.valueOf(this.known).equals(edit) : edit == null) {
			this.open.clear();
			return;
		}
		int found = this.open.stream()
			.filter((each) -> this.removals.contains(each) ? edit == null : each.equals(edit))
			.findFirst()
			.orElseThrow(() -> new AssertionError("Edit " + edit + " is there. Acknowledged was " + this.known
					+ ", not known were " + this.open + ", removals are " + this.removals + "."));
		made(found);
	}

	/**
	 * What an onlooker sees while others write.
	 * @param edit the edit that is shown; null where there is no such thing
	 * @param before the known edit when it began to look
	 * @throws AssertionError where that was not there at any moment since then
	 */
	synchronized void glimpsed(@Nullable Integer edit, int before) {
		boolean possible = (edit != null) ? edit >= before && edit <= this.sent && !this.removals.contains(edit)
				: before == 0 || this.removals.stream().anyMatch((removal) -> removal >= before);
		if (!possible) {
			throw new AssertionError("Edit " + edit + " is shown. When it was asked for, " + before
					+ " was acknowledged, and by now " + this.sent + " were sent; removals are " + this.removals + ".");
		}
	}

	/** The last edit that is known to have been made; 0 where there is none. */
	synchronized int known() {
		return this.known;
	}

	/** Whether the thing is there after the last known edit. */
	synchronized boolean isThere() {
		return this.known > 0 && !this.removals.contains(this.known);
	}

	/** How many edits are known to have been made. */
	synchronized int applied() {
		return this.applied;
	}

	/** Whether the thing was there, and was removed. */
	synchronized boolean isRemoved() {
		return this.removals.contains(this.known);
	}

}
