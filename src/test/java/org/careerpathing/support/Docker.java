package org.careerpathing.support;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;

/**
 * Whether tests can run containers.
 */
public final class Docker {

	private static @Nullable Boolean usable;

	private Docker() {
	}

	public static synchronized boolean isUsable() {
		if (usable == null) {
			usable = probe();
		}
		return usable;
	}

	/**
	 * An engine may answer and be of no use: where Testcontainers cannot pull the images
	 * of its own, it tries for minutes.
	 */
	private static boolean probe() {
		return CompletableFuture.supplyAsync(() -> DockerClientFactory.instance().isDockerAvailable())
			.orTimeout(60, TimeUnit.SECONDS)
			.exceptionally((ex) -> {
				System.out.println("Docker answers, but Testcontainers cannot use it: " + ex);
				return false;
			})
			.join();
	}

}
