package org.careerpathing.importing.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Another process that has taken on an import, until it is killed.
 */
final class HeldElsewhere implements AutoCloseable {

	private final Process process;

	private HeldElsewhere(Process process) {
		this.process = process;
	}

	static HeldElsewhere hold(Path lock) throws IOException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", "target/test-classes", HeldElsewhere.class.getName(), lock.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		if (process.getInputStream().read() != 'h') {
			throw new IOException("The other process does not get the lock.");
		}
		return new HeldElsewhere(process);
	}

	public static void main(String[] arguments) throws IOException {
		try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE)) {
			System.out.print((channel.tryLock() != null) ? 'h' : 'n');
			System.out.flush();
			// Ends with the process that started it, at the latest.
			System.in.read();
		}
	}

	@Override
	public void close() {
		try {
			this.process.destroyForcibly().waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
