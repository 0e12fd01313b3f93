package org.careerpathing.importing.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.careerpathing.importing.format.Format;
import org.careerpathing.importing.format.ImportOptions;
import org.careerpathing.importing.job.JobStore.Stored;
import org.careerpathing.web.Problem;
import org.careerpathing.web.ProblemType;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs imports one after the other, and those again that were broken off. Starts when
 * requests are answered already, and stops beside them, while the database is there.
 */
@Component
class JobQueue implements SmartLifecycle {

	private static final Log log = LogFactory.getLog(JobQueue.class);

	private final Formats formats;

	private final JobStore store;

	private final JobFolders folders;

	private final JobClaims claims;

	private final ImportRunner runner;

	private final ImportProperties properties;

	private volatile @Nullable ExecutorService queue;

	private volatile boolean running;

	JobQueue(Formats formats, JobStore store, JobFolders folders, JobClaims claims, ImportRunner runner,
			ImportProperties properties) {
		this.formats = formats;
		this.store = store;
		this.folders = folders;
		this.claims = claims;
		this.runner = runner;
		this.properties = properties;
	}

	/**
	 * Begins an import, unless one of the same source is under way.
	 * @return the id of that one; empty where this one was begun
	 */
	Optional<String> begin(String id, Format format, ImportOptions options, @Nullable Path folder) {
		this.claims.take(id);
		Optional<String> other = Optional.of(id);
		try {
			other = this.store.open(id, format.name(), options, folder, this.folders.instance());
		}
		finally {
			if (other.isPresent()) {
				this.claims.release(id);
			}
		}
		if (other.isEmpty()) {
			add(id);
		}
		return other;
	}

	/** Says that one is under way; where it was broken off, it is run again. */
	Problem underWay(String source, String other) {
		boolean again = this.store.find(other).filter(this::takeUp).isPresent();
		return new Problem(ProblemType.CONFLICT,
				"An import of " + source + (again ? " was broken off, and is run again now: " : " is under way: ")
						+ other + ". Wait until it has ended, or cancel it (DELETE /v1/imports/" + other + ").");
	}

	/**
	 * Runs an import that this process has claimed once all before it have ended; at the
	 * next start, where this one stops before that.
	 */
	private void add(String id) {
		try {
			Objects.requireNonNull(this.queue, "not started").execute(() -> {
				try {
					this.store.find(id).filter((job) -> this.running).ifPresent(this::run);
				}
				finally {
					this.claims.release(id);
				}
			});
		}
		catch (RejectedExecutionException ex) {
			this.claims.release(id);
		}
	}

	private void run(Stored job) {
		if (job.job().status().ended()) {
			this.folders.clearFiles(job.job().id());
			return;
		}
		this.formats.find(job.job().format()).ifPresent((format) -> this.runner.run(job, format, () -> !this.running));
	}

	/**
	 * Runs an import again that was broken off.
	 * @return whether it was: it is one of this folder, it has not ended, and no process
	 * runs it
	 */
	boolean takeUp(Stored job) {
		String id = job.job().id();
		if (job.job().status().ended() || !isOurs(job) || !this.claims.take(id)) {
			return false;
		}
		log.info("Import " + id + " was broken off: it is run again.");
		add(id);
		return true;
	}

	/**
	 * An import as it stands. The database says of one whose process was killed that it
	 * runs; that no process has claimed it says otherwise.
	 * @param read as it was read
	 * @return the import
	 */
	ImportJob seen(Stored read) {
		String id = read.job().id();
		if (read.job().status().ended() || !isOurs(read) || !this.claims.isFree(id)) {
			return read.job();
		}
		// It may have ended since it was read.
		ImportJob now = this.store.find(id).orElse(read).job();
		return now.status().ended() ? now
				: now.left(((now.starts() > 0) ? "Broken off" : "Not begun") + ": no process has it any more. "
						+ (this.properties.resume() ? "The service runs it again at its next start, as does"
								: "It is run again by")
						+ " the next import of the same source; DELETE /v1/imports/" + id + " cancels it.");
	}

	private boolean isOurs(Stored job) {
		return this.folders.knownInstance().filter(job.instance()::equals).isPresent();
	}

	/**
	 * Removes what is left of an import that has ended, unless a process still runs it.
	 */
	void tidy(String id) {
		if (this.claims.take(id)) {
			try {
				this.folders.clearFiles(id);
				this.folders.clearStaging(id);
			}
			finally {
				this.claims.release(id);
			}
		}
	}

	@Override
	public void start() {
		this.queue = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("imports").daemon().factory());
		this.running = true;
		if (this.properties.resume()) {
			resume();
		}
	}

	/** Takes up what was broken off, and tidies up after what was ended meanwhile. */
	void resume() {
		this.folders.knownInstance().map(this.store::open).orElse(List.of()).reversed().forEach(this::takeUp);
		this.folders.withFiles()
			.stream()
			.filter((id) -> this.store.find(id).filter((job) -> job.job().status().ended()).isPresent())
			.forEach(this::tidy);
	}

	/** Beside the requests under way, which have as much time. */
	@Override
	public void stop(Runnable stopped) {
		Thread.ofPlatform().name("imports-stop").start(() -> {
			try {
				stop();
			}
			finally {
				stopped.run();
			}
		});
	}

	@Override
	public void stop() {
		this.running = false;
		ExecutorService ending = this.queue;
		if (ending == null) {
			return;
		}
		ending.shutdown();
		try {
			if (!ending.awaitTermination(15, TimeUnit.SECONDS)) {
				log.warn("An import did not stop in time. It is run again at the next start.");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** That of the web server's requests: no new one comes while an import stops. */
	@Override
	public int getPhase() {
		return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE;
	}

}
