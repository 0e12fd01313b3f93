package org.careerpathing.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.careerpathing.start.CannotStart;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;

/**
 * The folder that holds the data, locked for this process.
 */
record DataFolder(Path path, FileChannel lock) implements AutoCloseable {

	/**
	 * Makes the folder where it is missing, and locks it.
	 * @param folder relative to the working directory, or absolute
	 * @return the folder
	 * @throws CannotStart when it cannot be written to, or another process uses it
	 */
	static DataFolder open(Path folder) {
		Path path = folder.toAbsolutePath().normalize();
		try {
			Files.createDirectories(path);
			FileChannel lock = FileChannel.open(path.resolve("career-pathing.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (lock.tryLock() == null) {
				lock.close();
				throw inUse(path, null);
			}
			DataFolder open = new DataFolder(path, lock);
			try (InputStream config = new ClassPathResource("embedded/user-logs.xml").getInputStream()) {
				Files.copy(config, open.userLogs(), StandardCopyOption.REPLACE_EXISTING);
			}
			return open;
		}
		catch (OverlappingFileLockException ex) {
			throw inUse(path, ex);
		}
		catch (IOException ex) {
			throw new CannotStart("The data folder " + path + " cannot be written to.",
					"Make it writable for this user, or choose another with career-pathing.embedded.folder.", ex);
		}
	}

	private static CannotStart inUse(Path path, @Nullable Throwable cause) {
		return new CannotStart("The data folder " + path + " is in use by another running service.",
				"Stop that service, or choose another folder with career-pathing.embedded.folder.", cause);
	}

	/** How the server writes its log: to a file of this folder only. */
	Path userLogs() {
		return this.path.resolve("user-logs.xml");
	}

	@Override
	public void close() {
		try {
			this.lock.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
