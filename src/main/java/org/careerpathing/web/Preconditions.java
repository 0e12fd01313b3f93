package org.careerpathing.web;

import org.jspecify.annotations.Nullable;

/**
 * The headers by which a client says which version it means to change.
 *
 * @param ifMatch {@code If-Match}, when it was sent
 * @param ifNoneMatch {@code If-None-Match}, when it was sent
 */
public record Preconditions(@Nullable String ifMatch, @Nullable String ifNoneMatch) {

	/**
	 * Checks that a write may be made.
	 * @param version the version that exists now; null where there is nothing yet
	 * @throws Problem 412 or 428
	 */
	public void check(@Nullable Long version) {
		if (version == null) {
			EntityTags.requireAbsent(this.ifMatch);
		}
		else {
			EntityTags.requireNone(this.ifNoneMatch, version);
			EntityTags.require(this.ifMatch, version);
		}
	}

}
