package org.careerpathing.importing.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

import org.springframework.stereotype.Component;

/**
 * Which imports this process has taken on. A claim is a lock on a file beside the
 * import's folder: of several processes that share the folder one gets it, and the
 * operating system gives it back when that one ends, however it does.
 */
@Component
class JobClaims {

	private final JobFolders folders;

	private final Map<String, FileChannel> held = new ConcurrentHashMap<>();

	JobClaims(JobFolders folders) {
		this.folders = folders;
	}

	/**
	 * Takes an import on.
	 * @return whether nobody had, this process included
	 */
	synchronized boolean take(String id) {
		if (this.held.containsKey(id)) {
			return false;
		}
		try {
			Path file = this.folders.lock(id);
			Files.createDirectories(file.getParent());
			FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			if (!isLocked(channel) && !isLockedSoon(channel)) {
				channel.close();
				return false;
			}
			this.held.put(id, channel);
			return true;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Another process may only have asked whether it is free. */
	private static boolean isLockedSoon(FileChannel channel) throws IOException {
		LockSupport.parkNanos(50_000_000);
		return isLocked(channel);
	}

	@SuppressWarnings("resource") // closing the channel gives the lock back
	private static boolean isLocked(FileChannel channel) throws IOException {
		try {
			return channel.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	/**
	 * Whether no process has taken an import on. Asking holds it for a moment, which
	 * {@link #take} waits for.
	 */
	synchronized boolean isFree(String id) {
		Path file = this.folders.lock(id);
		if (this.held.containsKey(id)) {
			return false;
		}
		if (!Files.exists(file)) {
			return true;
		}
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			return isLocked(channel);
		}
		catch (NoSuchFileException ex) {
			return true;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Gives an import back, which has ended or is left to others. */
	synchronized void release(String id) {
		FileChannel channel = this.held.remove(id);
		if (channel != null) {
			try {
				// Whoever waits for this file finds an import that has ended.
				Files.deleteIfExists(this.folders.lock(id));
				channel.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

}
