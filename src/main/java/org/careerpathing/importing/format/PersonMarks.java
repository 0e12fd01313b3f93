package org.careerpathing.importing.format;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Marks that stand for people while an import puts their jobs in order. Who is meant
 * cannot be found out from a mark: the key is made by chance for each import, and is
 * never stored.
 */
final class PersonMarks {

	/** The characters of a mark. */
	static final int LENGTH = 22;

	private static final String ALGORITHM = "HmacSHA256";

	private static final int BYTES = 16;

	private final Mac mac;

	PersonMarks() {
		try {
			byte[] key = new byte[32];
			new SecureRandom().nextBytes(key);
			this.mac = Mac.getInstance(ALGORITHM);
			this.mac.init(new SecretKeySpec(key, ALGORITHM));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	String of(String person) {
		byte[] mark = this.mac.doFinal(person.getBytes(StandardCharsets.UTF_8));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mark, BYTES));
	}

}
