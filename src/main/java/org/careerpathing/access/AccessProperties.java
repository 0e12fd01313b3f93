package org.careerpathing.access;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code career-pathing.access}.
 *
 * @param mode how callers are told apart
 * @param openAnywhere lets the open mode start on an address that other machines reach
 * @param allowedHosts names, besides those of this machine, that the open mode answers to
 * @param allowedOrigins origins whose pages may ask the API, besides the service's own;
 * for instance {@code https://talent.example.com}
 * @param clockSkew how far the clocks of this machine and of the authorization server may
 * be apart
 */
@ConfigurationProperties("career-pathing.access")
record AccessProperties(@DefaultValue("open") AccessMode mode, @DefaultValue("false") boolean openAnywhere,
		@DefaultValue List<String> allowedHosts, @DefaultValue List<String> allowedOrigins,
		@DefaultValue("60s") Duration clockSkew) {

}
