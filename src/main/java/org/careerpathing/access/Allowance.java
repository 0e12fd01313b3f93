package org.careerpathing.access;

import java.util.Collection;

import org.careerpathing.web.Scope;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authorization.AuthorizationResult;

/**
 * Whether a caller is let through.
 *
 * @param granted whether it is
 * @param needed the scope that it would need; null where none would help
 */
record Allowance(boolean granted, @Nullable Scope needed) implements AuthorizationResult {

	static Allowance of(Scope needed, Collection<String> granted) {
		return new Allowance(needed.isIn(granted), needed);
	}

	static Allowance ofEverybody() {
		return new Allowance(true, null);
	}

	static Allowance ofNobody() {
		return new Allowance(false, null);
	}

	@Override
	public boolean isGranted() {
		return this.granted;
	}

}
