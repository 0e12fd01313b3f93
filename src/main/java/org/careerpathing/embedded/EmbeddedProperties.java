package org.careerpathing.embedded;

import org.careerpathing.start.CannotStart;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the embedded server.
 *
 * @param folder where the data stays between runs; relative to the working directory
 * @param boltPort port of Bolt on 127.0.0.1
 * @param httpPort port of Neo4j Browser on 127.0.0.1
 */
@ConfigurationProperties("career-pathing.embedded")
public record EmbeddedProperties(@DefaultValue("data") String folder, @DefaultValue("7687") int boltPort,
		@DefaultValue("7474") int httpPort) {

	// A text, not a path: Spring would read a path as a resource, and refuse one that
	// begins with "..".

	public EmbeddedProperties {
		check("bolt-port", boltPort);
		check("http-port", httpPort);
	}

	private static void check(String name, int port) {
		if (port < 1 || port > 65535) {
			throw new CannotStart("career-pathing.embedded." + name + " is " + port + ", which is no port.",
					"Set it to a number from 1 to 65535.");
		}
	}

}
