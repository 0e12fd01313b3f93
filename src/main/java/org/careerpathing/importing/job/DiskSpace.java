package org.careerpathing.importing.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * How much room a disk has.
 */
@Component
class DiskSpace {

	/** What is left to others, the database among them. */
	private static final long RESERVE = DataSize.ofMegabytes(16).toBytes();

	/**
	 * Looks for room.
	 * @param folder a folder, which may be still to be made
	 * @param bytes how many are to be written
	 * @return whether the disk has no room for them
	 */
	boolean lacks(Path folder, long bytes) throws IOException {
		return usable(existing(folder)) < bytes + RESERVE;
	}

	/** The room for those who may write there, in bytes. */
	long usable(Path folder) throws IOException {
		return Files.getFileStore(folder).getUsableSpace();
	}

	private static Path existing(Path folder) {
		Path there = folder.toAbsolutePath();
		while (!Files.exists(there) && there.getParent() != null) {
			there = there.getParent();
		}
		return there;
	}

}
