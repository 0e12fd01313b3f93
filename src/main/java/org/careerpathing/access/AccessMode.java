package org.careerpathing.access;

import java.util.Locale;

/**
 * How callers are told apart.
 */
enum AccessMode {

	/** Not at all: whoever reaches the service may do everything. */
	OPEN,

	/** By keys that the service has given out. */
	API_KEY,

	/** By tokens of an authorization server. */
	JWT;

	/** As in the settings, for instance {@code api-key}. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
