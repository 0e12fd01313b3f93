package org.careerpathing.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.careerpathing.web.Scope;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * How every request is looked at before an endpoint sees it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessProperties.class)
class AccessConfiguration {

	/** What is the same for everybody, and comes from no graph. */
	private static final String[] PUBLIC = { "/", "/index.html", "/explorer/**", "/webjars/**", "/docs",
			"/swagger-ui/**", "/v1/openapi", "/v1/openapi/**", "/v1/openapi.yaml", "/actuator/health",
			"/actuator/health/**" };

	@Bean
	static ProtectedStart protectedStart(Environment environment) {
		return new ProtectedStart(environment);
	}

	@Bean
	HostNames hostNames(AccessProperties access, @Value("${career-pathing.public-url}") String publicUrl) {
		return new HostNames(access.mode(), publicUrl, access.allowedHosts());
	}

	@Bean
	Refusals refusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver, AccessProperties access,
			HostNames hosts) {
		return new Refusals(resolver, access.mode(), hosts);
	}

	/**
	 * Methods, headers, parameters and ids are looked at elsewhere, and answered with
	 * problems of their own.
	 */
	@Bean
	StrictHttpFirewall httpFirewall(HostNames hosts) {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedHostnames(hosts);
		firewall.setUnsafeAllowAnyHttpMethod(true);
		// Codes of other schemes may have a slash.
		firewall.setAllowUrlEncodedSlash(true);
		firewall.setAllowUrlEncodedPercent(true);
		firewall.setAllowNull(true);
		firewall.setAllowedHeaderNames((name) -> true);
		firewall.setAllowedHeaderValues((value) -> true);
		firewall.setAllowedParameterNames((name) -> true);
		return firewall;
	}

	@Bean
	SecurityFilterChain securityFilterChain(HttpSecurity http, AccessProperties access, Refusals refusals,
			Callers callers, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver,
			@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints,
			@Value("${career-pathing.public-url}") String publicUrl) {
		// No cookie says who asks, so a foreign page has nothing to ride on: see Origins
		// for the open mode.
		http.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.headers(SecurityHeaders::set)
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.addFilter(Origins.filter(resolver, publicUrl, access.allowedOrigins()))
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(PUBLIC)
				.permitAll()
				.requestMatchers("/actuator/prometheus")
				.access(EndpointRules.scope(Scope.GRAPH_READ))
				.requestMatchers("/actuator/**")
				.access(EndpointRules.scope(Scope.ADMIN))
				.anyRequest()
				.access(new EndpointRules(endpoints)));
		Filter whoAsks = callers.filter();
		if (whoAsks != null) {
			http.addFilterBefore(whoAsks, AnonymousAuthenticationFilter.class);
		}
		else {
			http.anonymous((anybody) -> anybody.authorities(EndpointRules.PREFIX + Scope.ADMIN));
		}
		return http.build();
	}

}
