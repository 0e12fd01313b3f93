package org.careerpathing.embedded;

import java.net.URI;

import org.careerpathing.start.CannotStart;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

import org.springframework.beans.factory.annotation.Value;

/**
 * Starts the embedded server where no database is named. The condition is on each of the
 * nested classes, because the component scan finds them past this one.
 */
@Configuration(proxyBeanMethods = false)
class EmbeddedConfiguration {

	@Configuration(proxyBeanMethods = false)
	@Conditional(NoDatabaseNamed.class)
	@ConditionalOnClass(name = "org.neo4j.server.CommunityBootstrapper")
	@EnableConfigurationProperties(EmbeddedProperties.class)
	static class Embedded {

		@Bean(destroyMethod = "close")
		EmbeddedNeo4j embeddedNeo4j(EmbeddedProperties properties,
				@Value("${career-pathing.browser.post-connect-command:}") String connectCommand) {
			return EmbeddedNeo4j.start(properties, connectCommand);
		}

		@Bean
		Neo4jConnectionDetails embeddedConnection(EmbeddedNeo4j server) {
			return new Neo4jConnectionDetails() {

				@Override
				public URI getUri() {
					return server.bolt();
				}

				@Override
				public AuthToken getAuthToken() {
					return AuthTokens.none();
				}

			};
		}

		@Bean
		SmartLifecycle embeddedStarted(EmbeddedNeo4j server) {
			return new EmbeddedStarted(server);
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Conditional(NoDatabaseNamed.class)
	@ConditionalOnMissingClass("org.neo4j.server.CommunityBootstrapper")
	static class NoServer {

		@Bean
		Neo4jConnectionDetails noDatabase() {
			throw new CannotStart("No database is named, and this jar carries no Neo4j server.",
					"Set spring.neo4j.uri (environment: SPRING_NEO4J_URI), for instance to neo4j://localhost:7687, "
							+ "with spring.neo4j.authentication.username and spring.neo4j.authentication.password.");
		}

	}

}
