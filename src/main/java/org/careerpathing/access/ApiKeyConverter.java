package org.careerpathing.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.util.StringUtils;

/**
 * Finds the key in {@code X-API-Key}, or in {@code Authorization: Bearer} for clients
 * that can send nothing else. An address never has one: addresses are logged.
 */
class ApiKeyConverter implements AuthenticationConverter {

	static final String HEADER = "X-API-Key";

	private final BearerTokenAuthenticationConverter bearer = new BearerTokenAuthenticationConverter();

	@Override
	public @Nullable Authentication convert(HttpServletRequest request) {
		Authentication inBearer = this.bearer.convert(request);
		String key = request.getHeader(HEADER);
		if (key == null) {
			return inBearer;
		}
		if (inBearer != null || !StringUtils.hasText(key)) {
			throw new InvalidBearerTokenException("Two keys, or an empty one.");
		}
		return new BearerTokenAuthenticationToken(key.strip());
	}

}
