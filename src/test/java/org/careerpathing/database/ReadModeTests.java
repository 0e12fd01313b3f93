package org.careerpathing.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.careerpathing.support.BuiltInGraph;
import org.careerpathing.support.GraphTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What only reads opens sessions in read mode only: so a cluster can send it to followers
 * and read replicas.
 */
@GraphTest
@BuiltInGraph
@Import(ReadModeTests.RecordedSessions.class)
class ReadModeTests {

	/** Goes back in time within a transaction that is undone at its end. */
	private static final Set<String> UNDONE = Set.of("/v1/paths/diff");

	private static final Map<String, String> VALUES = Map.of("id", "product-manager", "from", "product-manager", "to",
			"senior-product-manager", "role", "product-manager", "skill", "leadership");

	@Autowired
	RestTestClient client;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mappings;

	@Test
	void readsRunInReadMode() {
		List<String> endpoints = this.mappings.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapping) -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.filter((pattern) -> pattern.startsWith("/v1/") && !pattern.startsWith("/v1/openapi"))
			.filter((pattern) -> !UNDONE.contains(pattern))
			.sorted()
			.toList();
		assertThat(endpoints).hasSizeGreaterThan(10);
		for (String endpoint : endpoints) {
			assertThat(modes(endpoint)).as(endpoint).doesNotContain(AccessMode.WRITE);
		}
		assertThat(modes("/v1/paths")).contains(AccessMode.READ);
		assertThat(modes("/v1/roles/{id}")).contains(AccessMode.READ);
	}

	@Test
	void searchesWithABodyRunInReadMode() {
		for (String search : List.of("/v1/paths/search", "/v1/reach/search")) {
			RecordedSessions.MODES.clear();
			this.client.post()
				.uri(search)
				.contentType(MediaType.APPLICATION_JSON)
				.body("{\"from\": \"product-manager\""
						+ (search.contains("paths") ? ", \"to\": \"director-of-product\"}" : "}"))
				.exchange();
			assertThat(RecordedSessions.MODES).as(search).isNotEmpty().containsOnly(AccessMode.READ);
		}
	}

	@Test
	void writesRunInWriteMode() {
		RecordedSessions.MODES.clear();
		this.client.put()
			.uri("/v1/skills/mode-test")
			.header("If-None-Match", "*")
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"name\": \"Mode test\"}")
			.exchange()
			.expectStatus()
			.isCreated();
		assertThat(RecordedSessions.MODES).contains(AccessMode.WRITE);
	}

	private List<AccessMode> modes(String endpoint) {
		RecordedSessions.MODES.clear();
		String query = Stream.of("/v1/paths", "/v1/roles/{from}/gap").anyMatch(endpoint::equals)
				? "?from=product-manager&to=director-of-product" : "";
		String address = endpoint;
		for (Map.Entry<String, String> value : VALUES.entrySet()) {
			address = address.replace("{" + value.getKey() + "}", value.getValue());
		}
		this.client.get().uri(address.replaceAll("\\{[^}]*}", "product-manager") + query).exchange();
		return List.copyOf(RecordedSessions.MODES);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class RecordedSessions {

		static final List<AccessMode> MODES = new CopyOnWriteArrayList<>();

		@Bean
		static BeanPostProcessor recorder() {
			return new BeanPostProcessor() {

				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof Driver driver) ? recorded(driver) : bean;
				}

			};
		}

		private static Driver recorded(Driver driver) {
			return (Driver) Proxy.newProxyInstance(Driver.class.getClassLoader(), new Class<?>[] { Driver.class },
					(proxy, method, arguments) -> {
						if (arguments != null) {
							for (Object argument : arguments) {
								if (argument instanceof SessionConfig config) {
									MODES.add(config.defaultAccessMode());
								}
							}
						}
						try {
							return method.invoke(driver, arguments);
						}
						catch (InvocationTargetException ex) {
							throw ex.getCause();
						}
					});
		}

	}

}
