package org.careerpathing.telemetry;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.neo4j.driver.observation.micrometer.ConnectionPoolMetricsHandler;
import org.neo4j.driver.observation.micrometer.MicrometerObservationProvider;

import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Has the driver tell of its connections and its queries. Its observations go to a
 * registry of their own: in that of the application, each step of the driver would be a
 * meter and a span.
 */
@Configuration(proxyBeanMethods = false)
class DriverTelemetry {

	@Bean
	ConfigBuilderCustomizer observedDriver(MeterRegistry meters, QueryTelemetry queries) {
		ObservationRegistry registry = ObservationRegistry.create();
		registry.observationConfig()
			.observationHandler(new ConnectionPoolMetricsHandler(meters))
			.observationHandler(queries);
		return (builder) -> builder.withObservationProvider(MicrometerObservationProvider.builder(registry).build());
	}

}
