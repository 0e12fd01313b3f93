package org.careerpathing.access;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.careerpathing.web.RequestRate;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.stereotype.Component;

/**
 * Finds out who asks.
 */
@Component
class Callers {

	/** As many requests as one key or token counts for that was not good. */
	private static final int FAILURE = 100;

	private final AccessMode mode;

	private final ApiKeys keys;

	private final ObjectProvider<JwtDecoder> decoder;

	private final ObjectProvider<JwtAuthenticationConverter> scopes;

	private final Refusals refusals;

	private final RequestRate rate;

	Callers(AccessProperties access, ApiKeys keys, ObjectProvider<JwtDecoder> decoder,
			ObjectProvider<JwtAuthenticationConverter> scopes, Refusals refusals, RequestRate rate) {
		this.mode = access.mode();
		this.keys = keys;
		this.decoder = decoder;
		this.scopes = scopes;
		this.refusals = refusals;
		this.rate = rate;
	}

	/**
	 * The filter that does it.
	 * @return the filter; null where it is not asked who asks
	 */
	@Nullable Filter filter() {
		return switch (this.mode) {
			case OPEN -> null;
			case API_KEY -> filter(new ApiKeyProvider(this.keys), new ApiKeyConverter());
			case JWT -> filter(tokens(), new BearerTokenAuthenticationConverter());
		};
	}

	private AuthenticationProvider tokens() {
		JwtDecoder decoder = this.decoder.getObject();
		JwtAuthenticationProvider provider = new JwtAuthenticationProvider((token) -> decoded(decoder, token));
		// Boot makes one where the settings name another claim than scope.
		Converter<Jwt, ? extends AbstractAuthenticationToken> converter = this.scopes
			.getIfAvailable(JwtAuthenticationConverter::new);
		provider.setJwtAuthenticationConverter(converter);
		return provider;
	}

	/** The first token has the server asked where its keys are. */
	private static Jwt decoded(JwtDecoder decoder, String token) {
		try {
			return decoder.decode(token);
		}
		catch (JwtDecoderInitializationException ex) {
			throw new JwtException("The authorization server does not say where its keys are.", ex);
		}
	}

	private Filter filter(AuthenticationProvider provider, AuthenticationConverter converter) {
		AuthenticationFilter filter = new AuthenticationFilter(new ProviderManager(provider),
				(request) -> unlessTooMany(request, converter.convert(request)));
		filter.setSuccessHandler((request, response, caller) -> {
			// Goes on to the endpoint.
		});
		filter.setFailureHandler((request, response, failure) -> {
			if (!(failure instanceof AuthenticationServiceException)) {
				this.rate.spend(request, FAILURE);
			}
			this.refusals.onAuthenticationFailure(request, response, failure);
		});
		return filter;
	}

	/** Checking costs more than counting. */
	private @Nullable Authentication unlessTooMany(HttpServletRequest request, @Nullable Authentication sent) {
		if (sent != null) {
			this.rate.refusal(request, FAILURE).ifPresent((problem) -> {
				throw new AuthenticationServiceException("Too many requests.", problem);
			});
		}
		return sent;
	}

}
