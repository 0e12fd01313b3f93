package org.careerpathing.embedded;

import java.nio.file.Path;

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
public record EmbeddedProperties(@DefaultValue("data") Path folder, @DefaultValue("7687") int boltPort,
		@DefaultValue("7474") int httpPort) {

}
