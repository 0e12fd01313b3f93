package org.careerpathing.access;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Gives out API keys, and knows them again. A key is {@code cpk_}, its id, and a secret.
 */
@Component
class ApiKeys {

	/** How long a revoked key may go on, on any instance of the service. */
	static final Duration REMEMBERED = Duration.ofSeconds(5);

	private static final int MOST = 10_000;

	private static final int ID_BYTES = 6;

	private static final int SECRET_BYTES = 32;

	private static final Pattern FORM = Pattern.compile("cpk_([0-9a-f]{12})_[A-Za-z0-9_-]{43}");

	private final SecureRandom random = new SecureRandom();

	private final KeyStore store;

	/** Ids that nobody has are remembered too: guessing costs the database little. */
	private final LoadingCache<String, Optional<ApiKey>> known;

	ApiKeys(KeyStore store) {
		this.store = store;
		this.known = Caffeine.newBuilder()
			.maximumSize(MOST)
			.expireAfterWrite(REMEMBERED)
			.build((id) -> store.find(id).stream().findFirst());
	}

	/**
	 * Makes a key.
	 * @param name what it is for
	 * @param scopes names of what it allows
	 * @param expires when it ends; null where it does not
	 * @return the key, which is kept nowhere
	 */
	String create(String name, List<String> scopes, @Nullable Instant expires) {
		String id = HexFormat.of().formatHex(bytes(ID_BYTES));
		String key = "cpk_" + id + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES));
		this.store.create(new ApiKey(id, name, ApiKey.hash(key), scopes, Instant.now(), expires, null));
		return key;
	}

	private byte[] bytes(int count) {
		byte[] bytes = new byte[count];
		this.random.nextBytes(bytes);
		return bytes;
	}

	/**
	 * All keys, those included that are not good any more.
	 * @return the latest first
	 */
	Collection<ApiKey> all() {
		return this.store.find(null);
	}

	/**
	 * Revokes a key, here at once and elsewhere within {@link #REMEMBERED}.
	 * @param id its id
	 * @return whether there is such a key
	 */
	boolean revoke(String id) {
		boolean revoked = this.store.revoke(id);
		this.known.invalidate(id);
		return revoked;
	}

	/**
	 * Knows a key again.
	 * @param sent what somebody sent
	 * @return the key; empty where it is not, or no longer, good
	 */
	Optional<ApiKey> check(String sent) {
		Matcher form = FORM.matcher(sent);
		return form.matches() ? this.known.get(form.group(1)).filter((key) -> key.isGood(sent, Instant.now()))
				: Optional.empty();
	}

}
