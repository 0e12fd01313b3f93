package org.careerpathing.access;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/**
 * Takes a key for what it allows. Who asks is the id of the key.
 */
class ApiKeyProvider implements AuthenticationProvider {

	private final ApiKeys keys;

	ApiKeyProvider(ApiKeys keys) {
		this.keys = keys;
	}

	@Override
	public Authentication authenticate(Authentication sent) {
		ApiKey key = check(((BearerTokenAuthenticationToken) sent).getToken());
		return UsernamePasswordAuthenticationToken.authenticated(key.id(), null,
				key.scopes()
					.stream()
					.map((scope) -> new SimpleGrantedAuthority(EndpointRules.PREFIX + scope))
					.toList());
	}

	private ApiKey check(String sent) {
		try {
			return this.keys.check(sent).orElseThrow(() -> new InvalidBearerTokenException("No good key."));
		}
		catch (InvalidBearerTokenException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			// The database: that says nothing about the key.
			throw new AuthenticationServiceException("The key could not be checked.", ex);
		}
	}

	@Override
	public boolean supports(Class<?> type) {
		return BearerTokenAuthenticationToken.class.isAssignableFrom(type);
	}

}
