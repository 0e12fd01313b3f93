package org.careerpathing.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.net.URI;

/**
 * What the service holds on to at a moment.
 *
 * @param heap what objects take after a collection, in megabytes
 * @param resident the memory of the process, in megabytes
 * @param threads how many threads there are
 * @param files open file descriptors
 * @param used connections to the database that are in use
 * @param idle connections to the database that wait in the pool
 * @param transactions open transactions in the database
 */
record Vitals(long heap, long resident, long threads, long files, long used, long idle, long transactions) {

	private static final long MEGABYTE = 1024 * 1024;

	/**
	 * Has the service collect what is not needed any more, and looks.
	 * @param instance the service
	 * @return what it holds on to
	 */
	static Vitals of(Instance instance) {
		collect(instance.pid());
		String metrics = metrics(instance.address());
		long transactions = instance.database()
			// All but this one.
			.executableQuery("SHOW TRANSACTIONS YIELD transactionId RETURN count(*) - 1 AS open")
			.execute()
			.records()
			.getFirst()
			.get("open")
			.asLong();
		return new Vitals(sum(metrics, "jvm_memory_used_bytes", "area=\"heap\"") / MEGABYTE,
				Memory.resident(instance.pid()) / MEGABYTE, sum(metrics, "jvm_threads_live_threads", ""),
				sum(metrics, "process_files_open_files", ""),
				sum(metrics, "db_client_connection_count", "state=\"used\""),
				sum(metrics, "db_client_connection_count", "state=\"idle\""), transactions);
	}

	private static void collect(long pid) {
		try {
			Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
					String.valueOf(pid), "GC.run")
				.redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			if (jcmd.waitFor() != 0) {
				throw new IllegalStateException("jcmd " + pid + " GC.run failed.");
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String metrics(URI address) {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client
				.send(HttpRequest.newBuilder(URI.create(address + "/actuator/prometheus")).build(),
						HttpResponse.BodyHandlers.ofString())
				.body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Over all lines of a metric that have the label. */
	private static long sum(String metrics, String name, String label) {
		double[] values = metrics.lines()
			.filter((line) -> line.startsWith(name + "{") || line.startsWith(name + " "))
			.filter((line) -> line.contains(label))
			.mapToDouble((line) -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
			.toArray();
		if (values.length == 0) {
			throw new IllegalStateException("The service has no metric " + name + " with " + label);
		}
		return Math.round(Arrays.stream(values).sum());
	}

}
