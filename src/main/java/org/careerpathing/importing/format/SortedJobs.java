package org.careerpathing.importing.format;

import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Jobs on disk in order. Many are put in order before they go there: one by one, in no
 * order, each would have a page written anew.
 */
final class SortedJobs {

	private static final int BATCH = 100_000;

	private final TreeSet<String> batch = new TreeSet<>();

	private final Map<String, String> stored;

	private long size;

	/**
	 * No jobs yet.
	 * @param stored an empty map, sorted by key
	 */
	SortedJobs(Map<String, String> stored) {
		this.stored = stored;
	}

	/**
	 * Adds a job.
	 * @param job the job
	 * @return whether it was not there yet
	 */
	boolean add(Job job) {
		String key = job.key();
		if (this.stored.containsKey(key) || !this.batch.add(key)) {
			return false;
		}
		if (this.batch.size() == BATCH) {
			store();
		}
		this.size++;
		return true;
	}

	long size() {
		return this.size;
	}

	void forEach(Consumer<Job> each) {
		store();
		this.stored.keySet().forEach((key) -> each.accept(Job.read(key)));
	}

	private void store() {
		this.batch.forEach((key) -> this.stored.put(key, ""));
		this.batch.clear();
	}

}
