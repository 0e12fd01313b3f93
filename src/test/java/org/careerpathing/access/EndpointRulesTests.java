package org.careerpathing.access;

import java.util.List;

import org.careerpathing.web.Needs;
import org.careerpathing.web.Public;
import org.careerpathing.web.Scope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

class EndpointRulesTests {

	@ParameterizedTest
	@CsvSource({ "GET, /said, SCOPE_graph:read, true", "GET, /said, SCOPE_graph:write, true",
			"GET, /said, SCOPE_admin, true", "GET, /said, SCOPE_GRAPH:READ, false", "GET, /said, graph:read, false",
			"GET, /said, ROLE_admin, false", "GET, /said, , false", "HEAD, /said, SCOPE_graph:read, true",
			"PUT, /said, SCOPE_graph:read, false", "PUT, /said, SCOPE_graph:write, true",
			"PUT, /said, SCOPE_graph:read SCOPE_graph:write, true", "GET, /public, , true",
			// Closed to everybody, because it says nothing.
			"GET, /silent, SCOPE_admin, false", "GET, /silent, , false",
			// What there is and what there is not looks the same from outside.
			"GET, /nothing, , false", "GET, /nothing, SCOPE_graph:read, true", "DELETE, /said, , false",
			"OPTIONS, /said, , false", "OPTIONS, /public, , false" })
	void letsThroughByWhatTheMethodSays(String method, String address, String authorities, boolean through) {
		TestingAuthenticationToken caller = new TestingAuthenticationToken("somebody", "",
				(authorities != null) ? AuthorityUtils.createAuthorityList(authorities.split(" ")) : List.of());
		AuthorizationResult result = rules().authorize(() -> caller,
				new RequestAuthorizationContext(new MockHttpServletRequest(method, address)));
		assertThat(requireNonNull(result).isGranted()).isEqualTo(through);
	}

	private static EndpointRules rules() {
		StaticWebApplicationContext context = new StaticWebApplicationContext();
		context.registerSingleton("endpoints", Endpoints.class);
		context.refresh();
		RequestMappingHandlerMapping mapping = new RequestMappingHandlerMapping();
		mapping.setApplicationContext(context);
		mapping.afterPropertiesSet();
		return new EndpointRules(mapping);
	}

	@org.springframework.stereotype.Controller
	static class Endpoints {

		@Needs(Scope.GRAPH_READ)
		@GetMapping("/said")
		void read() {
		}

		@Needs(Scope.GRAPH_WRITE)
		@PutMapping("/said")
		void write() {
		}

		@Public
		@GetMapping("/public")
		void open() {
		}

		@GetMapping("/silent")
		void silent() {
		}

	}

}
