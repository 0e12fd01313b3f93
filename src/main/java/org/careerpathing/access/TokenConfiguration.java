package org.careerpathing.access;

import java.time.Duration;

import org.springframework.boot.security.oauth2.server.resource.autoconfigure.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.web.client.RestTemplate;

/**
 * What is asked of a token beyond signature, issuer and audience, which Spring Boot looks
 * at by its own settings.
 */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	/** A token that never ends cannot be taken back. */
	@Bean
	JwtTimestampValidator tokenTimes(AccessProperties access) {
		JwtTimestampValidator times = new JwtTimestampValidator(access.clockSkew());
		times.setAllowEmptyExpiryClaim(false);
		return times;
	}

	/**
	 * Access tokens say that they are one (RFC 9068), or only that they are a JWT, or
	 * nothing.
	 */
	@Bean
	JwtTypeValidator tokenType() {
		JwtTypeValidator type = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
		type.setAllowEmpty(true);
		return type;
	}

	/** An authorization server that is away is not waited for as long as a search is. */
	@Bean
	JwkSetUriJwtDecoderBuilderCustomizer impatientForKeys() {
		SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
		requests.setConnectTimeout(PATIENCE);
		requests.setReadTimeout(PATIENCE);
		return (decoder) -> decoder.restOperations(new RestTemplate(requests));
	}

}
