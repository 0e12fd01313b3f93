package org.careerpathing.health;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * Asks the service in the same container whether it is ready and exits with 0 or 1, as
 * Docker wants it. Uses no library, because it is started every few seconds.
 */
public final class HealthCheck {

	/** The service gives up on its database earlier than this. */
	private static final int MILLISECONDS = 8000;

	private HealthCheck() {
	}

	public static void main(String[] arguments) throws IOException {
		String served = System.getenv().getOrDefault("SERVER_PORT", "8080");
		String port = System.getenv().getOrDefault("MANAGEMENT_SERVER_PORT", served);
		URI uri = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
		HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
		connection.setConnectTimeout(MILLISECONDS);
		connection.setReadTimeout(MILLISECONDS);
		int status = connection.getResponseCode();
		System.out.println(uri + " answers " + status);
		System.exit((status == HttpURLConnection.HTTP_OK) ? 0 : 1);
	}

}
