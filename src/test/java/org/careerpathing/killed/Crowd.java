package org.careerpathing.killed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

/**
 * Several editors and onlookers at once. They can be made to stand still.
 */
final class Crowd implements AutoCloseable {

	private final List<Editor> editors = new ArrayList<>();

	private final List<Onlooker> onlookers = new ArrayList<>();

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

	/** Shared by those who are at a step; whole for whoever wants all to stand still. */
	private final ReadWriteLock steps = new ReentrantReadWriteLock(true);

	private volatile boolean ended;

	Crowd(Machines machines, long seed) {
		for (int i = 0; i < 3; i++) {
			this.editors.add(new Editor(machines, seed + i, "killed-" + i));
		}
		for (int i = 0; i < 2; i++) {
			this.onlookers.add(new Onlooker(machines, seed - 1 - i, this.editors));
		}
	}

	/** Lets them begin. */
	void start() {
		clients().forEach((client) -> this.threads.execute(() -> run(client)));
	}

	private Stream<Client> clients() {
		return Stream.concat(this.editors.stream(), this.onlookers.stream());
	}

	private void run(Client client) {
		try {
			while (!this.ended) {
				this.steps.readLock().lock();
				try {
					client.step();
				}
				finally {
					this.steps.readLock().unlock();
				}
			}
		}
		catch (Throwable ex) {
			this.failures.add(ex);
		}
	}

	List<Editor> editors() {
		return this.editors;
	}

	/**
	 * Does something while they stand still.
	 * @throws AssertionError where one of them met what must not be
	 */
	void whileStill(Runnable check) {
		this.steps.writeLock().lock();
		try {
			check();
			check.run();
		}
		finally {
			this.steps.writeLock().unlock();
		}
	}

	/**
	 * Whether they get on.
	 * @throws AssertionError where one of them met what must not be
	 */
	void check() {
		for (Throwable failure : this.failures) {
			throw new AssertionError(failure.getMessage(), failure);
		}
	}

	/** How many changes were acknowledged so far. */
	int acknowledged() {
		return clients().mapToInt(Client::acknowledged).sum();
	}

	/** What they met so far, and the longest answer. */
	String summary() {
		Map<String, Integer> counts = new TreeMap<>();
		clients()
			.forEach((client) -> client.counts().forEach((what, count) -> counts.merge(what, count, Integer::sum)));
		long longest = clients().mapToLong(Client::longest).max().orElse(0);
		return counts + ", the longest answer after " + TimeUnit.NANOSECONDS.toMillis(longest) + " ms";
	}

	@Override
	public void close() throws InterruptedException {
		this.ended = true;
		this.threads.shutdown();
		if (!this.threads.awaitTermination(1, TimeUnit.MINUTES)) {
			throw new AssertionError("A client does not come to an end.");
		}
	}

}
