package org.careerpathing.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of an API key.
 *
 * @param id the part of the key that is no secret
 * @param name what it is for
 * @param hash SHA-256 of the whole key, in hexadecimal
 * @param scopes names of what it allows
 * @param created when it was made
 * @param expires when it ends; null where it does not
 * @param revoked when it was revoked; null where it was not
 */
record ApiKey(String id, String name, String hash, List<String> scopes, Instant created, @Nullable Instant expires,
		@Nullable Instant revoked) {

	/** Whether somebody sent this key, and it is good now. */
	boolean isGood(String sent, Instant now) {
		boolean same = MessageDigest.isEqual(this.hash.getBytes(StandardCharsets.US_ASCII),
				hash(sent).getBytes(StandardCharsets.US_ASCII));
		return same && this.revoked == null && (this.expires == null || now.isBefore(this.expires));
	}

	/**
	 * A key has 256 bits of chance, which nobody can try out: a hash that is made slow,
	 * as for passwords that people think of, would protect nothing and cost every
	 * request.
	 */
	static String hash(String key) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
